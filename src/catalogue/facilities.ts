import { reportedOf } from './entry.ts';

/** Service centres, offices and equipment. */
export const facilities = reportedOf('facilities', [
  {
    id: 'pasc_commune',
    name: {
      vi: 'Trung tâm Phục vụ hành chính công cấp xã',
      en: 'Commune-level public administration service centres',
    },
    short: { vi: 'Trung tâm cấp xã', en: 'Commune centres' },
    definition: {
      vi: 'Số trung tâm phục vụ hành chính công ở cấp xã.',
      en: 'Public administration service centres at the commune level.',
    },
    caution: {
      vi: 'Có nơi dùng mô hình một cấp và số của cả nước không tính các nơi ấy: không suy ra tỷ lệ xã có trung tâm.',
      en: 'Some places run a one-level model and the national figure leaves them out: no coverage can be derived.',
    },
    unit: 'count',
    core: 42,
    companions: ['commune_units', 'pasc_total'],
  },
  {
    id: 'pasc_total',
    name: { vi: 'Tổng số trung tâm phục vụ hành chính công', en: 'Service centres in total' },
    short: { vi: 'Tổng số trung tâm', en: 'Centres in total' },
    definition: {
      vi: 'Số trung tâm phục vụ hành chính công cấp tỉnh và cấp xã tính chung.',
      en: 'Provincial and commune-level service centres together.',
    },
    unit: 'count',
  },
  {
    id: 'pasc_coverage_rate',
    name: {
      vi: 'Tỷ lệ đơn vị cấp xã có trung tâm phục vụ, theo báo cáo',
      en: 'Share of commune-level units with a service centre, as reported',
    },
    short: { vi: 'Có trung tâm', en: 'With a centre' },
    definition: {
      vi: 'Tỷ lệ đơn vị hành chính cấp xã có trung tâm phục vụ hành chính công, theo báo cáo.',
      en: 'Share of commune-level units with a service centre, as reported.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'pasc_nonterritorial',
    name: {
      vi: 'Trung tâm tiếp nhận không phụ thuộc địa giới',
      en: 'Centres that accept applications (dossiers) from anywhere',
    },
    short: { vi: 'Trung tâm phi địa giới', en: 'Centres regardless of boundaries' },
    definition: {
      vi: 'Số trung tâm cấp xã tiếp nhận hồ sơ không phụ thuộc địa giới hành chính.',
      en: 'Commune-level centres that accept applications (dossiers) regardless of boundaries.',
    },
    caution: { vi: 'Số của Cà Mau là kế hoạch.', en: 'The figure of Cà Mau is a plan.' },
    unit: 'count',
  },
  {
    id: 'pasc_counters',
    name: { vi: 'Số quầy của trung tâm', en: 'Counters at the centre' },
    definition: {
      vi: 'Số quầy tiếp nhận ở một trung tâm phục vụ hành chính công.',
      en: 'Reception counters at a service centre.',
    },
    unit: 'count',
  },
  {
    id: 'pasc_floor_area_m2',
    name: { vi: 'Diện tích của trung tâm', en: 'Floor area of the centre' },
    definition: {
      vi: 'Diện tích sàn của một trung tâm phục vụ hành chính công.',
      en: 'Floor area of a service centre.',
    },
    unit: 'm2',
  },
  {
    id: 'pasc_locations',
    name: { vi: 'Điểm tiếp nhận của một xã', en: 'Places serving procedures in a commune' },
    short: { vi: 'Điểm tiếp nhận', en: 'Places of service' },
    definition: {
      vi: 'Số điểm giải quyết thủ tục hành chính của một xã.',
      en: 'Places where a commune serves administrative procedures.',
    },
    unit: 'count',
  },
  {
    id: 'public_service_points',
    name: { vi: 'Điểm đại lý dịch vụ công', en: 'Public service points' },
    definition: {
      vi: 'Số điểm giúp người dân làm dịch vụ công trực tuyến.',
      en: 'Points that help residents use online public services.',
    },
    unit: 'count',
  },
  {
    id: 'communes_fully_equipped',
    name: {
      vi: 'Đơn vị cấp xã đủ trang thiết bị, theo báo cáo',
      en: 'Fully equipped commune-level units, self-reported',
    },
    short: { vi: 'Đủ trang thiết bị', en: 'Fully equipped' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã tự báo cáo là đủ trang thiết bị.',
      en: 'Commune-level units that report themselves as fully equipped.',
    },
    caution: {
      vi: 'Số tự báo cáo; nguồn không nêu thế nào là đủ.',
      en: 'Self-reported; the source does not say what counts as fully.',
    },
    unit: 'count',
  },
  {
    id: 'communes_fully_equipped_rate',
    name: {
      vi: 'Tỷ lệ đơn vị cấp xã đủ trang thiết bị, theo báo cáo',
      en: 'Share of fully equipped commune-level units, self-reported',
    },
    short: { vi: 'Tỷ lệ đủ trang thiết bị', en: 'Share equipped' },
    definition: {
      vi: 'Tỷ lệ đơn vị hành chính cấp xã tự báo cáo là đủ trang thiết bị.',
      en: 'Share of commune-level units that report themselves as fully equipped.',
    },
    caution: {
      vi: 'Số tự báo cáo; nguồn không nêu thế nào là đủ.',
      en: 'Self-reported; the source does not say what counts as fully.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'communes_inheriting_district_headquarters',
    name: {
      vi: 'Đơn vị cấp xã dùng trụ sở cấp huyện cũ',
      en: 'Commune-level units in former district offices',
    },
    short: { vi: 'Dùng trụ sở cấp huyện cũ', en: 'In former district offices' },
    definition: {
      vi: 'Số đơn vị cấp xã tiếp quản trụ sở của cấp huyện cũ.',
      en: 'Commune-level units that took over offices of a former district.',
    },
    unit: 'count',
  },
  {
    id: 'fixed_assets_managed',
    name: { vi: 'Tài sản cố định đang quản lý', en: 'Fixed assets managed' },
    definition: {
      vi: 'Số tài sản cố định đang quản lý, sử dụng.',
      en: 'Fixed assets under management and in use.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_arranged_province',
    name: { vi: 'Cơ sở nhà đất bố trí cho cấp tỉnh', en: 'Facilities arranged for the province' },
    short: { vi: 'Bố trí cho cấp tỉnh', en: 'Arranged for the province' },
    definition: {
      vi: 'Số trụ sở, cơ sở nhà đất bố trí cho các cơ quan, đơn vị cấp tỉnh.',
      en: 'Offices or facilities arranged for provincial agencies and units.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_arranged_commune',
    name: { vi: 'Cơ sở nhà đất bố trí cho cấp xã', en: 'Facilities arranged for communes' },
    short: { vi: 'Bố trí cho cấp xã', en: 'Arranged for communes' },
    definition: {
      vi: 'Số cơ sở nhà đất bố trí làm trụ sở cho cấp xã.',
      en: 'Houses and land arranged as offices for commune-level units.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_per_commune_scattered_min',
    name: { vi: 'Trụ sở phân tán mỗi xã, mức thấp', en: 'Scattered offices per commune, low end' },
    short: { vi: 'Trụ sở phân tán, mức thấp', en: 'Scattered offices, low end' },
    definition: {
      vi: 'Đầu thấp của số trụ sở phân tán mà nhiều xã phải dùng.',
      en: 'Lower end of the number of scattered offices that many communes must use.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_per_commune_scattered_max',
    name: { vi: 'Trụ sở phân tán mỗi xã, mức cao', en: 'Scattered offices per commune, high end' },
    short: { vi: 'Trụ sở phân tán, mức cao', en: 'Scattered offices, high end' },
    definition: {
      vi: 'Đầu cao của số trụ sở phân tán mà nhiều xã phải dùng.',
      en: 'Upper end of the number of scattered offices that many communes must use.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_total',
    name: { vi: 'Tổng số trụ sở, cơ sở', en: 'Offices and facilities in total' },
    definition: {
      vi: 'Tổng số trụ sở và cơ sở sự nghiệp được thống kê.',
      en: 'All offices and public service facilities counted.',
    },
    unit: 'count',
  },
  {
    id: 'headquarters_retained',
    name: { vi: 'Trụ sở tiếp tục sử dụng', en: 'Offices kept in use' },
    definition: {
      vi: 'Số trụ sở và cơ sở sự nghiệp tiếp tục được sử dụng.',
      en: 'Offices and public service facilities kept in use.',
    },
    unit: 'count',
  },
  {
    id: 'provinces_supported',
    name: { vi: 'Số tỉnh, thành phố được hỗ trợ', en: 'Provinces given support' },
    definition: {
      vi: 'Số địa phương được hỗ trợ từ một gói của ngân sách trung ương.',
      en: 'Localities covered by a central support package.',
    },
    unit: 'count',
  },
  {
    id: 'staff_needing_public_housing',
    name: { vi: 'Cán bộ có nhu cầu nhà công vụ', en: 'Staff who need public housing' },
    definition: {
      vi: 'Số người mà nguồn nêu là có nhu cầu nhà công vụ.',
      en: 'People reported as needing public housing.',
    },
    unit: 'persons',
  },
  {
    id: 'state_support_budget_vnd',
    name: { vi: 'Ngân sách trung ương hỗ trợ cấp xã', en: 'State support for communes' },
    short: { vi: 'Ngân sách hỗ trợ', en: 'State support' },
    definition: {
      vi: 'Số tiền ngân sách trung ương hỗ trợ trụ sở và trang thiết bị cấp xã.',
      en: 'Central budget support for commune offices and equipment.',
    },
    unit: 'VND',
  },
]);
