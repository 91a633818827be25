import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const facilities = topicOf('facilities', [
  {
    id: 'communes_fully_equipped',
    name: { vi: 'Số xã đủ thiết bị', en: 'Fully equipped communes' },
    definition: { vi: 'Số xã đủ thiết bị', en: 'Commune-level units reported as fully equipped' },
    unit: 'count',
  },
  {
    id: 'communes_fully_equipped_rate',
    name: { vi: 'Tỷ lệ xã đủ thiết bị', en: 'Share of fully equipped communes' },
    definition: {
      vi: 'Tỷ lệ xã đủ thiết bị',
      en: 'Share of commune-level units reported as fully equipped',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'communes_inheriting_district_headquarters',
    name: { vi: 'Xã dùng trụ sở cấp huyện cũ', en: 'Communes using former district offices' },
    definition: {
      vi: 'Xã dùng trụ sở cấp huyện cũ',
      en: 'Communes that took over offices of a former district',
    },
    unit: 'count',
  },
  {
    id: 'fixed_assets_managed',
    name: { vi: 'Tài sản cố định đang quản lý', en: 'Fixed assets managed' },
    definition: { vi: 'Tài sản cố định đang quản lý', en: 'Fixed assets under management and use' },
    unit: 'count',
  },
  {
    id: 'headquarters_arranged_commune',
    name: { vi: 'Cơ sở nhà đất bố trí cho cấp xã', en: 'Office facilities arranged for communes' },
    definition: {
      vi: 'Cơ sở nhà đất bố trí cho cấp xã',
      en: 'Housing facilities arranged as offices for commune-level units',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_arranged_province',
    name: {
      vi: 'Cơ sở nhà đất bố trí cho cấp tỉnh',
      en: 'Office facilities arranged for the province',
    },
    definition: {
      vi: 'Cơ sở nhà đất bố trí cho cấp tỉnh',
      en: 'Offices or facilities arranged for provincial agencies and units',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_per_commune_scattered_max',
    name: {
      vi: 'Số trụ sở phân tán mỗi xã, mức cao',
      en: 'Scattered offices per commune, high end',
    },
    definition: {
      vi: 'Số trụ sở phân tán mỗi xã, mức cao',
      en: 'Upper end of the number of scattered offices many communes must use',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_per_commune_scattered_min',
    name: {
      vi: 'Số trụ sở phân tán mỗi xã, mức thấp',
      en: 'Scattered offices per commune, low end',
    },
    definition: {
      vi: 'Số trụ sở phân tán mỗi xã, mức thấp',
      en: 'Lower end of the number of scattered offices many communes must use',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_retained',
    name: { vi: 'Trụ sở tiếp tục sử dụng', en: 'Offices kept in use' },
    definition: {
      vi: 'Trụ sở tiếp tục sử dụng',
      en: 'Offices and public service facilities kept in use',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_total',
    name: { vi: 'Tổng trụ sở, cơ sở', en: 'Offices and facilities in total' },
    definition: {
      vi: 'Tổng trụ sở, cơ sở',
      en: 'All offices and public service facilities counted',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_facilities_processed',
    name: { vi: 'Cơ sở nhà đất dôi dư đã xử lý', en: 'Surplus houses and land handled' },
    definition: {
      vi: 'Cơ sở nhà đất dôi dư đã xử lý',
      en: 'Surplus public houses and land for which handling is done or approved',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_facilities_under_review',
    name: { vi: 'Cơ sở nhà đất dôi dư còn phải xử lý', en: 'Surplus houses and land left' },
    definition: {
      vi: 'Cơ sở nhà đất dôi dư còn phải xử lý',
      en: 'Surplus public houses and land still to be handled',
    },
    unit: 'count',
  },
  {
    id: 'housing_land_processed_rate',
    name: { vi: 'Tỷ lệ nhà đất dôi dư đã xử lý', en: 'Share of surplus houses and land handled' },
    definition: {
      vi: 'Tỷ lệ nhà đất dôi dư đã xử lý',
      en: 'Share of surplus public houses and land already handled',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'pasc_commune',
    name: { vi: 'Trung tâm phục vụ hành chính công cấp xã', en: 'Commune-level service centres' },
    definition: {
      vi: 'Trung tâm phục vụ hành chính công cấp xã',
      en: 'Public administration service centres at the commune level',
    },
    unit: 'count',
    core: 42,
  },
  {
    id: 'pasc_counters',
    name: { vi: 'Số quầy của trung tâm', en: 'Counters at the centre' },
    definition: { vi: 'Số quầy của trung tâm', en: 'Reception counters at a service centre' },
    unit: 'count',
  },
  {
    id: 'pasc_coverage_rate',
    name: { vi: 'Tỷ lệ xã có trung tâm phục vụ', en: 'Communes with a service centre' },
    definition: {
      vi: 'Tỷ lệ xã có trung tâm phục vụ',
      en: 'Share of commune-level units with a service centre',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'pasc_floor_area_m2',
    name: { vi: 'Diện tích trung tâm', en: 'Floor area of the centre' },
    definition: { vi: 'Diện tích trung tâm', en: 'Floor area of a service centre' },
    unit: 'm2',
  },
  {
    id: 'pasc_locations',
    name: { vi: 'Số điểm phục vụ của xã', en: 'Places serving procedures' },
    definition: {
      vi: 'Số điểm phục vụ của xã',
      en: 'Places where a commune serves administrative procedures',
    },
    unit: 'count',
  },
  {
    id: 'pasc_nonterritorial',
    name: { vi: 'Trung tâm tiếp nhận phi địa giới', en: 'Centres taking dossiers from anywhere' },
    definition: {
      vi: 'Trung tâm tiếp nhận phi địa giới',
      en: 'Commune-level centres that accept dossiers regardless of boundaries',
    },
    unit: 'count',
  },
  {
    id: 'pasc_total',
    name: { vi: 'Tổng số trung tâm phục vụ', en: 'Service centres in total' },
    definition: {
      vi: 'Tổng số trung tâm phục vụ',
      en: 'Provincial and commune-level service centres together',
    },
    unit: 'count',
  },
  {
    id: 'provinces_supported',
    name: { vi: 'Số tỉnh được hỗ trợ', en: 'Provinces given support' },
    definition: {
      vi: 'Số tỉnh được hỗ trợ',
      en: 'Localities covered by a central support package',
    },
    unit: 'count',
  },
  {
    id: 'public_service_points',
    name: { vi: 'Điểm đại lý dịch vụ công', en: 'Public service points' },
    definition: {
      vi: 'Điểm đại lý dịch vụ công',
      en: 'Points helping residents use online public services',
    },
    unit: 'count',
  },
  {
    id: 'staff_needing_public_housing',
    name: { vi: 'Cán bộ có nhu cầu nhà công vụ', en: 'Staff needing public housing' },
    definition: {
      vi: 'Cán bộ có nhu cầu nhà công vụ',
      en: 'Staff reported as needing public housing',
    },
    unit: 'persons',
  },
  {
    id: 'state_support_budget_vnd',
    name: { vi: 'Ngân sách hỗ trợ cấp xã', en: 'State support for communes' },
    definition: {
      vi: 'Ngân sách hỗ trợ cấp xã',
      en: 'Central budget support for commune offices and equipment',
    },
    unit: 'VND',
  },
  {
    id: 'surplus_facilities_to_culture_sport',
    name: {
      vi: 'Nhà đất dôi dư dùng cho văn hóa, thể thao',
      en: 'Surplus facilities to culture and sport',
    },
    definition: {
      vi: 'Nhà đất dôi dư dùng cho văn hóa, thể thao',
      en: 'Surplus facilities given to culture and sport',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_education',
    name: { vi: 'Nhà đất dôi dư dùng cho giáo dục', en: 'Surplus facilities to education' },
    definition: {
      vi: 'Nhà đất dôi dư dùng cho giáo dục',
      en: 'Surplus facilities given to education',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_health',
    name: { vi: 'Nhà đất dôi dư dùng cho y tế', en: 'Surplus facilities to health care' },
    definition: {
      vi: 'Nhà đất dôi dư dùng cho y tế',
      en: 'Surplus facilities given to health care',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_housing_centre',
    name: {
      vi: 'Nhà đất dôi dư giao trung tâm quản lý nhà',
      en: 'Surplus facilities to the housing centre',
    },
    definition: {
      vi: 'Nhà đất dôi dư giao trung tâm quản lý nhà',
      en: 'Surplus facilities handed to a housing management centre',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_land_fund_centre',
    name: {
      vi: 'Nhà đất dôi dư giao trung tâm quỹ đất',
      en: 'Surplus facilities to the land fund centre',
    },
    definition: {
      vi: 'Nhà đất dôi dư giao trung tâm quỹ đất',
      en: 'Surplus facilities recovered and handed to a land fund centre',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_local_management',
    name: {
      vi: 'Nhà đất dôi dư chuyển địa phương quản lý',
      en: 'Surplus facilities to local management',
    },
    definition: {
      vi: 'Nhà đất dôi dư chuyển địa phương quản lý',
      en: 'Surplus facilities transferred to local management',
    },
    unit: 'count',
  },
  {
    id: 'surplus_facilities_to_offices',
    name: { vi: 'Nhà đất dôi dư dùng làm trụ sở', en: 'Surplus facilities to offices' },
    definition: {
      vi: 'Nhà đất dôi dư dùng làm trụ sở',
      en: 'Surplus facilities given to offices and operations',
    },
    unit: 'count',
  },
  {
    id: 'surplus_headquarters',
    name: { vi: 'Trụ sở dôi dư', en: 'Surplus offices or facilities' },
    definition: { vi: 'Trụ sở dôi dư', en: 'Offices, houses or land reported as surplus' },
    unit: 'count',
  },
  {
    id: 'surplus_headquarters_commune_level',
    name: { vi: 'Trụ sở dôi dư cấp xã', en: 'Surplus facilities, commune level' },
    definition: {
      vi: 'Trụ sở dôi dư cấp xã',
      en: 'Surplus facilities of communes, wards and special zones',
    },
    unit: 'count',
  },
  {
    id: 'surplus_headquarters_province_level',
    name: { vi: 'Trụ sở dôi dư cấp tỉnh', en: 'Surplus facilities, provincial level' },
    definition: {
      vi: 'Trụ sở dôi dư cấp tỉnh',
      en: 'Surplus facilities of provincial agencies and units',
    },
    unit: 'count',
  },
]);
