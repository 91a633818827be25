import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const satisfaction = topicOf('satisfaction', [
  {
    id: 'press766_satisfaction',
    name: { vi: 'Chỉ số 766: mức độ hài lòng', en: 'Index 766: satisfaction' },
    definition: {
      vi: 'Chỉ số 766: mức độ hài lòng',
      en: 'Satisfaction component of the service index under Decision 766/QD-TTg',
    },
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
  },
  {
    id: 'satisfaction_rate',
    name: { vi: 'Tỷ lệ hài lòng', en: 'Satisfaction rate' },
    definition: {
      vi: 'Tỷ lệ hài lòng',
      en: 'Share of people or firms satisfied with procedure handling',
    },
    unit: 'percent',
    direction: 'higher',
    core: 31,
    family: 'survey-unstated',
  },
]);
