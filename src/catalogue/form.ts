import type { Entry } from './entry.ts';
import { topicOf } from './entry.ts';

type FormEntry = Omit<Entry, 'unit'>;

// A column of the form: the same form and the same quarter compare between places,
// and counts never order them.
const column = (entry: FormEntry): Entry => ({
  ...entry,
  unit: 'count',
  family: 'form-06a',
  provinces: 'shown',
  communes: 'shown',
  aggregate: 'sum',
});

/** The columns (3) to (13) of the quarterly form II.06a/VPCP/KSTT, in its order. */
export const form = topicOf('records', [
  column({
    id: 'form06a_total',
    name: {
      vi: 'Tổng số hồ sơ tiếp nhận, gồm từ kỳ trước chuyển sang (biểu II.06a)',
      en: 'Applications (dossiers) received, those carried over included (form II.06a)',
    },
    short: { vi: 'Tiếp nhận, gồm từ kỳ trước', en: 'Received, with carried over' },
    definition: {
      vi: 'Cột (3) của biểu: số hồ sơ nộp trực tuyến, nộp trực tiếp hoặc qua bưu chính trong quý, cộng với số từ kỳ trước chuyển sang.',
      en: 'Column (3) of the form: applications (dossiers) filed online, in person or by post in the quarter, plus those carried over.',
    },
    caution: {
      vi: 'Có cả hồ sơ của kỳ trước, nên cộng các quý với nhau là tính trùng. Nơi đông dân có nhiều hồ sơ hơn.',
      en: 'It includes those of the previous period, so adding quarters counts some twice. Places with more people have more applications.',
    },
    companions: ['form06a_online', 'form06a_direct', 'form06a_carried_over'],
  }),
  column({
    id: 'form06a_online',
    name: {
      vi: 'Hồ sơ tiếp nhận trực tuyến trong quý (biểu II.06a)',
      en: 'Applications (dossiers) filed online in the quarter (form II.06a)',
    },
    short: { vi: 'Nộp trực tuyến', en: 'Filed online' },
    definition: {
      vi: 'Cột (4) của biểu: số hồ sơ mới nộp qua mạng trong quý.',
      en: 'Column (4) of the form: new applications (dossiers) filed online in the quarter.',
    },
    companions: ['form06a_direct'],
  }),
  column({
    id: 'form06a_direct',
    name: {
      vi: 'Hồ sơ tiếp nhận trực tiếp, qua bưu chính trong quý (biểu II.06a)',
      en: 'Applications (dossiers) filed in person or by post in the quarter (form II.06a)',
    },
    short: { vi: 'Nộp trực tiếp, bưu chính', en: 'In person or by post' },
    definition: {
      vi: 'Cột (5) của biểu: số hồ sơ mới nộp trực tiếp hoặc qua dịch vụ bưu chính trong quý.',
      en: 'Column (5) of the form: new applications (dossiers) filed in person or by post in the quarter.',
    },
    companions: ['form06a_online'],
  }),
  column({
    id: 'form06a_carried_over',
    name: {
      vi: 'Hồ sơ từ kỳ trước chuyển sang (biểu II.06a)',
      en: 'Applications (dossiers) carried over from the previous period (form II.06a)',
    },
    short: { vi: 'Từ kỳ trước', en: 'Carried over' },
    definition: {
      vi: 'Cột (6) của biểu: số hồ sơ chưa giải quyết xong khi kỳ trước kết thúc.',
      en: 'Column (6) of the form: applications (dossiers) that were still open when the previous period ended.',
    },
  }),
  column({
    id: 'form06a_resolved',
    name: {
      vi: 'Hồ sơ đã giải quyết trong quý (biểu II.06a)',
      en: 'Applications (dossiers) resolved in the quarter (form II.06a)',
    },
    short: { vi: 'Đã giải quyết', en: 'Resolved' },
    definition: {
      vi: 'Cột (7) của biểu: số hồ sơ đã giải quyết trong quý, là tổng của trước hạn, đúng hạn và quá hạn.',
      en: 'Column (7) of the form: applications (dossiers) resolved in the quarter, early, on time and late together.',
    },
    companions: ['form06a_resolved_early', 'form06a_resolved_on_time', 'form06a_resolved_late'],
  }),
  column({
    id: 'form06a_resolved_early',
    name: {
      vi: 'Hồ sơ giải quyết trước hạn (biểu II.06a)',
      en: 'Applications (dossiers) resolved before the deadline (form II.06a)',
    },
    short: { vi: 'Trước hạn', en: 'Resolved early' },
    definition: {
      vi: 'Cột (8) của biểu: số hồ sơ có kết quả trước ngày hẹn trả.',
      en: 'Column (8) of the form: applications (dossiers) resolved before the day that was promised.',
    },
    companions: ['form06a_resolved_on_time', 'form06a_resolved_late'],
  }),
  column({
    id: 'form06a_resolved_on_time',
    name: {
      vi: 'Hồ sơ giải quyết đúng hạn (biểu II.06a)',
      en: 'Applications (dossiers) resolved on time (form II.06a)',
    },
    short: { vi: 'Đúng hạn', en: 'Resolved on time' },
    definition: {
      vi: 'Cột (9) của biểu: số hồ sơ có kết quả đúng ngày hẹn trả, không gồm số trước hạn.',
      en: 'Column (9) of the form: applications (dossiers) resolved on the day that was promised; those resolved early are not in it.',
    },
    caution: {
      vi: 'Hai bản in của biểu ghi rằng cột này gồm cả hồ sơ chờ bổ sung và hồ sơ trả lại hoặc xin rút.',
      en: 'Two printed copies of the form say that the column includes applications awaiting supplements, returned or withdrawn.',
    },
    companions: ['form06a_resolved_early', 'form06a_resolved_late'],
  }),
  column({
    id: 'form06a_resolved_late',
    name: {
      vi: 'Hồ sơ giải quyết quá hạn (biểu II.06a)',
      en: 'Applications (dossiers) resolved late (form II.06a)',
    },
    short: { vi: 'Đã giải quyết, quá hạn', en: 'Resolved late' },
    definition: {
      vi: 'Cột (10) của biểu: số hồ sơ đã giải quyết nhưng sau ngày hẹn trả.',
      en: 'Column (10) of the form: applications (dossiers) resolved after the day that was promised.',
    },
    caution: {
      vi: 'Nơi có nhiều hồ sơ thì số quá hạn cũng nhiều: hãy đọc cùng số đã giải quyết.',
      en: 'Where there are more applications there are more late ones: read it with the number resolved.',
    },
    companions: ['form06a_resolved'],
  }),
  column({
    id: 'form06a_in_process',
    name: {
      vi: 'Hồ sơ đang giải quyết khi hết quý (biểu II.06a)',
      en: 'Applications (dossiers) still open at the end of the quarter (form II.06a)',
    },
    short: { vi: 'Đang giải quyết', en: 'Still open' },
    definition: {
      vi: 'Cột (11) của biểu: số hồ sơ chưa giải quyết xong khi hết quý.',
      en: 'Column (11) of the form: applications (dossiers) not yet resolved when the quarter ended.',
    },
    companions: ['form06a_in_process_within', 'form06a_in_process_overdue'],
  }),
  column({
    id: 'form06a_in_process_within',
    name: {
      vi: 'Hồ sơ đang giải quyết, còn trong hạn (biểu II.06a)',
      en: 'Applications (dossiers) still open within the deadline (form II.06a)',
    },
    short: { vi: 'Đang giải quyết, trong hạn', en: 'Open, within the deadline' },
    definition: {
      vi: 'Cột (12) của biểu: số hồ sơ chưa giải quyết xong và chưa tới ngày hẹn trả.',
      en: 'Column (12) of the form: applications (dossiers) not yet resolved and not yet due.',
    },
    companions: ['form06a_in_process_overdue'],
  }),
  column({
    id: 'form06a_in_process_overdue',
    name: {
      vi: 'Hồ sơ đang giải quyết, đã quá hạn (biểu II.06a)',
      en: 'Applications (dossiers) still open past the deadline (form II.06a)',
    },
    short: { vi: 'Đang giải quyết, quá hạn', en: 'Open, past the deadline' },
    definition: {
      vi: 'Cột (13) của biểu: số hồ sơ chưa giải quyết xong và đã qua ngày hẹn trả.',
      en: 'Column (13) of the form: applications (dossiers) not yet resolved and past the day that was promised.',
    },
    companions: ['form06a_in_process_within'],
  }),
]);
