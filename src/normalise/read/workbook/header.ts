import { columnOf } from '../labels.ts';
import type { TextCell } from '../table.ts';
import type { MergeAt } from './merges.ts';
import { Refused } from './refused.ts';
import type { Sheet } from './sheet.ts';

/** Where the header of a sheet stands. */
export interface HeaderPlace {
  /** How many rows it has (default 1), or their physical lines. */
  readonly headerRows?: number | readonly number[] | undefined;
  /** The physical line of the first; found by the wanted columns where it is not said. */
  readonly headerRow?: number | undefined;
}

const DEPTH = 12;

const linesFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);

/**
 * Returns the physical lines of the header, in order: those declared, else those
 * among the first lines whose headings have the most of the wanted columns.
 */
export function headerLines(
  sheet: Sheet,
  { headerRows = 1, headerRow }: HeaderPlace,
  mergeAt: MergeAt,
  wanted: readonly string[],
): number[] {
  if (typeof headerRows !== 'number') return headerRows.toSorted((a, b) => a - b);
  if (headerRow !== undefined) return linesFrom(headerRow, headerRows);
  const depth = Math.min(DEPTH, sheet.lines - headerRows + 1);
  const found = linesFrom(1, Math.max(depth, 0)).map((first) => {
    const lines = linesFrom(first, headerRows);
    const headings = headerOf(sheet, lines, mergeAt);
    const labels = headings.map(({ text }) => text);
    return { lines, matches: wanted.filter((name) => columnOf(name, labels) >= 0).length };
  });
  const best = Math.max(0, ...found.map(({ matches }) => matches));
  return found.find(({ matches }) => matches === best)?.lines ?? linesFrom(1, headerRows);
}

// Zero-width characters and line breaks are the form's layout, not its words.
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function part(sheet: Sheet, mergeAt: MergeAt, line: number, column: number): string {
  const merge = mergeAt(line, column);
  // A cell that is merged downwards is one heading, said once, in its first line.
  if (merge && merge.top !== line) return '';
  const cell = sheet.cell(line, merge?.left ?? column);
  if (!cell || cell.uncached || cell.error !== undefined) return '';
  return tidy(typeof cell.value === 'string' ? cell.value : cell.shown);
}

/**
 * Returns the heading of each column with the cell that names it: the words of
 * all its header rows, a merged group over each of its columns. Example:
 * `Hồ sơ tiếp nhận / Trực tuyến`.
 *
 * @throws {Refused} E-STR-HEADER-ROWS where the lines are not in the sheet
 */
export function headerOf(sheet: Sheet, lines: readonly number[], mergeAt: MergeAt): TextCell[] {
  const last = lines.at(-1) ?? 0;
  if (lines.length === 0 || (lines[0] ?? 0) < 1 || last > sheet.lines)
    throw new Refused(
      'E-STR-HEADER-ROWS',
      `dòng tiêu đề khai báo (${lines.join(', ')}) không có trong trang tính; hãy sửa headerRows`,
      `missing header rows: ${lines.join(', ')} are not in the sheet; mend headerRows`,
      sheet.name,
    );
  const headings = Array.from({ length: sheet.columns }, (_, i) => {
    const parts = lines.map((line) => part(sheet, mergeAt, line, i + 1));
    const named = lines.findLast((_line, at) => parts[at] !== '') ?? last;
    const text = parts.filter((each) => each !== '').join(' / ');
    return { text, line: named, column: i + 1, sheet: sheet.name };
  });
  const width = headings.findLastIndex(({ text }) => text !== '') + 1;
  return headings.slice(0, width);
}
