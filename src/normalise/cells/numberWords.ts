import type { Text } from '../../locales.ts';
import type { Modality, Qualifier } from '../../model/observation.ts';

/** A word beside a number and what it says of it. */
export interface NumberWord {
  readonly word: string;
  readonly qualifier?: Qualifier;
  readonly modality?: Modality;
  readonly note?: Text;
}

const says = (words: readonly string[], says: Omit<NumberWord, 'word'>): NumberWord[] =>
  words.map((word) => ({ word, ...says }));

const longestFirst = (a: NumberWord, b: NumberWord): number => b.word.length - a.word.length;

/** Words and signs before a number, the longest first, in lower case. */
export const prefixes: readonly NumberWord[] = [
  ...says(['hơn', 'trên', '>', 'over', 'more than'], { qualifier: 'over' }),
  ...says(['≥', '>=', 'không dưới', 'không ít hơn', 'tối thiểu', 'ít nhất', 'at least'], {
    qualifier: 'at-least',
  }),
  ...says(['gần', 'nearly', 'almost'], { qualifier: 'nearly' }),
  ...says(['khoảng', '~', '≈', 'xấp xỉ', 'chừng', 'about', 'around'], { qualifier: 'about' }),
  ...says(['dưới', '<', 'chưa đến', 'chưa tới', 'under', 'less than'], { qualifier: 'under' }),
  ...says(['≤', '<=', 'không quá', 'tối đa', 'up to', 'at most'], { qualifier: 'up-to' }),
  ...says(['ước đạt', 'ước tính', 'ước', 'estimated'], { modality: 'estimated' }),
  ...says(['đạt'], {}),
].toSorted(longestFirst);

const provisional: Text = { vi: 'số sơ bộ', en: 'provisional' };

/** Words behind a number, in lower case. */
export const suffixes: readonly NumberWord[] = [
  ...says(['trở lên'], { qualifier: 'at-least' }),
  ...says(['trở xuống'], { qualifier: 'up-to' }),
  ...says(['(ước)', '(ước đạt)', '(ước tính)', '(số ước)', '[e]'], { modality: 'estimated' }),
  ...says(['(sơ bộ)', '(tạm tính)', '[p]'], { modality: 'estimated', note: provisional }),
].toSorted(longestFirst);

/** Powers of ten that words stand for; two of them multiply: nghìn tỷ. */
export const scales: ReadonlyArray<readonly [string, number]> = [
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['ngàn tỷ', 12],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
];
