import type { FileAccount, Message } from '../model/account.ts';
import type { Observation } from '../model/observation.ts';
import { byText } from './byText.ts';
import type { Listed } from './edited/readEdited.ts';
import { type Quarantined, quarantined } from './quarantined.ts';

/** A file that was read, before its figures and messages are counted. */
export interface ReadFile {
  readonly file: string;
  readonly source: string | null;
  readonly sha256: string;
  readonly rows: FileAccount['rows'];
  /** Name of the file that replaces it; absent where it stands. */
  readonly replacedBy?: string;
  /** True of a list that is looked up or compared with: none of its rows is published as such. */
  readonly aside?: true;
}

/** Returns the account of a list of which each row is an item. */
export function readFile(
  { file, sha256 }: Pick<ReadFile, 'file' | 'sha256'>,
  { items, dataRows, refused }: Listed<unknown>,
): ReadFile & { readonly quarantine: readonly Quarantined[] } {
  const rows = { data: dataRows, published: items.length, rejected: refused.length };
  const quarantine = refused.map((each) => quarantined(each, file));
  return { file, source: null, sha256, rows, quarantine };
}

/** What was read and what became of it: `data/built/account.json`. */
export interface Account {
  readonly files: readonly FileAccount[];
  /** Over all files but the lists that are looked up or compared with. */
  readonly rows: FileAccount['rows'];
  readonly observations: number;
  /** How often each warning or information was given, by code. */
  readonly codes: ReadonlyArray<{
    readonly code: string;
    readonly severity: Message['severity'];
    readonly count: number;
  }>;
}

const byPlace = (a: Message, b: Message): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.code, b.code) ||
  byText(a.text.en, b.text.en);

/** Returns the messages in the order of their files and rows. */
export const sortMessages = (messages: readonly Message[]): Message[] => messages.toSorted(byPlace);

function codesOf(messages: readonly Message[]): Account['codes'] {
  const codes = new Map<string, Account['codes'][number]>();
  for (const { code, severity } of messages)
    codes.set(code, { code, severity, count: (codes.get(code)?.count ?? 0) + 1 });
  return [...codes.values()].sort((a, b) => byText(a.code, b.code));
}

type Rows = FileAccount['rows'];

function added(a: Rows, b: Rows): Rows {
  const duplicates = (a.duplicates ?? 0) + (b.duplicates ?? 0);
  return {
    data: a.data + b.data,
    published: a.published + b.published,
    rejected: a.rejected + b.rejected,
    ...(duplicates > 0 && { duplicates }),
  };
}

/** A workbook may be described sheet by sheet, and is one file all the same. */
const oneFile = (parts: readonly ReadFile[]): ReadFile =>
  parts.reduce((all, { rows }) => ({ ...all, rows: added(all.rows, rows) }));

function mustMeet({ file, rows }: ReadFile): void {
  const { data, published, rejected, duplicates = 0 } = rows;
  if (data === published + rejected + duplicates) return;
  throw new Error(
    `account does not add up (${file}): ${data} rows are not ${published} + ${rejected} + ${duplicates}`,
  );
}

/**
 * Returns the account of all files by name: rows of data = published + rejected + duplicates,
 * nothing lost. A file of which only messages are known has no rows.
 *
 * @throws {Error} where that does not hold
 */
export function account(
  read: readonly ReadFile[],
  figures: ReadonlyArray<Observation & { readonly at?: { readonly file: string } }>,
  messages: readonly Message[],
): Account {
  read.forEach(mustMeet);
  const figuresOf = Map.groupBy(figures, ({ at }) => at?.file);
  const messagesOf = Map.groupBy(sortMessages(messages), ({ file }) => file);
  const files = [...Map.groupBy(read, ({ file }) => file).values()]
    .map(oneFile)
    .map(({ file, source, sha256, rows, replacedBy, aside }) => ({
      file,
      source,
      sha256,
      rows,
      observations: figuresOf.get(file)?.length ?? 0,
      messages: messagesOf.get(file) ?? [],
      ...(replacedBy !== undefined && { replacedBy }),
      ...(aside && { aside }),
    }))
    .sort((a, b) => byText(a.file, b.file));
  const counted = files.filter(({ aside }) => aside !== true);
  return {
    files,
    rows: counted.map(({ rows }) => rows).reduce(added, { data: 0, published: 0, rejected: 0 }),
    observations: figures.length,
    codes: codesOf(messages),
  };
}
