import { topicOf } from './entry.ts';
import { yearsApart } from './portalWords.ts';

/** Digitisation, data and systems as the press reports them. */
export const service = topicOf('service', [
  {
    id: 'national_database_use_rate',
    name: {
      vi: 'Mức độ khai thác cơ sở dữ liệu quốc gia',
      en: 'Degree of use of national databases',
    },
    short: { vi: 'Khai thác dữ liệu quốc gia', en: 'National databases used' },
    definition: {
      vi: 'Mức độ thường xuyên khai thác các cơ sở dữ liệu quốc gia, theo báo cáo.',
      en: 'Degree of regular use of national databases, as reported.',
    },
    caution: {
      vi: 'Nguồn in hai chỉ tiêu trùng số (95,31%) và không nêu cách đo.',
      en: 'The source prints two indicators with the same number (95.31%) and does not state the method.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 25,
  },
  {
    id: 'system_readiness_rate',
    name: {
      vi: 'Mức độ sẵn sàng tiếp nhận hồ sơ trực tuyến',
      en: 'Readiness to receive applications (dossiers) online',
    },
    short: { vi: 'Sẵn sàng tiếp nhận', en: 'Readiness' },
    definition: {
      vi: 'Mức độ sẵn sàng của hệ thống để tiếp nhận hồ sơ trực tuyến, theo báo cáo.',
      en: 'Readiness of the system to receive applications (dossiers) online, as reported.',
    },
    caution: {
      vi: 'Nguồn in hai chỉ tiêu trùng số (95,31%) và không nêu cách đo.',
      en: 'The source prints two indicators with the same number (95.31%) and does not state the method.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 26,
  },
  {
    id: 'information_security_rate',
    name: {
      vi: 'Mức độ triển khai an toàn, an ninh thông tin',
      en: 'Degree of information security put in place',
    },
    short: { vi: 'An toàn, an ninh thông tin', en: 'Information security' },
    definition: {
      vi: 'Mức độ triển khai các giải pháp bảo đảm an toàn, an ninh thông tin, theo báo cáo.',
      en: 'Degree to which measures of information safety and security are in place, as reported.',
    },
    caution: { vi: 'Nguồn không nêu cách đo.', en: 'The source does not state the method.' },
    unit: 'percent',
    direction: 'higher',
    core: 27,
  },
  {
    id: 'digitisation_rate',
    name: {
      vi: 'Tỷ lệ số hóa hồ sơ, theo báo chí',
      en: 'Share of applications (dossiers) digitised, in the press',
    },
    short: { vi: 'Số hóa hồ sơ', en: 'Digitised' },
    definition: {
      vi: 'Tỷ lệ hồ sơ được số hóa, theo lời nguồn.',
      en: 'Share of applications (dossiers) digitised, as the source puts it.',
    },
    caution: {
      vi: 'Nguồn không nêu cách tính; có nơi chênh rất xa với tỷ lệ trên Cổng năm 2026, và hai số không so được với nhau.',
      en: 'The source does not state the method; in places it is far from the share on the portal in 2026, and the two cannot be compared.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'data_reuse_rate',
    name: {
      vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa, theo báo chí',
      en: 'Share reusing digitised data, in the press',
    },
    short: { vi: 'Dùng lại dữ liệu', en: 'Data reused' },
    definition: {
      vi: 'Tỷ lệ trường hợp có khai thác, sử dụng lại dữ liệu đã số hóa, theo lời nguồn.',
      en: 'Share of cases in which digitised data are used again, as the source puts it.',
    },
    caution: {
      vi: 'Nguồn không nêu cách tính; có nơi chênh rất xa với tỷ lệ trên Cổng năm 2026, và hai số không so được với nhau.',
      en: 'The source does not state the method; in places it is far from the share on the portal in 2026, and the two cannot be compared.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'results_digitisation_rate',
    name: { vi: 'Tỷ lệ số hóa kết quả', en: 'Share of results digitised' },
    definition: {
      vi: 'Tỷ lệ kết quả giải quyết thủ tục hành chính được số hóa.',
      en: 'Share of results of administrative procedures that are digitised.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'electronic_copy_certification_rate',
    name: { vi: 'Tỷ lệ chứng thực bản sao điện tử', en: 'Share of electronic copy certifications' },
    short: { vi: 'Bản sao điện tử', en: 'Electronic certified copies' },
    definition: {
      vi: 'Tỷ lệ bản sao được chứng thực dưới dạng điện tử.',
      en: 'Share of copy certifications issued electronically.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'communes_scoring_over_90',
    name: {
      vi: 'Đơn vị cấp xã trên 90 điểm, do báo chí dẫn, 2025',
      en: 'Commune-level units above 90 points, in the press, 2025',
    },
    short: { vi: 'Trên 90 điểm', en: 'Above 90 points' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã có trên 90 điểm theo Bộ chỉ số 766, do báo chí dẫn.',
      en: 'Commune-level units above 90 points in Index 766, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'count',
    family: 'press-766-2025',
  },
  {
    id: 'par_index_commune',
    name: { vi: 'Chỉ số cải cách hành chính cấp xã', en: 'Commune reform index' },
    short: { vi: 'Chỉ số cải cách hành chính', en: 'Reform index' },
    definition: {
      vi: 'Chỉ số cải cách hành chính của Ủy ban nhân dân cấp xã do tỉnh chấm.',
      en: 'Administrative reform index of commune People’s Committees, as scored by the province.',
    },
    caution: { vi: 'Mỗi tỉnh có cách chấm riêng.', en: 'Each province scores in its own way.' },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'plan02_completion_rate',
    name: {
      vi: 'Tỷ lệ chỉ tiêu hoàn thành của Kế hoạch 02',
      en: 'Share of Plan 02 indicators achieved',
    },
    short: { vi: 'Hoàn thành Kế hoạch 02', en: 'Plan 02 achieved' },
    definition: {
      vi: 'Tỷ lệ chỉ tiêu đã hoàn thành của Kế hoạch 02-KH/BCĐTW.',
      en: 'Share of the indicators of Plan 02-KH/BCĐTW that were achieved.',
    },
    unit: 'percent',
    direction: 'higher',
  },
]);
