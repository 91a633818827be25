import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const records = topicOf('records', [
  {
    id: 'cashless_fee_payment_rate',
    name: { vi: 'Tỷ lệ phí, lệ phí không dùng tiền mặt', en: 'Fees paid without cash' },
    definition: {
      vi: 'Tỷ lệ phí, lệ phí không dùng tiền mặt',
      en: 'Share of fees and charges collected without cash at service centres',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'citizens_received',
    name: { vi: 'Lượt người dân đến trung tâm', en: 'Citizens received at the centre' },
    definition: {
      vi: 'Lượt người dân đến trung tâm',
      en: 'Visitors received by a service centre in the period',
    },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day',
    name: { vi: 'Lượt người dân mỗi ngày', en: 'Citizens a day' },
    definition: { vi: 'Lượt người dân mỗi ngày', en: 'Visitors a day, as printed' },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day_max',
    name: { vi: 'Lượt người dân mỗi ngày, mức cao', en: 'Citizens a day, high end' },
    definition: {
      vi: 'Lượt người dân mỗi ngày, mức cao',
      en: 'Upper end of a printed range of visitors a day',
    },
    unit: 'persons',
  },
  {
    id: 'citizens_received_per_day_min',
    name: { vi: 'Lượt người dân mỗi ngày, mức thấp', en: 'Citizens a day, low end' },
    definition: {
      vi: 'Lượt người dân mỗi ngày, mức thấp',
      en: 'Lower end of a printed range of visitors a day',
    },
    unit: 'persons',
  },
  {
    id: 'document_pages_digitised',
    name: { vi: 'Số trang tài liệu đã số hóa', en: 'Archive pages digitised' },
    definition: { vi: 'Số trang tài liệu đã số hóa', en: 'Pages of archive documents digitised' },
    unit: 'count',
  },
  {
    id: 'dossiers_carried_over',
    name: { vi: 'Hồ sơ kỳ trước chuyển qua', en: 'Dossiers carried over' },
    definition: {
      vi: 'Hồ sơ kỳ trước chuyển qua',
      en: 'Dossiers carried over from the previous period',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_certification',
    name: { vi: 'Hồ sơ chứng thực', en: 'Certification dossiers' },
    definition: { vi: 'Hồ sơ chứng thực', en: 'Dossiers of the certification field in the period' },
    unit: 'count',
  },
  {
    id: 'dossiers_in_process',
    name: { vi: 'Hồ sơ đang giải quyết', en: 'Dossiers being processed' },
    definition: {
      vi: 'Hồ sơ đang giải quyết',
      en: 'Dossiers not yet finished at the end of the period',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_in_process_overdue',
    name: { vi: 'Hồ sơ đang giải quyết quá hạn', en: 'Dossiers being processed and overdue' },
    definition: {
      vi: 'Hồ sơ đang giải quyết quá hạn',
      en: 'Unfinished dossiers already past the deadline',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_overdue',
    name: { vi: 'Hồ sơ quá hạn, trễ hạn', en: 'Overdue or late dossiers' },
    definition: {
      vi: 'Hồ sơ quá hạn, trễ hạn',
      en: 'Dossiers reported as overdue or delayed in the period',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day',
    name: { vi: 'Hồ sơ mỗi ngày', en: 'Dossiers a day' },
    definition: { vi: 'Hồ sơ mỗi ngày', en: 'Average dossiers received a day' },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day_max',
    name: { vi: 'Hồ sơ mỗi ngày, mức cao', en: 'Dossiers a day, high end' },
    definition: {
      vi: 'Hồ sơ mỗi ngày, mức cao',
      en: 'Upper end of a printed range of dossiers a day',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day_min',
    name: { vi: 'Hồ sơ mỗi ngày, mức thấp', en: 'Dossiers a day, low end' },
    definition: {
      vi: 'Hồ sơ mỗi ngày, mức thấp',
      en: 'Lower end of a printed range of dossiers a day',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_received',
    name: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
    definition: {
      vi: 'Hồ sơ tiếp nhận',
      en: 'Administrative procedure dossiers received in the period',
    },
    unit: 'count',
    core: 6,
  },
  {
    id: 'dossiers_received_commune_level',
    name: { vi: 'Hồ sơ tiếp nhận cấp xã', en: 'Dossiers received, commune level' },
    definition: {
      vi: 'Hồ sơ tiếp nhận cấp xã',
      en: 'Dossiers received at commune-level centres or under commune authority',
    },
    unit: 'count',
    core: 8,
  },
  {
    id: 'dossiers_received_direct',
    name: { vi: 'Hồ sơ nộp trực tiếp', en: 'Dossiers received in person' },
    definition: {
      vi: 'Hồ sơ nộp trực tiếp',
      en: 'Dossiers filed in person, with postal ones when the source joins them',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_received_online',
    name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers received online' },
    definition: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
    unit: 'count',
  },
  {
    id: 'dossiers_received_province_level',
    name: { vi: 'Hồ sơ tiếp nhận cấp tỉnh', en: 'Dossiers received, provincial level' },
    definition: { vi: 'Hồ sơ tiếp nhận cấp tỉnh', en: 'Dossiers received at the provincial level' },
    unit: 'count',
    core: 7,
  },
  {
    id: 'dossiers_resolved',
    name: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers resolved' },
    definition: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers finished or returned in the period' },
    unit: 'count',
    core: 9,
  },
  {
    id: 'dossiers_resolved_commune_level',
    name: { vi: 'Hồ sơ đã giải quyết cấp xã', en: 'Dossiers resolved, commune level' },
    definition: { vi: 'Hồ sơ đã giải quyết cấp xã', en: 'Dossiers finished at the commune level' },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_early',
    name: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Dossiers resolved early' },
    definition: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Dossiers finished ahead of schedule' },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_late',
    name: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Dossiers resolved late' },
    definition: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Dossiers finished after the deadline' },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_on_time',
    name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers resolved on time' },
    definition: {
      vi: 'Hồ sơ giải quyết đúng hạn',
      en: 'Dossiers finished on or before the deadline',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_province_level',
    name: { vi: 'Hồ sơ đã giải quyết cấp tỉnh', en: 'Dossiers resolved, provincial level' },
    definition: {
      vi: 'Hồ sơ đã giải quyết cấp tỉnh',
      en: 'Dossiers finished at the provincial level',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_total_incl_carried_over',
    name: { vi: 'Tổng hồ sơ tiếp nhận gồm kỳ trước', en: 'Dossiers in hand' },
    definition: {
      vi: 'Tổng hồ sơ tiếp nhận gồm kỳ trước',
      en: 'New dossiers plus those carried over',
    },
    unit: 'count',
  },
  {
    id: 'early_rate',
    name: { vi: 'Tỷ lệ giải quyết trước hạn', en: 'Early settlement rate' },
    definition: {
      vi: 'Tỷ lệ giải quyết trước hạn',
      en: 'Share of dossiers finished ahead of schedule',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'land_certificates_issued',
    name: { vi: 'Giấy chứng nhận đất đã trao', en: 'Land certificates handed over' },
    definition: {
      vi: 'Giấy chứng nhận đất đã trao',
      en: 'Land use right certificates handed over by the place',
    },
    unit: 'count',
  },
  {
    id: 'on_time_rate',
    name: { vi: 'Tỷ lệ giải quyết đúng hạn', en: 'On-time settlement rate' },
    definition: {
      vi: 'Tỷ lệ giải quyết đúng hạn',
      en: 'Share of dossiers settled on or before the deadline',
    },
    unit: 'percent',
    direction: 'higher',
    core: 10,
  },
  {
    id: 'on_time_rate_commune_level',
    name: { vi: 'Tỷ lệ đúng hạn cấp xã', en: 'On-time rate, commune level' },
    definition: { vi: 'Tỷ lệ đúng hạn cấp xã', en: 'On-time settlement rate at the commune level' },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'on_time_rate_province_level',
    name: { vi: 'Tỷ lệ đúng hạn cấp tỉnh', en: 'On-time rate, provincial level' },
    definition: {
      vi: 'Tỷ lệ đúng hạn cấp tỉnh',
      en: 'On-time settlement rate at the provincial level',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'online_payment_amount_vnd',
    name: { vi: 'Giá trị thanh toán trực tuyến', en: 'Online payment amount' },
    definition: { vi: 'Giá trị thanh toán trực tuyến', en: 'Money paid online for procedures' },
    unit: 'VND',
  },
  {
    id: 'online_payment_rate',
    name: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Online payment rate' },
    definition: {
      vi: 'Tỷ lệ thanh toán trực tuyến',
      en: 'Share of payments for procedures made online',
    },
    unit: 'percent',
    direction: 'higher',
    core: 12,
  },
  {
    id: 'online_payment_transactions',
    name: { vi: 'Số giao dịch thanh toán trực tuyến', en: 'Online payment transactions' },
    definition: {
      vi: 'Số giao dịch thanh toán trực tuyến',
      en: 'Online payment transactions for procedures',
    },
    unit: 'count',
  },
  {
    id: 'online_processing_rate',
    name: { vi: 'Tỷ lệ xử lý hồ sơ trực tuyến', en: 'Online processing rate' },
    definition: {
      vi: 'Tỷ lệ xử lý hồ sơ trực tuyến',
      en: 'Share of dossiers processed online, as worded by the source',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'online_submission_rank',
    name: { vi: 'Thứ hạng hồ sơ trực tuyến', en: 'Rank in online filing' },
    definition: {
      vi: 'Thứ hạng hồ sơ trực tuyến',
      en: "Place among the province's communes by share of online dossiers",
    },
    unit: 'rank',
    direction: 'lower',
  },
  {
    id: 'online_submission_rate',
    name: { vi: 'Tỷ lệ nộp hồ sơ trực tuyến', en: 'Online submission rate' },
    definition: { vi: 'Tỷ lệ nộp hồ sơ trực tuyến', en: 'Share of dossiers filed online' },
    unit: 'percent',
    direction: 'higher',
    core: 11,
  },
  {
    id: 'procedures_commune_level',
    name: { vi: 'Thủ tục hành chính cấp xã', en: 'Procedures, commune level' },
    definition: {
      vi: 'Thủ tục hành chính cấp xã',
      en: 'Administrative procedures handled at the commune level',
    },
    unit: 'count',
  },
  {
    id: 'procedures_full_online',
    name: { vi: 'Dịch vụ công toàn trình', en: 'Fully online procedures' },
    definition: {
      vi: 'Dịch vụ công toàn trình',
      en: 'Procedures or services offered fully online',
    },
    unit: 'count',
  },
  {
    id: 'procedures_nonterritorial',
    name: { vi: 'Thủ tục phi địa giới', en: 'Procedures regardless of boundaries' },
    definition: {
      vi: 'Thủ tục phi địa giới',
      en: 'Procedures approved for handling regardless of boundaries',
    },
    unit: 'count',
  },
  {
    id: 'procedures_nonterritorial_rate',
    name: { vi: 'Tỷ lệ thủ tục phi địa giới', en: 'Share of procedures regardless of boundaries' },
    definition: {
      vi: 'Tỷ lệ thủ tục phi địa giới',
      en: 'Share of procedures handled regardless of boundaries',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'procedures_online',
    name: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
    definition: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services offered' },
    unit: 'count',
  },
  {
    id: 'procedures_partial_online',
    name: { vi: 'Dịch vụ công một phần', en: 'Partly online procedures' },
    definition: { vi: 'Dịch vụ công một phần', en: 'Procedures or services offered partly online' },
    unit: 'count',
  },
  {
    id: 'procedures_province_level',
    name: { vi: 'Thủ tục hành chính cấp tỉnh', en: 'Procedures, provincial level' },
    definition: {
      vi: 'Thủ tục hành chính cấp tỉnh',
      en: 'Administrative procedures handled at the provincial level',
    },
    unit: 'count',
  },
  {
    id: 'procedures_simplified',
    name: { vi: 'Thủ tục được đơn giản hóa', en: 'Procedures to be simplified' },
    definition: {
      vi: 'Thủ tục được đơn giản hóa',
      en: 'Procedures in an approved simplification plan',
    },
    unit: 'count',
  },
  {
    id: 'procedures_total',
    name: { vi: 'Tổng số thủ tục hành chính', en: 'Procedures in total' },
    definition: {
      vi: 'Tổng số thủ tục hành chính',
      en: 'Administrative procedures in force or offered in the place',
    },
    unit: 'count',
  },
  {
    id: 'resolved_rate',
    name: { vi: 'Tỷ lệ hồ sơ đã giải quyết', en: 'Share of dossiers resolved' },
    definition: {
      vi: 'Tỷ lệ hồ sơ đã giải quyết',
      en: 'Resolved dossiers over received dossiers, as printed',
    },
    unit: 'percent',
    direction: 'higher',
  },
]);
