import { readFileSync } from 'node:fs';
import type { Message } from '../../../src/model/account.ts';
import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { placeText } from '../../../src/normalise/messages.ts';
import type { ColumnKind, ColumnKinds } from '../../../src/normalise/read/workbook/columnKind.ts';
import { readWorkbook } from '../../../src/normalise/read/workbook/readWorkbook.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { spec } from '../support.ts';

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

/** What a test changes of the description. */
export type Changes = Partial<FileSpec> & { readonly columns?: ColumnKinds };

/** Returns what the reader makes of bytes; `found` are its messages as `code place`. */
export function readBytes(
  bytes: Uint8Array,
  file: string,
  { columns: kinds, ...changes }: Changes = {},
) {
  const [messages, changed] = [[] as Message[], [] as ChangeLine[]];
  const of = spec({
    file,
    numbers: 'vi',
    place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
    ...changes,
  });
  const table = readWorkbook(
    bytes,
    of,
    kinds ?? columns,
    file,
    (message) => void messages.push(message),
    (change) => void changed.push(change),
  );
  return {
    table,
    messages,
    found: messages.map((message) => `${message.code} ${placeText(message)}`),
    changes: changed.map(({ code, line, column, from, to }) => [code, line, column, from, to]),
    texts: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    lines: table.rows.map(({ line }) => line),
    others: (table.others ?? []).map(({ kind, line }) => [line, kind]),
  };
}

/** Returns what the reader makes of a fixture. */
export const read = (file: string, changes: Changes = {}) =>
  readBytes(fixture(file), file, changes);
