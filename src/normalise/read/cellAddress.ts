/** Returns the letters of a column. Examples: 1 is `A`, 27 is `AA`; 0 is empty. */
export function columnLetters(column: number): string {
  if (column < 1) return '';
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return columnLetters(Math.floor((column - 1) / 26)) + letter;
}

/** Returns the address of a cell in a sheet: `E14`; `14` for a row, `E` for a column, else empty. */
export const cellAddress = (line: number, column: number): string =>
  `${columnLetters(column)}${line > 0 ? line : ''}`;

/** Returns the line and column of an address such as `$E$14`, both from 1; null where it is none. */
export function parseAddress(address: string): { line: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { line: Number(digits), column };
}
