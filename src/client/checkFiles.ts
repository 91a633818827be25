import type { CheckStage } from '../i18n/pages/check.ts';
import type { Text } from '../locales.ts';
import { type CheckedTable, checkTableBytes, sha256Of } from '../normalise/checkTable.ts';
import { limits, tooLarge } from '../normalise/read/limits.ts';
import type { TableSpec } from '../normalise/tableSpec.ts';
import type { CheckTask } from './checkTask.ts';
import { entryFor, readDescription } from './readDescription.ts';
import { type BrowserKnown, readKnown } from './readKnown.ts';
import { tellReport, type ToldReport } from './tellReport.ts';

type Progress = (stage: CheckStage, file: string) => void;
type Checked = Pick<
  CheckedTable,
  'file' | 'sha256' | 'rows' | 'messages' | 'observations' | 'refused'
>;

/** The report of a file of which nothing could be read, with the one reason. */
const unread = (file: string, sha256: string, code: string, text: Text): Checked => ({
  file,
  sha256,
  rows: { data: 0, published: 0, rejected: 0, duplicates: 0 },
  messages: [{ code, severity: 'error', file, sheet: null, line: 0, column: 0, cell: '', ...text }],
  observations: [],
  refused: true,
});

const undescribed = (name: string, spec: TableSpec): Text => {
  const others = spec.files.map(({ file }) => file).join(', ');
  return {
    vi: `table.json chỉ mô tả ${others}; hãy viết thêm mục cho "${name}" hoặc đổi tên tệp`,
    en: `table.json describes only ${others}; write an entry for "${name}" or rename the file`,
  };
};

async function checkOne(
  table: File,
  spec: TableSpec,
  known: BrowserKnown,
  progress: Progress,
): Promise<Checked> {
  const { name } = table;
  // By its size alone: a file that is too large is never loaded.
  if (table.size > limits.bytes) return unread(name, '', tooLarge.bytes.code, tooLarge.bytes);
  progress('reading', name);
  const bytes = new Uint8Array(await table.arrayBuffer());
  const sha256 = await sha256Of(bytes);
  const entry = entryFor(spec, name, sha256);
  if (!entry) return unread(name, sha256, 'E-FILE-UNDESCRIBED', undescribed(name, spec));
  progress('checking', name);
  const all = { ...known.all, source: spec.source };
  return checkTableBytes({ bytes, file: name, sha256, spec: entry }, all);
}

/** Returns the report of each table, in the words of the page; nothing leaves the machine. */
export async function checkFiles(task: CheckTask, progress: Progress): Promise<ToldReport[]> {
  const { tables, description, locale } = task;
  const known = readKnown(task.known);
  const { name, size } = description;
  const told = (checked: Checked, source: string): ToldReport => {
    progress('telling', checked.file);
    return tellReport(checked, source, known.places, locale);
  };
  if (size > limits.bytes)
    return [told(unread(name, '', tooLarge.bytes.code, tooLarge.bytes), '…')];
  const read = readDescription(await description.text());
  if ('wrong' in read) return [told(unread(name, '', 'E-TABLE-JSON', read.wrong), '…')];
  const reports: ToldReport[] = [];
  for (const table of tables)
    reports.push(told(await checkOne(table, read.spec, known, progress), read.spec.source.id));
  return reports;
}
