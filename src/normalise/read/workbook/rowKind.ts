import type { Row, SheetRowKind } from '../table.ts';
import type { MergeAt } from './merges.ts';

// `(1)`, `2`, `(3)=(2)/(1)`, `4 = 2 + 3`; the first columns of forms have letters. Excel makes -1 of
// a typed `(1)`.
const NUMBER = /^\(?[-−]?(\d{1,2})\)?(?:\s*=[\s\d()+\-−*/:x×%=]*)?$/;
const LETTER = /^\(?[A-EĐ]\)?$/;

/** Returns whether a row numbers the columns of a form: at least two numbers, each the next. */
export function isIndexRow(row: Row): boolean {
  const texts = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const rest = texts.slice(texts.findLastIndex((text) => LETTER.test(text)) + 1);
  const letters = texts.slice(0, texts.length - rest.length);
  const numbers = rest.map((text) => Number(NUMBER.exec(text)?.[1]));
  return (
    letters.every((text) => LETTER.test(text)) &&
    numbers.length >= 2 &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1) &&
    Number.isInteger(numbers[0]) &&
    (numbers[0] ?? 0) <= letters.length + 1
  );
}

const filled = (row: Row): number => row.cells.filter(({ text }) => text !== '').length;

/** Returns whether the row is one text that is merged over at least half of the columns. */
function isBanner(row: Row, mergeAt: MergeAt): boolean {
  const cell = row.cells.find(({ text }) => text !== '');
  if (!cell || filled(row) !== 1) return false;
  const merge = mergeAt(row.line, cell.column);
  return merge !== undefined && (merge.right - merge.left + 1) * 2 >= row.cells.length;
}

/**
 * Returns the rows with what their form tells: the row of column numbers under
 * the header, titles of sections between the data, notes below them. Words are
 * not looked at: `Tổng cộng` and `Xã Tổng Cọt` are for the reader of names.
 */
export function withKinds(rows: readonly Row[], mergeAt: MergeAt): Row[] {
  const kinds = rows.map((row, i): SheetRowKind | null => {
    if (i < 3 && isIndexRow(row)) return 'index';
    return isBanner(row, mergeAt) ? 'section' : null;
  });
  const lastData = kinds.findLastIndex(
    (kind, i) => kind === null && filled(rows[i] ?? { line: 0, cells: [] }) > 0,
  );
  return rows.map((row, i) => {
    const kind = kinds[i] ?? null;
    if (kind === null) return row;
    return { ...row, sheetKind: kind === 'section' && i > lastData ? 'note' : kind };
  });
}
