import type { CheckStage } from '../i18n/pages/check.ts';
import type { Text } from '../locales.ts';
import type { TableBytes } from '../normalise/checkBytes.ts';
import { checkFolder } from '../normalise/checkFolder.ts';
import { checkedTable, type CheckedTable, sha256Of } from '../normalise/checkTable.ts';
import { limits, tooLarge } from '../normalise/read/limits.ts';
import type { TableSpec } from '../normalise/tableSpec.ts';
import type { CheckTask } from './checkTask.ts';
import { howToRead, type HowToRead } from './howToRead.ts';
import { readDescription } from './readDescription.ts';
import { type BrowserKnown, readKnown } from './readKnown.ts';
import { tellReport, type ToldReport } from './tellReport.ts';

/** Takes how far the check is: a stage of a file, and the share of all that is done, 0 to 1. */
export type Progress = (stage: CheckStage, file: string, done: number) => void;

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

/** A chosen file: why it can't be read, or how it is. */
interface Opened {
  readonly name: string;
  readonly refused: Checked | null;
  readonly file: TableBytes | null;
  readonly how: HowToRead | null;
}

async function openOne(table: File, spec: TableSpec | null, known: BrowserKnown): Promise<Opened> {
  const { name } = table;
  const refuse = (code: string, text: Text, sha256 = '', how: HowToRead | null = null): Opened => ({
    name,
    refused: unread(name, sha256, code, text),
    file: null,
    how,
  });
  // By its size alone: a file that is too large is never loaded.
  if (table.size > limits.bytes) return refuse(tooLarge.bytes.code, tooLarge.bytes);
  const bytes = new Uint8Array(await table.arrayBuffer());
  const sha256 = await sha256Of(bytes);
  const how = howToRead({ bytes, sha256, name }, spec, known.all);
  if (how.refused) return refuse(how.refused.code, how.refused, sha256, how);
  if (!how.spec) return { name, refused: null, file: null, how };
  return { name, refused: null, file: { bytes, sha256, file: name, spec: how.spec }, how };
}

const undescribed: Text = {
  vi: 'chưa đủ để đọc thử bảng này; hãy xem những gì cần điền ở dưới',
  en: 'not enough is known to try this table; look at what is to be filled in below',
};

/** The checks of all files that can be read, beside each other: jumps from one period to the next are named. */
function checkAll(opened: readonly Opened[], spec: TableSpec | null, known: BrowserKnown) {
  const source = spec?.source ?? { id: 'table', published: null, retrieved: null };
  const files = opened.flatMap(({ file }) => file ?? []);
  const { files: checked } = checkFolder(files, { ...known.all, source });
  return new Map(checked.map((each) => [each.file, checkedTable(each)]));
}

/** Returns the report of each table, in the words of the page; nothing leaves the machine. */
export async function checkFiles(task: CheckTask, progress: Progress): Promise<ToldReport[]> {
  const { tables, description, locale } = task;
  const known = readKnown(task.known);
  const told = (checked: Checked, source: string | null, how: HowToRead | null): ToldReport =>
    tellReport({ checked, source, how, places: known.places, locale });
  let spec: TableSpec | null = null;
  if (description) {
    const { name, size } = description;
    if (size > limits.bytes)
      return [told(unread(name, '', tooLarge.bytes.code, tooLarge.bytes), null, null)];
    const read = readDescription(await description.text());
    if ('wrong' in read) return [told(unread(name, '', 'E-TABLE-JSON', read.wrong), null, null)];
    spec = read.spec;
  }
  const opened: Opened[] = [];
  for (const table of tables) {
    progress('reading', table.name, (opened.length / tables.length) * 0.4);
    opened.push(await openOne(table, spec, known));
  }
  progress('checking', tables.map(({ name }) => name).join(', '), 0.4);
  const checked = checkAll(opened, spec, known);
  return opened.map(({ name, refused, file, how }, i) => {
    progress('telling', name, 0.8 + (i / opened.length) * 0.2);
    const of = refused ?? (file && checked.get(file));
    const source = spec?.source.id ?? how?.proposal?.id ?? null;
    return told(of ?? unread(name, '', 'E-FILE-UNDESCRIBED', undescribed), source, how);
  });
}
