import { readFileSync } from 'node:fs';
import type { Message } from '../../../src/model/account.ts';
import { placeText } from '../../../src/normalise/messages.ts';
import type { ColumnKind } from '../../../src/normalise/read/workbook/columnKind.ts';
import type { WorkbookFormat } from '../../../src/normalise/read/workbook/readSheet.ts';
import { readWorkbook } from '../../../src/normalise/read/workbook/readWorkbook.ts';

/** The columns of most fixtures. */
export const columns: ReadonlyMap<string, ColumnKind> = new Map([
  ['Mã xã', 'code'],
  ['Tên xã', 'text'],
  ['Tiếp nhận', 'count'],
  ['Tỷ lệ', 'percent'],
  ['Thứ hạng', 'rank'],
  ['Ngày', 'date'],
]);

export const fixture = (file: string): Uint8Array =>
  readFileSync(`tests/fixtures/workbooks/files/${file}`);

/** Returns what the reader makes of bytes; `found` are its messages as `code place`. */
export function readBytes(bytes: Uint8Array, file: string, format: Partial<WorkbookFormat> = {}) {
  const messages: Message[] = [];
  const full: WorkbookFormat = { numbers: 'vi', columns, ...format };
  const table = readWorkbook(bytes, full, file, (message) => void messages.push(message));
  return {
    table,
    messages,
    found: messages.map((message) => `${message.code} ${placeText(message)}`),
    texts: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    lines: table.rows.map(({ line }) => line),
  };
}

/** Returns what the reader makes of a fixture. */
export const read = (file: string, format: Partial<WorkbookFormat> = {}) =>
  readBytes(fixture(file), file, format);
