import type { Qualifier, Unit } from '../../model/observation.ts';
import { absence } from './absence.ts';
import { digits, type NumberKind } from './digits.ts';
import type { NumberFormat } from './numberFormat.ts';
import { type NumberWord, prefixes, scales, suffixes } from './numberWords.ts';
import { type Problem, problem, type Reading, refused, stated, type Stated } from './reading.ts';
import { isAutoDate } from './readDate.ts';
import { unitOfWord } from './unitWords.ts';

/** What is declared of a column of numbers. */
export interface NumberColumn {
  readonly format: NumberFormat;
  readonly unit: Unit;
  /** Power of ten that the heading declares: 3 for "nghìn người"; 0 for none. */
  readonly scale: number;
  /** Percentages that may exceed 100: a plan that was more than met. */
  readonly unbounded: boolean;
}

const MARK = /^(.*\d.*?)\s*(?:(\*{1,3})|\((\*{1,3}|\d{1,2})\)|⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})⁾)$/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Longer than any number with its words and its unit; the shapes above are slow on more. */
const LONGEST = 200;
const NO_NUMBER = /[⁰¹²³⁴-⁹₀-₉¼½¾/]/u;

/** Returns the characters of a cell in one form: lower case, single spaces, ASCII minus and percent sign. */
export const plainCell = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll('％', '%')
    .replaceAll('−', '-')
    .toLowerCase();

/** Returns whether a column of the unit holds whole numbers, any numbers or percentages. */
export function kindOf(unit: Unit): NumberKind {
  if (unit === 'percent') return 'percent';
  return unit === 'count' || unit === 'persons' || unit === 'rank' ? 'integer' : 'decimal';
}

function markOf(text: string): { readonly text: string; readonly mark: string | null } {
  const [, rest, stars, inside, raised] = MARK.exec(text) ?? [];
  if (rest === undefined) return { text, mark: null };
  const number = raised && Array.from(raised, (sign) => SUPERSCRIPTS.indexOf(sign)).join('');
  return { text: rest, mark: stars ?? inside ?? number ?? null };
}

type Peeled = { readonly text: string; readonly words: readonly NumberWord[] };

const isSign = (word: string): boolean => !/\p{L}/u.test(word);

function peel(text: string): Peeled {
  const before = prefixes.find(({ word }) => text.startsWith(isSign(word) ? word : `${word} `));
  if (before) {
    const rest = peel(text.slice(before.word.length).trim());
    return { text: rest.text, words: [before, ...rest.words] };
  }
  const behind = suffixes.find(({ word }) => text.endsWith(word));
  if (!behind) return { text, words: [] };
  const start = text.slice(0, -behind.word.length).trim();
  const rest = peel(behind.word === 'trở lên' ? start.replace(/^từ /, '') : start);
  return { text: rest.text, words: [behind, ...rest.words] };
}

function wordsOf(words: readonly NumberWord[]): Partial<Stated> | null {
  const qualifiers = words.flatMap(({ qualifier }) => qualifier ?? []);
  const modality = words.find((each) => each.modality)?.modality;
  if (new Set<Qualifier>(qualifiers).size > 1) return null;
  return {
    ...(qualifiers[0] && { qualifier: qualifiers[0] }),
    ...(modality && { modality }),
    note: words.find(({ note }) => note)?.note ?? null,
  };
}

const unknownWord = (raw: string): Reading =>
  refused(
    'E-NUM-WORD',
    `không hiểu chữ trong ô số: "${raw}"; hãy viết số hoặc "chưa có", "-", "…"`,
    `unknown word in a number: "${raw}"; write a number, or "chưa có", "-", "…"`,
  );

/** The part behind the digits: a power of ten, then a unit. */
function tailOf(
  tail: string,
  unit: Unit,
): { readonly scale: number; readonly problem: Problem | null } | null {
  const scale = scales.find(([word]) => tail === word || tail.startsWith(`${word} `));
  const word = scale ? tail.slice(scale[0].length).trim() : tail;
  if (word === '') return { scale: scale?.[1] ?? 0, problem: null };
  const other = unitOfWord(word);
  if (other === null) return null;
  const differs =
    other === unit
      ? null
      : problem(
          'E-UNIT',
          `đơn vị "${word}" khác đơn vị của cột; hãy sửa ô hoặc mô tả cột`,
          `unit differs: "${word}" is not the column's; mend the cell or the description`,
        );
  return { scale: scale?.[1] ?? 0, problem: differs };
}

function inRange(value: number, { unit, unbounded }: NumberColumn, raw: string): Problem | null {
  if (unit === 'percent' && (value < 0 || (value > 100 && !unbounded)))
    return problem(
      'E-PCT-RANGE',
      `tỷ lệ "${raw}" ngoài 0–100; hãy kiểm tra dấu thập phân`,
      `invalid rate: "${raw}" is not within 0–100; look at its decimal sign`,
    );
  if (value < 0)
    return problem(
      'E-RANGE-NEGATIVE',
      `số âm: "${raw}"; hãy kiểm tra ô`,
      `invalid number: "${raw}" is below zero; look at the cell`,
    );
  return Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? problem(
        'E-NUM-PRECISION',
        `số quá lớn để giữ đúng từng chữ số: "${raw}"; hãy kiểm tra ô`,
        `invalid number: "${raw}" has more digits than can be kept; look at the cell`,
      )
    : null;
}

function numberOf(
  text: string,
  column: NumberColumn,
  raw: string,
): { value: number; remarks: Problem[] } | Reading {
  const bare = text.replace(/^-\s*(?=\d)/, '').replace(/^\((\d.*)\)$/, '$1');
  const tail = bare.replace(/^[\d., ]+/, '');
  const number = bare.slice(0, bare.length - tail.length).trim();
  if (NO_NUMBER.test(tail))
    return refused(
      'E-NUM-FORMAT',
      `không phải số: "${raw}"; hãy sửa ô`,
      `invalid number: "${raw}"; mend the cell`,
    );
  if (number === '') return unknownWord(raw);
  const behind = tailOf(tail.trim(), column.unit);
  if (!behind) return unknownWord(raw);
  if (behind.problem) return { refused: behind.problem };
  const power = behind.scale + column.scale;
  const kind = kindOf(column.unit);
  const read = digits(number, column.format, power > 0 && kind === 'integer' ? 'decimal' : kind);
  if ('wrong' in read) return { refused: read.wrong };
  const value = Number(`${bare === text ? '' : '-'}${read.plain}e${power}`);
  if (kind === 'integer' && !Number.isInteger(value))
    return refused(
      'E-NUM-NOT-INTEGER',
      `"${raw}" không phải số nguyên; hãy sửa ô`,
      `invalid number: "${raw}" is not a whole number; mend the cell`,
    );
  const wrong = inRange(value, column, raw);
  return wrong ? { refused: wrong } : { value, remarks: read.remark ? [read.remark] : [] };
}

const COUNTS = /^(\d[\d., ]*)\s*\/\s*(\d[\d., ]*?)(?:\s+(\p{L}.*))?$/u;

function countOf(text: string, format: NumberFormat): number {
  const read = digits(text.trim(), format, 'integer');
  return 'wrong' in read ? NaN : Number(read.plain);
}

function countsOf(text: string, { format }: NumberColumn): Stated['counts'] {
  const [, first = '', second = '', word] = COUNTS.exec(text) ?? [];
  if (word !== undefined && unitOfWord(word) !== 'count') return null;
  const [numerator, denominator] = [countOf(first, format), countOf(second, format)];
  return numerator <= denominator ? { numerator, denominator } : null;
}

const remarkOf = ({ qualifier, modality, mark }: Stated, raw: string): Problem[] => [
  ...(qualifier === 'exact' && modality === 'actual'
    ? []
    : [
        problem(
          'W-NUM-QUALIFIED',
          `"${raw}": công bố kèm chữ của nguồn; không cộng, không xếp hạng như số đúng`,
          `"${raw}": published with its word; never summed or ranked as exact`,
        ),
      ]),
  ...(mark === null
    ? []
    : [
        problem(
          'W-NOTE-MARK',
          `"${raw}" có ghi chú ${mark}; số được công bố kèm ghi chú`,
          `"${raw}" refers to note ${mark}; published with it`,
        ),
      ]),
];

/**
 * Returns what a cell of a column of numbers states, as written in Vietnamese or
 * English: `hơn 2.900`, `31,9 nghìn`, `95,05%`, `chưa có`. The cell is not empty.
 */
export function readNumber(raw: string, column: NumberColumn): Reading {
  if (raw.length > LONGEST) return unknownWord(`${raw.slice(0, LONGEST)}…`);
  const text = plainCell(raw);
  const why = absence(text);
  if (why) return stated({ status: why });
  if (isAutoDate(text))
    return refused(
      'E-XL-AUTODATE',
      `bảng tính đã đổi ô này thành ngày: "${raw}"; hãy nhập lại dưới dạng chữ`,
      `a spreadsheet turned the cell into a date: "${raw}"; enter it again as text`,
    );
  const counts = column.unit === 'percent' ? countsOf(text, column) : null;
  if (counts) return stated({ counts });
  const ahead = peel(text);
  const marked = markOf(ahead.text);
  const peeled = peel(marked.text);
  const words = wordsOf([...ahead.words, ...peeled.words]);
  if (!words) return unknownWord(raw);
  const number = numberOf(peeled.text, column, raw);
  if (!('value' in number)) return number;
  const parts = { ...words, value: number.value, mark: marked.mark };
  const reading = stated(parts);
  const remarks = 'stated' in reading ? remarkOf(reading.stated, raw) : [];
  return stated(parts, [...number.remarks, ...remarks]);
}
