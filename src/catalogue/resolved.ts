import { topicOf } from './entry.ts';

/** Applications (dossiers) resolved, a day and by kind, as the press counts them. */
export const resolved = topicOf('records', [
  {
    id: 'dossiers_certification',
    name: { vi: 'Hồ sơ chứng thực', en: 'Certification applications (dossiers)' },
    short: { vi: 'Hồ sơ chứng thực', en: 'Certification applications' },
    definition: {
      vi: 'Số hồ sơ thuộc lĩnh vực chứng thực trong kỳ.',
      en: 'Applications (dossiers) of the certification field in the period.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day',
    name: { vi: 'Hồ sơ tiếp nhận mỗi ngày', en: 'Applications (dossiers) a day' },
    short: { vi: 'Hồ sơ tiếp nhận mỗi ngày', en: 'Applications a day' },
    definition: {
      vi: 'Số hồ sơ tiếp nhận bình quân mỗi ngày.',
      en: 'Average number of applications (dossiers) received a day.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day_min',
    name: {
      vi: 'Hồ sơ tiếp nhận mỗi ngày, mức thấp',
      en: 'Applications (dossiers) a day, low end',
    },
    short: { vi: 'Hồ sơ mỗi ngày, thấp', en: 'Applications a day, low' },
    definition: {
      vi: 'Đầu thấp của khoảng hồ sơ mỗi ngày mà nguồn nêu.',
      en: 'Lower end of a printed range of applications (dossiers) a day.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_per_day_max',
    name: {
      vi: 'Hồ sơ tiếp nhận mỗi ngày, mức cao',
      en: 'Applications (dossiers) a day, high end',
    },
    short: { vi: 'Hồ sơ mỗi ngày, cao', en: 'Applications a day, high' },
    definition: {
      vi: 'Đầu cao của khoảng hồ sơ mỗi ngày mà nguồn nêu.',
      en: 'Upper end of a printed range of applications (dossiers) a day.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_province_level',
    name: {
      vi: 'Hồ sơ đã giải quyết ở cấp tỉnh',
      en: 'Applications (dossiers) resolved at provincial level',
    },
    short: { vi: 'Đã giải quyết, cấp tỉnh', en: 'Resolved, provincial level' },
    definition: {
      vi: 'Số hồ sơ đã giải quyết xong ở cấp tỉnh trong kỳ.',
      en: 'Applications (dossiers) finished at the provincial level in the period.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_commune_level',
    name: {
      vi: 'Hồ sơ đã giải quyết ở cấp xã',
      en: 'Applications (dossiers) resolved at commune level',
    },
    short: { vi: 'Đã giải quyết, cấp xã', en: 'Resolved, commune level' },
    definition: {
      vi: 'Số hồ sơ đã giải quyết xong ở cấp xã trong kỳ.',
      en: 'Applications (dossiers) finished at the commune level in the period.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_early',
    name: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Applications (dossiers) resolved early' },
    short: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Applications resolved early' },
    definition: {
      vi: 'Số hồ sơ giải quyết xong trước thời hạn.',
      en: 'Applications (dossiers) finished ahead of the deadline.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_on_time',
    name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Applications (dossiers) resolved on time' },
    short: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Applications resolved on time' },
    definition: {
      vi: 'Số hồ sơ giải quyết xong trước hạn hoặc đúng hạn.',
      en: 'Applications (dossiers) finished on or before the deadline.',
    },
    unit: 'count',
  },
  {
    id: 'dossiers_resolved_late',
    name: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Applications (dossiers) resolved late' },
    short: { vi: 'Hồ sơ giải quyết trễ hạn', en: 'Applications resolved late' },
    definition: {
      vi: 'Số hồ sơ giải quyết xong sau thời hạn.',
      en: 'Applications (dossiers) finished after the deadline.',
    },
    unit: 'count',
  },
  {
    id: 'land_certificates_issued',
    name: { vi: 'Giấy chứng nhận đất đã trao', en: 'Land certificates handed over' },
    definition: {
      vi: 'Số giấy chứng nhận quyền sử dụng đất đã trao cho người dân.',
      en: 'Land use right certificates handed over by the place.',
    },
    unit: 'count',
  },
  {
    id: 'document_pages_digitised',
    name: { vi: 'Trang tài liệu đã số hóa', en: 'Archive pages digitised' },
    definition: {
      vi: 'Số trang tài liệu lưu trữ đã số hóa.',
      en: 'Pages of archive documents that were digitised.',
    },
    unit: 'count',
  },
]);
