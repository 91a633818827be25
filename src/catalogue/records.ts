import { topicOf } from './entry.ts';

/** Applications (dossiers) as the press counts them, each source with its own period. */
export const records = topicOf('records', [
  {
    id: 'dossiers_received',
    name: {
      vi: 'Hồ sơ tiếp nhận, theo từng nguồn và từng kỳ',
      en: 'Applications (dossiers) received, by source and period',
    },
    short: { vi: 'Hồ sơ tiếp nhận', en: 'Applications received' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính được tiếp nhận trong kỳ mà nguồn nêu.',
      en: 'Applications (dossiers) for administrative procedures received in the period that the source names.',
    },
    caution: {
      vi: 'Kỳ dài ngắn khác nhau, từ một ngày đến nhiều tháng, và có nguồn tính cả hồ sơ của cơ quan ngành dọc hoặc của cấp khác: không so các nơi với nhau.',
      en: 'Periods run from one day to many months, and some sources include applications of vertical agencies or of other levels: places cannot be compared.',
    },
    unit: 'count',
    core: 6,
    companions: ['dossiers_received_online', 'dossiers_received_direct'],
  },
  {
    id: 'dossiers_received_province_level',
    name: {
      vi: 'Hồ sơ tiếp nhận ở cấp tỉnh',
      en: 'Applications (dossiers) received at provincial level',
    },
    short: { vi: 'Cấp tỉnh', en: 'Provincial level' },
    definition: {
      vi: 'Số hồ sơ được tiếp nhận ở cấp tỉnh trong kỳ mà nguồn nêu.',
      en: 'Applications (dossiers) received at the provincial level in the period that the source names.',
    },
    caution: {
      vi: 'Chỉ đặt cạnh số ở cấp xã của cùng nguồn, cùng kỳ.',
      en: 'It stands beside the commune-level figure of the same source and period only.',
    },
    unit: 'count',
    core: 7,
    companions: ['dossiers_received_commune_level'],
  },
  {
    id: 'dossiers_received_commune_level',
    name: {
      vi: 'Hồ sơ tiếp nhận ở cấp xã',
      en: 'Applications (dossiers) received at commune level',
    },
    short: { vi: 'Cấp xã', en: 'Commune level' },
    definition: {
      vi: 'Số hồ sơ được tiếp nhận ở các trung tâm cấp xã hoặc thuộc thẩm quyền cấp xã trong kỳ mà nguồn nêu.',
      en: 'Applications (dossiers) received at commune-level centres or under commune authority in the period that the source names.',
    },
    caution: {
      vi: 'Chỉ đặt cạnh số ở cấp tỉnh của cùng nguồn, cùng kỳ.',
      en: 'It stands beside the provincial-level figure of the same source and period only.',
    },
    unit: 'count',
    core: 8,
    companions: ['dossiers_received_province_level'],
  },
  {
    id: 'dossiers_resolved',
    name: { vi: 'Hồ sơ đã giải quyết', en: 'Applications (dossiers) resolved' },
    short: { vi: 'Hồ sơ đã giải quyết', en: 'Applications resolved' },
    definition: {
      vi: 'Số hồ sơ đã giải quyết xong hoặc đã trả kết quả trong kỳ mà nguồn nêu.',
      en: 'Applications (dossiers) finished, or whose result was returned, in the period that the source names.',
    },
    caution: {
      vi: 'Mỗi nguồn một kỳ: không so các nơi với nhau.',
      en: 'Each source has its own period: places cannot be compared.',
    },
    unit: 'count',
    core: 9,
  },
  {
    id: 'dossiers_carried_over',
    name: { vi: 'Hồ sơ kỳ trước chuyển qua', en: 'Applications (dossiers) carried over' },
    short: { vi: 'Kỳ trước chuyển qua', en: 'Carried over' },
    definition: {
      vi: 'Số hồ sơ của kỳ trước chuyển sang kỳ này để giải quyết tiếp.',
      en: 'Applications (dossiers) carried over from the previous period.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_total_incl_carried_over',
    name: {
      vi: 'Tổng hồ sơ phải giải quyết, gồm kỳ trước chuyển qua',
      en: 'Applications (dossiers) in hand, those carried over included',
    },
    short: { vi: 'Tổng phải giải quyết', en: 'In hand' },
    definition: {
      vi: 'Số hồ sơ mới tiếp nhận cộng với số hồ sơ kỳ trước chuyển qua.',
      en: 'New applications (dossiers) plus those carried over.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_in_process',
    name: { vi: 'Hồ sơ đang giải quyết', en: 'Applications (dossiers) being processed' },
    short: { vi: 'Đang giải quyết', en: 'Being processed' },
    definition: {
      vi: 'Số hồ sơ chưa giải quyết xong vào cuối kỳ.',
      en: 'Applications (dossiers) not yet finished at the end of the period.',
    },
    caution: {
      vi: 'Có nguồn chỉ nêu phần còn trong hạn: đọc ghi chú của từng số liệu.',
      en: 'Some sources give only the part still within the deadline: read the note of each figure.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_in_process_overdue',
    name: {
      vi: 'Hồ sơ đang giải quyết đã quá hạn',
      en: 'Applications (dossiers) being processed and overdue',
    },
    short: { vi: 'Đang giải quyết, quá hạn', en: 'In process, overdue' },
    definition: {
      vi: 'Số hồ sơ chưa giải quyết xong và đã quá hạn.',
      en: 'Unfinished applications (dossiers) already past the deadline.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_overdue',
    name: {
      vi: 'Hồ sơ quá hạn, trễ hạn, theo từng nguồn',
      en: 'Overdue or late applications (dossiers), by source',
    },
    short: { vi: 'Quá hạn, trễ hạn', en: 'Overdue or late' },
    definition: {
      vi: 'Số hồ sơ mà nguồn nêu là quá hạn hoặc trễ hạn trong kỳ.',
      en: 'Applications (dossiers) that the source reports as overdue or late in the period.',
    },
    caution: {
      vi: 'Nơi có nhiều hồ sơ thì số quá hạn cũng nhiều: con số này không nói nơi nào làm chậm hơn.',
      en: 'Where there are more applications there are more overdue ones: the count does not say who is slower.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_received_direct',
    name: { vi: 'Hồ sơ nộp trực tiếp', en: 'Applications (dossiers) filed in person' },
    short: { vi: 'Hồ sơ nộp trực tiếp', en: 'Applications filed in person' },
    definition: {
      vi: 'Số hồ sơ nộp trực tiếp, gồm cả qua bưu chính nếu nguồn gộp chung.',
      en: 'Applications (dossiers) filed in person, with postal ones where the source joins them.',
    },
    caution: {
      vi: 'Có nguồn chỉ nói về hồ sơ chứng thực bản sao: đọc ghi chú của từng số liệu.',
      en: 'One source speaks of copy certification only: read the note of each figure.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_received_online',
    name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Applications (dossiers) filed online' },
    short: { vi: 'Hồ sơ nộp trực tuyến', en: 'Applications filed online' },
    definition: {
      vi: 'Số hồ sơ nộp qua mạng trong kỳ mà nguồn nêu.',
      en: 'Applications (dossiers) filed online in the period that the source names.',
    },
    unit: 'count',
  },
]);
