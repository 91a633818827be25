import { tidy } from '../text/tidy.ts';
import { labelKey } from './labels.ts';
import type { RecordKind, Row } from './table.ts';

/** Where a table has codes and names: positions from 0; -1 where it has none. */
export interface Layout {
  readonly header: readonly string[];
  readonly code: number;
  readonly name: number;
  readonly comment: string | null;
}

/** What was met before a row. */
export interface Before {
  readonly data: boolean;
  readonly notes: boolean;
}

// Whole names, never beginnings: Xã Tổng Cọt, Xã Toàn Thắng and Xã Trung Hà are communes.
const totals = new Set([
  'tổng cộng',
  'tổng số',
  'tổng',
  'cộng',
  'tổng toàn tỉnh',
  'toàn tỉnh',
  'toàn thành phố',
  'toàn quốc',
  'cả nước',
  'cộng toàn tỉnh',
  'tổng cộng toàn tỉnh',
  'tổng chung',
  'chung',
  'bình quân',
  'trung bình',
  'total',
  'tổng hợp',
]);

// A province or a unit of a commune's level: such a row is one of data, also where its numbers are empty.
const CODE = /^\d{2}(?:\d{3})?$/;

const SECTION = /^(?:[IVXLC]+|[A-ZĐ]|\d{1,2})[.)]?$/u;
const SECTION_START = /^(?:[IVXLC]+|[A-ZĐ])[.)]\s*\S|^(?:khối|vùng|cụm|nhóm)\s/iu;
const NOTE =
  /^(?:ghi chú|chú thích|nguồn|lưu ý|notes?\b|source\b|người lập|thủ trưởng|kt\.|tm\.|xác nhận|\(?\*{1,3}\)?\s|\(\d{1,2}\)\s|[¹²³⁽]|-\s)|(?:^|,\s*)ngày\s.+\stháng\s.+\snăm\s/iu;
const INDEX = /^\(?(\d{1,2}|[a-zđ])\)?(?:\s*=\s*[\d()+\-*/x:.%\s]+)?$/iu;

const textsOf = ({ cells }: Row): string[] => cells.map(({ text }) => tidy(text));

const isBlank = (texts: readonly string[]): boolean => texts.every((text) => text === '');

const isHeader = (texts: readonly string[], { header }: Layout): boolean =>
  header.every((label, i) => labelKey(texts[i] ?? '') === labelKey(label));

/** A row that numbers its columns: A, B, 1, 2, 3=2/1. */
function isIndex(texts: readonly string[]): boolean {
  const found = texts.filter((text) => text !== '');
  const numbers = found.map((text) => INDEX.exec(text)?.[1]);
  if (numbers.some((number) => number === undefined)) return false;
  const counted = numbers.map(Number).filter((number) => !Number.isNaN(number));
  return (
    counted.length > 1 &&
    counted.every((number, i) => number === (counted[0] ?? 0) + i) &&
    (counted[0] ?? 9) <= 2
  );
}

const saysTotal = (text = ''): boolean =>
  totals.has(
    text
      .toLowerCase()
      .replace(/\s*\([\divxlc+\s=]*\)$/u, '')
      .replace(/\s*:$/, ''),
  );

// In a form the words stand over code and name together, which is in the column of codes.
function isTotal(texts: readonly string[], { code, name }: Layout): boolean {
  const ofCode = texts[code] ?? '';
  if (ofCode !== '') return saysTotal(ofCode);
  return [texts[name], texts[0], texts[1]].some(saysTotal);
}

function isSection(texts: readonly string[], { code }: Layout): boolean {
  const found = texts.filter((text) => text !== '');
  const ofCode = texts[code] ?? '';
  if (found.length > 2 || CODE.test(ofCode) || (ofCode !== '' && !SECTION.test(ofCode)))
    return false;
  const [first = '', second] = found;
  return second === undefined
    ? SECTION_START.test(first)
    : SECTION.test(first) && !/^\d/.test(second);
}

function isNote(texts: readonly string[], { notes }: Before, { code }: Layout): boolean {
  const found = texts.filter((text) => text !== '');
  const [first = ''] = found;
  if (found.length > 3 || CODE.test(texts[code] ?? '')) return false;
  return NOTE.test(first) || (notes && found.length <= 2);
}

/** Returns what a record below the header is. */
export function classifyRow(
  row: Row,
  layout: Layout,
  before: Before,
): Exclude<RecordKind, 'preamble'> {
  const texts = textsOf(row);
  if (isBlank(texts)) return 'blank';
  if (layout.comment !== null && (texts[0] ?? '').startsWith(layout.comment)) return 'comment';
  if (isHeader(texts, layout)) return 'repeated-header';
  if (!before.data && isIndex(texts)) return 'index';
  if (isTotal(texts, layout)) return 'total';
  if (isSection(texts, layout)) return 'section';
  return isNote(texts, before, layout) ? 'note' : 'data';
}

/** Returns the signs of notes that a note's row explains: `(*) số liệu ước` has `*`. */
export function marksOf(row: Row): string[] {
  const text = textsOf(row).join(' ');
  return [...text.matchAll(/\((\*{1,3}|\d{1,2})\)|(?:^|\s)(\*{1,3})(?=\s)/gu)].map(
    ([, inside, star]) => inside ?? star ?? '',
  );
}
