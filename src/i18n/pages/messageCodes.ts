import type { Locale, Text } from '../../locales.ts';

const meanings: Readonly<Record<string, Text>> = {
  'I-COLUMN': {
    vi: 'Cột không công bố, theo mô tả của bảng',
    en: 'Column not published, by the table’s description',
  },
  'R-ROW': {
    vi: 'Dòng không công bố, theo mô tả của bảng',
    en: 'Row not published, by the table’s description',
  },
  'W-ABOVE-MAX': {
    vi: 'Điểm trên mức tối đa; vẫn công bố, kèm cờ',
    en: 'Points above their maximum; published with a flag',
  },
  'W-SUM': {
    vi: 'Tổng điểm khác sáu nhóm cộng lại; vẫn công bố, kèm cờ',
    en: 'Total that is not the sum of its six groups; published with a flag',
  },
};

/** Returns what a message's code means; null for one that has no words of its own yet. */
export const codeMeaning = (code: string, locale: Locale): string | null =>
  meanings[code]?.[locale] ?? null;
