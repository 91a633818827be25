import { reportedOf } from './entry.ts';

/** Surplus offices, houses and land: dates and scopes differ, so that no two are compared. */
export const surplus = reportedOf('facilities', [
  {
    id: 'surplus_headquarters',
    name: { vi: 'Trụ sở dôi dư', en: 'Surplus offices or facilities' },
    definition: {
      vi: 'Số trụ sở, nhà, đất mà nguồn nêu là dôi dư.',
      en: 'Offices, houses or land reported as surplus.',
    },
    caution: {
      vi: 'Nơi sáp nhập nhiều đơn vị thì có nhiều trụ sở dôi dư: con số này không nói ai quản lý tốt hơn.',
      en: 'Where more units merged there are more surplus offices: the count does not say who manages better.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_headquarters_province_level',
    name: { vi: 'Trụ sở dôi dư cấp tỉnh', en: 'Surplus facilities at provincial level' },
    short: { vi: 'Dôi dư cấp tỉnh', en: 'Surplus, provincial level' },
    definition: {
      vi: 'Số trụ sở dôi dư của các cơ quan, đơn vị cấp tỉnh.',
      en: 'Surplus facilities of provincial agencies and units.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_headquarters_commune_level',
    name: { vi: 'Trụ sở dôi dư cấp xã', en: 'Surplus facilities at commune level' },
    short: { vi: 'Dôi dư cấp xã', en: 'Surplus, commune level' },
    definition: {
      vi: 'Số trụ sở dôi dư của xã, phường, đặc khu.',
      en: 'Surplus facilities of communes, wards and special zones.',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_facilities_processed',
    name: { vi: 'Cơ sở nhà đất dôi dư đã xử lý', en: 'Surplus houses and land handled' },
    short: { vi: 'Nhà đất đã xử lý', en: 'Houses and land handled' },
    definition: {
      vi: 'Số cơ sở nhà đất dôi dư đã xử lý xong hoặc đã có phương án được duyệt.',
      en: 'Surplus public houses and land whose handling is done or approved.',
    },
    caution: {
      vi: 'Số của bộ khác nhau theo ngày và phạm vi: in cả, không nối lại.',
      en: 'Figures of the ministry differ by date and scope: all are printed, none are joined.',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_facilities_under_review',
    name: { vi: 'Cơ sở nhà đất dôi dư còn phải xử lý', en: 'Surplus houses and land left' },
    short: { vi: 'Nhà đất còn phải xử lý', en: 'Houses and land left' },
    definition: {
      vi: 'Số cơ sở nhà đất dôi dư còn phải xử lý.',
      en: 'Surplus public houses and land still to be handled.',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_processed_rate',
    name: { vi: 'Tỷ lệ nhà đất dôi dư đã xử lý', en: 'Share of surplus houses and land handled' },
    short: { vi: 'Tỷ lệ đã xử lý', en: 'Share handled' },
    definition: {
      vi: 'Tỷ lệ cơ sở nhà đất dôi dư đã xử lý.',
      en: 'Share of surplus public houses and land already handled.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'surplus_facilities_to_offices',
    name: { vi: 'Nhà đất dôi dư dùng làm trụ sở', en: 'Surplus facilities to offices' },
    short: { vi: 'Dùng làm trụ sở', en: 'To offices' },
    definition: {
      vi: 'Số cơ sở dôi dư chuyển sang làm trụ sở, phục vụ hoạt động của cơ quan.',
      en: 'Surplus facilities given to offices and operations.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_education',
    name: { vi: 'Nhà đất dôi dư dùng cho giáo dục', en: 'Surplus facilities to education' },
    short: { vi: 'Cho giáo dục', en: 'To education' },
    definition: {
      vi: 'Số cơ sở dôi dư giao cho giáo dục.',
      en: 'Surplus facilities given to education.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_health',
    name: { vi: 'Nhà đất dôi dư dùng cho y tế', en: 'Surplus facilities to health care' },
    short: { vi: 'Cho y tế', en: 'To health care' },
    definition: {
      vi: 'Số cơ sở dôi dư giao cho y tế.',
      en: 'Surplus facilities given to health care.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_culture_sport',
    name: {
      vi: 'Nhà đất dôi dư dùng cho văn hóa, thể thao',
      en: 'Surplus facilities to culture and sport',
    },
    short: { vi: 'Cho văn hóa, thể thao', en: 'To culture and sport' },
    definition: {
      vi: 'Số cơ sở dôi dư giao cho văn hóa, thể thao.',
      en: 'Surplus facilities given to culture and sport.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_housing_centre',
    name: {
      vi: 'Nhà đất dôi dư giao trung tâm quản lý nhà',
      en: 'Surplus facilities to the housing centre',
    },
    short: { vi: 'Giao trung tâm quản lý nhà', en: 'To the housing centre' },
    definition: {
      vi: 'Số cơ sở dôi dư giao cho trung tâm quản lý nhà.',
      en: 'Surplus facilities handed to a housing management centre.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_land_fund_centre',
    name: {
      vi: 'Nhà đất dôi dư giao trung tâm phát triển quỹ đất',
      en: 'Surplus facilities to the land fund centre',
    },
    short: { vi: 'Giao trung tâm quỹ đất', en: 'To the land fund centre' },
    definition: {
      vi: 'Số cơ sở dôi dư thu hồi, giao cho trung tâm phát triển quỹ đất.',
      en: 'Surplus facilities recovered and handed to a land fund centre.',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_local_management',
    name: {
      vi: 'Nhà đất dôi dư chuyển địa phương quản lý',
      en: 'Surplus facilities to local management',
    },
    short: { vi: 'Chuyển địa phương quản lý', en: 'To local management' },
    definition: {
      vi: 'Số cơ sở dôi dư chuyển cho địa phương quản lý.',
      en: 'Surplus facilities transferred to local management.',
    },
    unit: 'count',
  },
]);
