import Papa from 'papaparse';
import { decode } from '../read/decode.ts';
import { findDelimiter } from '../read/findDelimiter.ts';
import { splitRecords } from '../read/splitRecords.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { Emptied } from './emptied.ts';

const SEP = /^sep=(.)\r?\n/;

/**
 * Returns the text of a delimited file with cells emptied and written anew; lines, delimiter and
 * everything else as they were. It begins with a byte order mark, without which Excel takes a
 * CSV file for one of a Windows code page.
 */
export function nextText(bytes: Uint8Array, spec: FileSpec, { empty, written }: Emptied): string {
  const text = decode(bytes, spec.encoding, spec.file, () => undefined);
  const sep = SEP.exec(text);
  const delimiter =
    sep?.[1] ?? (spec.delimiter === 'auto' ? findDelimiter(text) : spec.delimiter) ?? ',';
  const texts = new Map([
    ...empty.map(({ line, column }) => [`${line}:${column}`, ''] as const),
    ...written.map(({ cell: { line, column }, text: own }) => [`${line}:${column}`, own] as const),
  ]);
  const rows = splitRecords(text, delimiter).records.map(({ cells }) =>
    cells.map((cell) => texts.get(`${cell.line}:${cell.column}`) ?? cell.text),
  );
  return `\ufeff${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}
