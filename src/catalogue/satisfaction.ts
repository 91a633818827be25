import { topicOf } from './entry.ts';
import { yearsApart } from './portalWords.ts';

/** Satisfaction outside the portal: each method apart, none stated. */
export const satisfaction = topicOf('satisfaction', [
  {
    id: 'satisfaction_rate',
    name: {
      vi: 'Tỷ lệ hài lòng theo báo cáo (không nêu cách đo)',
      en: 'Satisfaction rate as reported (method not stated)',
    },
    short: { vi: 'Hài lòng theo báo cáo', en: 'Satisfaction, reported' },
    definition: {
      vi: 'Tỷ lệ người dân, doanh nghiệp hài lòng về giải quyết thủ tục hành chính, theo báo cáo của địa phương.',
      en: 'Share of people or firms satisfied with how procedures are handled, as reported by the place.',
    },
    caution: {
      vi: 'Nguồn không nêu cách đo, số người được hỏi hay thời gian hỏi: chỉ ghi lại bằng lời, không vẽ.',
      en: 'Method not stated, nor how many were asked or when: told in words only, never drawn.',
    },
    unit: 'percent',
    direction: 'higher',
    family: 'survey-unstated',
    core: 31,
  },
  {
    id: 'press766_satisfaction',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: mức độ hài lòng',
      en: 'Index 766 in the press, 2025: satisfaction',
    },
    short: { vi: 'Nhóm “Mức độ hài lòng”, 2025', en: '“Satisfaction” group, 2025' },
    definition: {
      vi: 'Điểm thành phần mức độ hài lòng của Bộ chỉ số 766, tối đa 18 điểm, do báo chí dẫn; không phải kết quả khảo sát.',
      en: 'Satisfaction part of Index 766, 18 points at most, as quoted by the press; not a survey result.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 18,
  },
]);
