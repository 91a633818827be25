import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const service = topicOf('service', [
  {
    id: 'communes_scoring_over_90',
    name: { vi: 'Số xã trên 90 điểm', en: 'Communes above 90 points' },
    definition: {
      vi: 'Số xã trên 90 điểm',
      en: 'Commune-level units above 90 points in the Decision 766 index',
    },
    unit: 'count',
  },
  {
    id: 'data_reuse_rate',
    name: { vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', en: 'Reuse of digital data' },
    definition: {
      vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
      en: 'Share of cases where digitised data are used again',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'digitisation_rate',
    name: { vi: 'Tỷ lệ số hóa hồ sơ', en: 'Dossiers digitised' },
    definition: { vi: 'Tỷ lệ số hóa hồ sơ', en: 'Share of dossiers digitised' },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'electronic_copy_certification_rate',
    name: { vi: 'Tỷ lệ chứng thực bản sao điện tử', en: 'Electronic copy certification rate' },
    definition: {
      vi: 'Tỷ lệ chứng thực bản sao điện tử',
      en: 'Share of copy certifications issued electronically',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'press766_digitisation',
    name: { vi: 'Chỉ số 766: số hóa hồ sơ', en: 'Index 766: digitisation' },
    definition: {
      vi: 'Chỉ số 766: số hóa hồ sơ',
      en: 'Digitisation component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'press766_online_payment',
    name: { vi: 'Chỉ số 766: thanh toán trực tuyến', en: 'Index 766: online payment' },
    definition: {
      vi: 'Chỉ số 766: thanh toán trực tuyến',
      en: 'Online payment component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'press766_online_services',
    name: { vi: 'Chỉ số 766: dịch vụ công trực tuyến', en: 'Index 766: online services' },
    definition: {
      vi: 'Chỉ số 766: dịch vụ công trực tuyến',
      en: 'Online services component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'press766_online_services_and_payment',
    name: {
      vi: 'Chỉ số 766: dịch vụ và thanh toán trực tuyến (gộp)',
      en: 'Index 766: online services and payment together',
    },
    definition: {
      vi: 'Chỉ số 766: dịch vụ và thanh toán trực tuyến (gộp)',
      en: 'Combined online component printed as one figure by some sources',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'press766_progress',
    name: { vi: 'Chỉ số 766: tiến độ giải quyết', en: 'Index 766: progress' },
    definition: {
      vi: 'Chỉ số 766: tiến độ giải quyết',
      en: 'Processing progress component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'press766_rank',
    name: { vi: 'Chỉ số 766: thứ hạng', en: 'Index 766: rank' },
    definition: {
      vi: 'Chỉ số 766: thứ hạng',
      en: 'Place in the ranking by the service index, printed without a score',
    },
    unit: 'rank',
    direction: 'lower',
    core: 24,
    family: 'press-766-2025',
  },
  {
    id: 'press766_total',
    name: { vi: 'Chỉ số 766: tổng điểm', en: 'Index 766: total score' },
    definition: {
      vi: 'Chỉ số 766: tổng điểm',
      en: 'Total score of the service index for citizens and businesses under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    core: 23,
    family: 'press-766-2025',
  },
  {
    id: 'press766_transparency',
    name: { vi: 'Chỉ số 766: công khai, minh bạch', en: 'Index 766: transparency' },
    definition: {
      vi: 'Chỉ số 766: công khai, minh bạch',
      en: 'Transparency component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'information_security_rate',
    name: { vi: 'Tỷ lệ bảo đảm an toàn thông tin', en: 'Information security measures' },
    definition: {
      vi: 'Tỷ lệ bảo đảm an toàn thông tin',
      en: 'Degree of putting in place information safety and security solutions',
    },
    unit: 'percent',
    direction: 'higher',
    core: 27,
  },
  {
    id: 'national_database_use_rate',
    name: { vi: 'Tỷ lệ khai thác CSDL quốc gia', en: 'National database use' },
    definition: {
      vi: 'Tỷ lệ khai thác CSDL quốc gia',
      en: 'Degree of regular use of national databases',
    },
    unit: 'percent',
    direction: 'higher',
    core: 25,
  },
  {
    id: 'par_index_commune',
    name: { vi: 'Chỉ số cải cách hành chính cấp xã', en: 'Commune reform index' },
    definition: {
      vi: 'Chỉ số cải cách hành chính cấp xã',
      en: "Administrative reform index of commune People's Committees set by the province",
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'plan02_completion_rate',
    name: { vi: 'Tỷ lệ hoàn thành Kế hoạch 02', en: 'Plan 02 indicators achieved' },
    definition: {
      vi: 'Tỷ lệ hoàn thành Kế hoạch 02',
      en: 'Share of indicators of Plan 02-KH/BCDTW achieved',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'results_digitisation_rate',
    name: { vi: 'Tỷ lệ số hóa kết quả', en: 'Results digitised' },
    definition: { vi: 'Tỷ lệ số hóa kết quả', en: 'Share of procedure results digitised' },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'system_readiness_rate',
    name: { vi: 'Tỷ lệ sẵn sàng của hệ thống', en: 'System readiness' },
    definition: {
      vi: 'Tỷ lệ sẵn sàng của hệ thống',
      en: 'Readiness of the system to receive online dossiers',
    },
    unit: 'percent',
    direction: 'higher',
    core: 26,
  },
]);
