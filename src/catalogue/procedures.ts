import { reportedOf } from './entry.ts';

/** Administrative procedures on offer, and the people who come to the centres. */
export const procedures = reportedOf('records', [
  {
    id: 'procedures_total',
    name: { vi: 'Tổng số thủ tục hành chính', en: 'Procedures in total' },
    definition: {
      vi: 'Số thủ tục hành chính còn hiệu lực hoặc được cung cấp tại địa phương.',
      en: 'Administrative procedures in force or offered in the place.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_province_level',
    name: { vi: 'Thủ tục hành chính cấp tỉnh', en: 'Procedures at provincial level' },
    definition: {
      vi: 'Số thủ tục hành chính do cấp tỉnh giải quyết.',
      en: 'Administrative procedures handled at the provincial level.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_commune_level',
    name: { vi: 'Thủ tục hành chính cấp xã', en: 'Procedures at commune level' },
    definition: {
      vi: 'Số thủ tục hành chính do cấp xã giải quyết.',
      en: 'Administrative procedures handled at the commune level.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_online',
    name: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
    definition: {
      vi: 'Số dịch vụ công được cung cấp trực tuyến.',
      en: 'Public services offered online.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_full_online',
    name: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'Fully online public services' },
    short: { vi: 'Toàn trình', en: 'Fully online' },
    definition: {
      vi: 'Số thủ tục hoặc dịch vụ công được cung cấp trực tuyến toàn trình.',
      en: 'Procedures or services offered online from beginning to end.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_partial_online',
    name: { vi: 'Dịch vụ công trực tuyến một phần', en: 'Partly online public services' },
    short: { vi: 'Một phần', en: 'Partly online' },
    definition: {
      vi: 'Số thủ tục hoặc dịch vụ công được cung cấp trực tuyến một phần.',
      en: 'Procedures or services offered partly online.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_nonterritorial',
    name: {
      vi: 'Thủ tục không phụ thuộc địa giới hành chính',
      en: 'Procedures regardless of boundaries',
    },
    short: { vi: 'Không phụ thuộc địa giới', en: 'Regardless of boundaries' },
    definition: {
      vi: 'Số thủ tục hành chính được giải quyết không phụ thuộc địa giới hành chính.',
      en: 'Administrative procedures handled regardless of administrative boundaries.',
    },
    unit: 'count',
  },
  {
    id: 'procedures_nonterritorial_rate',
    name: {
      vi: 'Tỷ lệ thủ tục không phụ thuộc địa giới hành chính',
      en: 'Share of procedures regardless of boundaries',
    },
    short: { vi: 'Tỷ lệ không phụ thuộc địa giới', en: 'Share regardless of boundaries' },
    definition: {
      vi: 'Tỷ lệ thủ tục hành chính được giải quyết không phụ thuộc địa giới hành chính.',
      en: 'Share of administrative procedures handled regardless of administrative boundaries.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'procedures_simplified',
    name: { vi: 'Thủ tục trong phương án đơn giản hóa', en: 'Procedures to be simplified' },
    short: { vi: 'Trong phương án đơn giản hóa', en: 'To be simplified' },
    definition: {
      vi: 'Số thủ tục hành chính nằm trong phương án đơn giản hóa đã được phê duyệt.',
      en: 'Administrative procedures in an approved plan of simplification.',
    },
    caution: {
      vi: 'Đây là phương án được duyệt, không phải số thủ tục đã đơn giản hóa xong.',
      en: 'It is an approved plan, not the number already simplified.',
    },
    unit: 'count',
  },
  {
    id: 'citizens_received',
    name: { vi: 'Lượt người dân đến trung tâm', en: 'Visits to the centre' },
    definition: {
      vi: 'Số lượt người dân được trung tâm phục vụ hành chính công tiếp trong kỳ.',
      en: 'Visitors received by a public administration service centre in the period.',
    },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day',
    name: { vi: 'Lượt người dân mỗi ngày', en: 'Visits a day' },
    definition: {
      vi: 'Số lượt người dân đến trung tâm mỗi ngày, theo nguồn.',
      en: 'Visitors a day, as printed.',
    },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day_min',
    name: { vi: 'Lượt người dân mỗi ngày, mức thấp', en: 'Visits a day, low end' },
    short: { vi: 'Lượt mỗi ngày, mức thấp', en: 'Visits a day, low end' },
    definition: {
      vi: 'Đầu thấp của khoảng lượt người dân mỗi ngày mà nguồn nêu.',
      en: 'Lower end of a printed range of visitors a day.',
    },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day_max',
    name: { vi: 'Lượt người dân mỗi ngày, mức cao', en: 'Visits a day, high end' },
    short: { vi: 'Lượt mỗi ngày, mức cao', en: 'Visits a day, high end' },
    definition: {
      vi: 'Đầu cao của khoảng lượt người dân mỗi ngày mà nguồn nêu.',
      en: 'Upper end of a printed range of visitors a day.',
    },
    unit: 'persons',
  },
]);
