import { reportedOf } from './entry.ts';

/** People leaving under Decrees 178 and 67: decisions, departures and payments are different counts. */
export const departures = reportedOf('staffing', [
  {
    id: 'staff_departures_approved',
    name: {
      vi: 'Người đã có quyết định nghỉ (Nghị định 178, 67)',
      en: 'People with a decision to leave (Decrees 178 and 67)',
    },
    short: { vi: 'Đã có quyết định nghỉ', en: 'Decided to leave' },
    definition: {
      vi: 'Số người đã có quyết định nghỉ hưu trước tuổi hoặc thôi việc.',
      en: 'People with a decision to retire early or to leave.',
    },
    caution: {
      vi: 'Có nguồn đếm quyết định, có nguồn có thể đếm người đã nghỉ: không nối thành một đường theo thời gian.',
      en: 'Some sources count decisions and one perhaps leavers: they make no line through time.',
    },
    unit: 'persons',
    core: 37,
  },
  {
    id: 'staff_departures_left',
    name: { vi: 'Người đã nghỉ', en: 'People who have left' },
    definition: { vi: 'Số người đã nghỉ việc trên thực tế.', en: 'People who have already left.' },
    unit: 'persons',
  },
  {
    id: 'staff_departures_paid',
    name: { vi: 'Người nghỉ đã nhận chế độ', en: 'Leavers who were paid' },
    definition: {
      vi: 'Số người nghỉ đã được chi trả chế độ.',
      en: 'Leavers who have received their payments.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_pending',
    name: { vi: 'Trường hợp xin nghỉ đang thẩm định', en: 'Departures under review' },
    short: { vi: 'Đang thẩm định', en: 'Under review' },
    definition: {
      vi: 'Số trường hợp xin nghỉ còn đang được thẩm định.',
      en: 'Departures still under review.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_province',
    name: {
      vi: 'Người được giải quyết nghỉ ở cấp tỉnh',
      en: 'Departures settled at provincial level',
    },
    short: { vi: 'Nghỉ ở cấp tỉnh', en: 'Leaving, provincial level' },
    definition: {
      vi: 'Số người ở cấp tỉnh được giải quyết nghỉ.',
      en: 'Officials of the provincial level whose departure was settled.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_commune',
    name: { vi: 'Người được giải quyết nghỉ ở cấp xã', en: 'Departures settled at commune level' },
    short: { vi: 'Nghỉ ở cấp xã', en: 'Leaving, commune level' },
    definition: {
      vi: 'Số người ở cấp xã được giải quyết nghỉ.',
      en: 'Officials of the commune level whose departure was settled.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_part_time',
    name: {
      vi: 'Người hoạt động không chuyên trách được giải quyết nghỉ',
      en: 'Departures of part-time workers',
    },
    short: { vi: 'Không chuyên trách nghỉ', en: 'Leaving, part-time workers' },
    definition: {
      vi: 'Số người hoạt động không chuyên trách ở cấp xã được giải quyết nghỉ.',
      en: 'Part-time commune workers whose departure was settled.',
    },
    unit: 'persons',
  },
]);
