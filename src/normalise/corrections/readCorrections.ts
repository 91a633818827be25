import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Correction } from '../../model/correction.ts';
import { type At, error, type Report } from '../messages.ts';
import { type CorrectionsFile, correctionsFile, publishable } from './correctionsFile.ts';

/** A reviewed exception with its own place in `corrections.yml`. */
export interface ReviewedCell extends Correction {
  readonly cell: string;
  readonly at: At;
}

/** A published figure that was replaced or withdrawn on purpose, by its id in the history. */
export type SupersededEntry = CorrectionsFile['superseded'][number] & { readonly at: At };

/** All reviewed exceptions. */
export interface Corrections {
  readonly exceptions: readonly ReviewedCell[];
  readonly superseded: readonly SupersededEntry[];
  readonly dataRows: number;
}

type Words = readonly [vi: string, en: string];

const expected: Readonly<Record<string, Words>> = {
  file: ['đường dẫn như tables/NGUỒN/TỆP', 'a path like tables/SOURCE/FILE'],
  line: ['số dòng từ 1', 'a line from 1'],
  column: [
    'số cột từ 1 hoặc chữ của cột; bắt buộc khi thay giá trị',
    'a column from 1 or its letters; must stand where a value is replaced',
  ],
  code: ['mã của thông báo, như E-SUM', 'the code of the message, like E-SUM'],
  cell: ['nội dung ô đang có', 'what stands in the cell'],
  action: [
    `leave-out, publish hoặc replace; publish chỉ dùng cho ${publishable.join(', ')}`,
    `leave-out, publish or replace; publish is for ${publishable.join(', ')} alone`,
  ],
  value: ['giá trị thay vào, chỉ khi replace', 'the value in its place, with replace alone'],
  reason: ['lý do bằng vi và en', 'the reason in vi and en'],
  source: ['ai hoặc văn bản nào nói vậy', 'who or what says so'],
  date: ['ngày xem xét, như 2026-11-22', 'the day of the review, like 2026-11-22'],
  figure: ['mã số liệu trong data/history', 'the id of a figure in data/history'],
  kind: ['revision hoặc correction', 'revision or correction'],
};

const nothing: Corrections = { exceptions: [], superseded: [], dataRows: 0 };

// Of a field that is missing, the place is that of the entry that should hold it.
function placeOf(
  doc: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  file: string,
): At {
  for (let end = path.length; end >= 0; end -= 1) {
    const node = doc.getIn(path.slice(0, end), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { file, line, column: col, cell: '' };
  }
  return { file, line: 1, column: 1, cell: '' };
}

function wrongEntry({ path, code, ...rest }: z.core.$ZodIssue, at: At) {
  const name = path.map(String).join('.');
  const field = path.find((part) => part in expected);
  const keys = code === 'unrecognized_keys' && 'keys' in rest ? rest.keys.join(', ') : null;
  const [vi, en] =
    keys !== null
      ? [`bỏ mục lạ: ${keys}`, `remove what is not known: ${keys}`]
      : (expected[String(field)] ?? ['danh sách các mục', 'a list of entries']);
  return error(
    'E-CORRECTION',
    at,
    `không đúng mẫu ở "${name}"; hãy sửa: ${vi}`,
    `invalid entry: "${name}"; mend it: ${en}`,
  );
}

/** Returns the reviewed exceptions of `corrections.yml`; what is wrong is reported at its line, and then there are none. */
export function readCorrections(text: string, file: string, report: Report): Corrections {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, schema: 'failsafe', uniqueKeys: true });
  const at = (path: readonly PropertyKey[]): At => placeOf(doc, lines, path, file);
  for (const { pos, message } of doc.errors) {
    const { line, col } = lines.linePos(pos[0]);
    const why = message.split('\n')[0] ?? '';
    const place = { file, line, column: col, cell: '' };
    const [vi, en] = [`YAML không đọc được; hãy sửa: ${why}`, `invalid YAML; mend it: ${why}`];
    report(error('E-CORRECTION', place, vi, en));
  }
  if (doc.errors.length > 0) return nothing;
  const read = correctionsFile.safeParse(doc.toJS() ?? {});
  if (!read.success) {
    for (const issue of read.error.issues) report(wrongEntry(issue, at(issue.path)));
    return nothing;
  }
  const { exceptions, superseded } = read.data;
  return {
    exceptions: exceptions.map(({ sheet = null, column = null, value = null, ...rest }, i) => ({
      ...rest,
      sheet,
      column,
      value,
      at: at(['exceptions', i]),
    })),
    superseded: superseded.map((each, i) => ({ ...each, at: at(['superseded', i]) })),
    dataRows: exceptions.length + superseded.length,
  };
}
