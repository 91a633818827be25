import type { Locale, Text } from '../locales.ts';
import type { Modality, Observation, Qualifier, Status, Unit } from '../model/observation.ts';
import { formatNumber } from './numbers.ts';
import { site } from '../site.ts';

/** What of a figure its value is written from. */
export type Valued = Pick<
  Observation,
  'value' | 'unit' | 'max' | 'qualifier' | 'modality' | 'cell'
>;

/** A figure in the three parts that it is set in: the number large, the words small. */
export interface ValueParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

type Ends = Readonly<Record<Locale, readonly [before: string, after: string]>>;

const ends: Readonly<Record<Qualifier, Ends>> = {
  exact: { vi: ['', ''], en: ['', ''] },
  over: { vi: ['hơn', ''], en: ['over', ''] },
  'at-least': { vi: ['từ', 'trở lên'], en: ['', 'or more'] },
  nearly: { vi: ['gần', ''], en: ['nearly', ''] },
  about: { vi: ['khoảng', ''], en: ['about', ''] },
  under: { vi: ['dưới', ''], en: ['under', ''] },
  'up-to': { vi: ['tối đa', ''], en: ['up to', ''] },
};

const unitWords: Readonly<Record<Unit, Text>> = {
  count: { vi: '', en: '' },
  persons: { vi: 'người', en: 'people' },
  percent: { vi: '%', en: '%' },
  points: { vi: 'điểm', en: 'points' },
  rank: { vi: '', en: '' },
  days: { vi: 'ngày', en: 'days' },
  km2: { vi: 'km²', en: 'km²' },
  ha: { vi: 'ha', en: 'ha' },
  m2: { vi: 'm²', en: 'm²' },
  VND: { vi: 'đồng', en: 'VND' },
};

const modalityWords: Readonly<Record<Modality, Text>> = {
  actual: { vi: '', en: '' },
  temporary: { vi: 'giao tạm thời', en: 'temporary assignment' },
  proposed: { vi: 'đề xuất', en: 'proposed' },
  estimated: { vi: 'ước tính', en: 'estimated' },
  target: { vi: 'chỉ tiêu', en: 'target' },
};

/** Returns what kind of statement a figure is; empty for what has simply happened. */
export const formatModality = (modality: Modality, locale: Locale): string =>
  modalityWords[modality][locale];

/** Rates and points of the portal carry two decimals; anything else those it was stated with. */
const decimalsFor = (observation: Valued): number | undefined =>
  observation.cell && (observation.unit === 'percent' || observation.unit === 'points')
    ? 2
    : undefined;

const statusWords: Readonly<Record<Status, Text>> = {
  normal: { vi: '', en: '' },
  'not-collected': { vi: `chưa có trong ${site.name}`, en: 'not collected here yet' },
  'not-published': { vi: 'nguồn không công bố', en: 'not published by the source' },
  'not-applicable': { vi: 'không có trường hợp nào', en: 'no cases' },
  'not-yet': { vi: 'chưa đến kỳ', en: 'not due yet' },
  suppressed: { vi: 'nguồn không nêu', en: 'withheld by the source' },
  rejected: { vi: 'bị loại khi kiểm tra', en: 'refused when checked' },
};

/** Returns why a value is absent; empty for one that is there. */
export const formatStatus = (status: Status, locale: Locale): string => statusWords[status][locale];

const join = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

/** Returns the parts of an observation's value; an absent one has a dash for its number. */
export function valueParts(observation: Valued, locale: Locale): ValueParts {
  const { value, unit, max, qualifier } = observation;
  if (value === null) return { before: '', number: '–', after: '' };
  const [before, end] = ends[qualifier][locale];
  const number = formatNumber(value, locale, decimalsFor(observation));
  if (unit === 'rank') return { before: locale === 'vi' ? 'thứ' : 'rank', number, after: end };
  if (unit === 'percent') return { before, number, after: join('%', end) };
  if (max !== null) return { before, number, after: join(`/${formatNumber(max, locale)}`, end) };
  return { before, number, after: join(unitWords[unit][locale], end) };
}

/** Returns a figure with its qualifier and unit in one line: `hơn 31.900 người`. */
export function formatValue(observation: Valued, locale: Locale): string {
  const { before, number, after } = valueParts(observation, locale);
  return join(before, /^[/%]/.test(after) ? `${number}${after}` : join(number, after));
}

/** Returns a figure with its qualifier and `%`, without other units, for marks whose unit is told above. */
export function formatShort(observation: Valued, locale: Locale): string {
  const { before, number } = valueParts(observation, locale);
  const [, end] = ends[observation.value === null ? 'exact' : observation.qualifier][locale];
  return join(before, observation.unit === 'percent' ? `${number}%` : number, end);
}

/** Returns a figure as a table states it, with what kind of statement it is: `3.420 người (đề xuất)`. */
export function formatStated(observation: Valued, locale: Locale): string {
  const modality = formatModality(observation.modality, locale);
  return join(formatValue(observation, locale), modality && `(${modality})`);
}
