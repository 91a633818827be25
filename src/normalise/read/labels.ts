import { tidy } from '../text/tidy.ts';

// Headings that mean the same column: a closed list.
const synonyms: readonly (readonly string[])[] = [
  [
    'mã xã',
    'mã đvhc',
    'mã đơn vị',
    'mã đơn vị hành chính',
    'mã đơn vị hành chính cấp xã',
    'ma xa',
    'mã',
    'place_code',
  ],
  [
    'tên xã',
    'tên đơn vị',
    'đơn vị',
    'xã, phường',
    'xã/phường',
    'xã, phường, đặc khu',
    'tên xã, phường',
    'tên',
  ],
  ['tỉnh', 'tỉnh/thành phố', 'tỉnh, thành phố', 'tên tỉnh'],
  ['kỳ', 'kỳ báo cáo', 'thời kỳ'],
];

const districts = ['huyện', 'quận', 'quận/huyện', 'quận, huyện', 'huyện/thị xã', 'tên huyện'];

/** Returns a heading in one form: NFC, lower case, one line. */
export const labelKey = (label: string): string => tidy(label).toLowerCase();

const groupOf = (key: string): number => synonyms.findIndex((words) => words.includes(key));

/** Returns whether a heading is that of a district, a level that was abolished on 1 July 2025. */
export const isDistrict = (label: string): boolean => districts.includes(labelKey(label));

const single = ([first = -1, second]: readonly number[]): number =>
  second === undefined ? first : -1;

/** Returns where the wanted column stands among the headings: by its characters, its form, or a synonym; -1 for nowhere or twice. */
export function columnOf(wanted: string, headings: readonly string[]): number {
  const exact = headings.indexOf(wanted);
  if (exact >= 0) return exact;
  const key = labelKey(wanted);
  const same = headings.flatMap((label, i) => (labelKey(label) === key ? [i] : []));
  if (same.length > 0) return single(same);
  const group = groupOf(key);
  if (group < 0) return -1;
  return single(headings.flatMap((label, i) => (groupOf(labelKey(label)) === group ? [i] : [])));
}
