import { topicOf } from './entry.ts';
import { site } from '../site.ts';

/** Rates of applications (dossiers) as the press prints them; none is comparable with another source's. */
export const recordsRates = topicOf('records', [
  {
    id: 'on_time_rate',
    name: {
      vi: 'Tỷ lệ giải quyết đúng hạn, theo báo chí',
      en: 'Share resolved on time, in the press',
    },
    short: { vi: 'Giải quyết đúng hạn', en: 'Resolved on time' },
    definition: {
      vi: 'Tỷ lệ hồ sơ giải quyết xong trước hạn hoặc đúng hạn, theo lời nguồn.',
      en: 'Share of applications (dossiers) resolved on or before the deadline, as the source puts it.',
    },
    caution: {
      vi: 'Mỗi nguồn một kỳ và một cách tính: không so các nơi với nhau, không so với tỷ lệ trên Cổng.',
      en: 'Each source has a period and a method of its own: not comparable between places, nor with the share on the portal.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 10,
  },
  {
    id: 'online_submission_rate',
    name: {
      vi: 'Tỷ lệ hồ sơ nộp trực tuyến, theo báo chí',
      en: 'Share of applications (dossiers) filed online, in the press',
    },
    short: { vi: 'Nộp trực tuyến', en: 'Filed online' },
    definition: {
      vi: 'Tỷ lệ hồ sơ nộp qua mạng, theo lời nguồn.',
      en: 'Share of applications (dossiers) filed online, as the source puts it.',
    },
    caution: {
      vi: 'Mẫu số khác nhau theo nguồn, có nơi hai nguồn nêu hai tỷ lệ rất khác nhau: không so các nơi với nhau.',
      en: 'The base differs by source, and two sources give very different shares for one place: places cannot be compared.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 11,
  },
  {
    id: 'online_payment_rate',
    name: {
      vi: 'Tỷ lệ thanh toán trực tuyến, theo báo chí',
      en: 'Share of payments made online, in the press',
    },
    short: { vi: 'Thanh toán trực tuyến', en: 'Paid online' },
    definition: {
      vi: 'Tỷ lệ thanh toán trực tuyến khi làm thủ tục hành chính, theo lời nguồn.',
      en: 'Share of payments for procedures made online, as the source puts it.',
    },
    caution: {
      vi: `Nguồn không nêu tính trên số hồ sơ hay số tiền: không so với tỷ lệ ${site.name} tính từ số liệu của Cổng.`,
      en: `The source does not say whether it counts applications or money: not comparable with the share that ${site.name} computes from the portal.`,
    },
    unit: 'percent',
    direction: 'higher',
    core: 12,
  },
  {
    id: 'on_time_rate_province_level',
    name: {
      vi: 'Tỷ lệ đúng hạn ở cấp tỉnh, theo báo chí',
      en: 'Share resolved on time at provincial level, in the press',
    },
    short: { vi: 'Đúng hạn, cấp tỉnh', en: 'On time, provincial level' },
    definition: {
      vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn ở cấp tỉnh, theo lời nguồn.',
      en: 'Share of applications (dossiers) resolved on time at the provincial level, as the source puts it.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'on_time_rate_commune_level',
    name: {
      vi: 'Tỷ lệ đúng hạn ở cấp xã, theo báo chí',
      en: 'Share resolved on time at commune level, in the press',
    },
    short: { vi: 'Đúng hạn, cấp xã', en: 'On time, commune level' },
    definition: {
      vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn ở cấp xã, theo lời nguồn.',
      en: 'Share of applications (dossiers) resolved on time at the commune level, as the source puts it.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'early_rate',
    name: { vi: 'Tỷ lệ giải quyết trước hạn', en: 'Share resolved early' },
    definition: {
      vi: 'Tỷ lệ hồ sơ giải quyết xong trước thời hạn.',
      en: 'Share of applications (dossiers) finished ahead of the deadline.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'resolved_rate',
    name: { vi: 'Tỷ lệ hồ sơ đã giải quyết', en: 'Share of applications (dossiers) resolved' },
    short: { vi: 'Tỷ lệ hồ sơ đã giải quyết', en: 'Share of applications resolved' },
    definition: {
      vi: 'Hồ sơ đã giải quyết trên hồ sơ tiếp nhận, theo tỷ lệ nguồn in.',
      en: 'Resolved over received applications (dossiers), as printed.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'online_processing_rate',
    name: {
      vi: 'Tỷ lệ xử lý hồ sơ trực tuyến',
      en: 'Share of applications (dossiers) processed online',
    },
    short: { vi: 'Xử lý trực tuyến', en: 'Processed online' },
    definition: {
      vi: 'Tỷ lệ hồ sơ được xử lý trực tuyến, theo lời nguồn.',
      en: 'Share of applications (dossiers) processed online, as the source puts it.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'online_submission_rank',
    name: {
      vi: 'Thứ hạng về hồ sơ trực tuyến, do báo chí dẫn',
      en: 'Rank in online filing, as quoted by the press',
    },
    short: { vi: 'Thứ hạng nộp trực tuyến', en: 'Rank in online filing' },
    definition: {
      vi: 'Thứ tự trong các xã, phường của tỉnh theo tỷ lệ hồ sơ trực tuyến, do nguồn in.',
      en: 'Place among the province’s communes and wards by share of applications (dossiers) filed online, as printed.',
    },
    caution: {
      vi: 'Nguồn không nêu tổng số đơn vị, và mỗi số thuộc một kỳ khác nhau.',
      en: 'The source does not say among how many, and each belongs to another period.',
    },
    unit: 'rank',
    direction: 'lower',
  },
  {
    id: 'cashless_fee_payment_rate',
    name: {
      vi: 'Tỷ lệ phí, lệ phí thu không dùng tiền mặt',
      en: 'Share of fees paid without cash',
    },
    short: { vi: 'Không dùng tiền mặt', en: 'Without cash' },
    definition: {
      vi: 'Tỷ lệ phí, lệ phí thu không dùng tiền mặt tại các trung tâm phục vụ hành chính công.',
      en: 'Share of fees and charges collected without cash at service centres.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'online_payment_amount_vnd',
    name: { vi: 'Giá trị thanh toán trực tuyến', en: 'Amount paid online' },
    definition: {
      vi: 'Số tiền thanh toán trực tuyến khi làm thủ tục hành chính.',
      en: 'Money paid online for administrative procedures.',
    },
    unit: 'VND',
  },
  {
    id: 'online_payment_transactions',
    name: { vi: 'Số giao dịch thanh toán trực tuyến', en: 'Online payment transactions' },
    definition: {
      vi: 'Số giao dịch thanh toán trực tuyến khi làm thủ tục hành chính.',
      en: 'Online payment transactions for administrative procedures.',
    },
    unit: 'count',
  },
]);
