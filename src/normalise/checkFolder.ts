import type { Message } from '../model/account.ts';
import type { Superseded } from '../model/history.ts';
import { checkBytes, type CheckedBytes, type TableBytes } from './checkBytes.ts';
import { fails } from './codes.ts';
import type { Placed } from './harmonise.ts';
import { reviewed as asReviewed } from './corrections/reviewer.ts';
import { figureKey } from './derive/figureKey.ts';
import { folderMessages, standingRecords } from './folderMessages.ts';
import { reportChanged } from './history/compareRecorded.ts';
import type { Recorded } from './history/readHistory.ts';
import { sameStatement } from './history/sameStatement.ts';
import { flagRevised, supersede } from './history/supersede.ts';
import type { Known } from './known.ts';
import type { Report } from './messages.ts';
import { type RowOutcome, takenBack } from './observe/draft.ts';
import { compareHistory } from './review/compareHistory.ts';
import { type Past, pastOf } from './review/past.ts';
import { suspicions } from './review/suspicions.ts';
import { settle } from './settle.ts';

/** A file of a table after it was set beside the others. */
export interface FolderFile {
  readonly file: TableBytes;
  readonly read: CheckedBytes;
  /** What became of each row. */
  readonly outcomes: readonly RowOutcome[];
  readonly messages: readonly Message[];
  /** True where nothing of the file may be published. */
  readonly refused: boolean;
  /** Its figures as they stand; those of a replaced file stood before. */
  readonly figures: readonly Placed[];
  /** Name of the file that replaces it; null where it stands. */
  readonly replacedBy: string | null;
}

/** All files of one `table.json`. */
export interface CheckedFolder {
  /** In the order given. */
  readonly files: readonly FolderFile[];
  /** Figures that stand. */
  readonly figures: readonly Placed[];
  /** Figures of replaced files, with what stands in their place. */
  readonly superseded: readonly Superseded[];
  /** Of no file among them: exceptions that nothing meets, published figures that are gone. */
  readonly messages: readonly Message[];
}

interface Read {
  readonly file: TableBytes;
  readonly read: CheckedBytes;
}

type Refusals = ReadonlyMap<Read, readonly Message[]>;

const sheetOf = ({ read }: Read): string => read.table.sheet ?? '';

// A workbook may be described sheet by sheet; what is said of it whole belongs to its first.
const belongsTo = (each: Read, { file, sheet }: { file: string; sheet?: string }): boolean =>
  each.file.file === file && (sheet === undefined || sheet === sheetOf(each));

function refuse(outcomes: readonly RowOutcome[], codes: readonly string[]): RowOutcome[] {
  return outcomes.map((each) =>
    each.outcome === 'rejected' ? each : takenBack(each, 'rejected', codes),
  );
}

const failing = (messages: readonly Message[]): string[] => [
  ...new Set(messages.filter(fails).map(({ code }) => code)),
];

function refusedFile({ file, read }: Read, more: readonly Message[]): FolderFile {
  const messages = [...read.messages, ...more];
  const outcomes = refuse(read.outcomes, failing(messages));
  return { file, read, outcomes, messages, refused: true, figures: [], replacedBy: null };
}

function replacedFile({ file, read }: Read, by: Read, known: Known): FolderFile {
  const errors: Message[] = [];
  const { outcomes, figures } = settle(read.outcomes, known, (message) => {
    if (message.severity === 'error') errors.push(message);
  });
  const messages = [...read.messages, ...errors];
  const name = by.file.spec.file;
  return { file, read, outcomes, messages, refused: false, figures, replacedBy: name };
}

// A ratio is checked in its row and again with the counts of other files; one review answers both.
const isRepeated = (told: readonly Message[], { code, line, column }: Message): boolean =>
  code === 'W-REVIEWED' &&
  told.some((each) => each.code === code && each.line === line && each.column === column);

/** The figures of each file: of one alone, all of them. */
function partsOf(figures: readonly Placed[], reads: readonly Read[]): Array<readonly Placed[]> {
  if (reads.length === 1) return [figures];
  const parts = reads.map((): Placed[] => []);
  for (const figure of figures) {
    const { at } = figure;
    reads.forEach((each, i) => {
      if (belongsTo(each, at)) parts[i]?.push(figure);
    });
  }
  return parts;
}

function standingFiles(reads: readonly Read[], known: Known): FolderFile[] {
  const told = new Map<Read, Message[]>(reads.map((each) => [each, [...each.read.messages]]));
  const report: Report = (message) => {
    const of = reads.find((each) => belongsTo(each, message));
    const own = of && told.get(of);
    if (own && !isRepeated(own, message)) own.push(message);
  };
  const rows = reads.flatMap(({ read }) => read.outcomes);
  const { outcomes, figures } = settle(rows, known, report);
  const parts = partsOf(figures, reads);
  let next = 0;
  return reads.map((each, i) => {
    const from = next;
    next += each.read.outcomes.length;
    return {
      ...each,
      outcomes: outcomes.slice(from, next),
      messages: told.get(each) ?? [],
      refused: false,
      figures: parts[i] ?? [],
      replacedBy: null,
    };
  });
}

function review(
  { file, figures }: FolderFile,
  past: Past,
  replaced: readonly Placed[],
  recorded: ReadonlyMap<string, Recorded>,
  known: Known,
): Message[] {
  const messages: Message[] = [];
  const report: Report = (message) =>
    void messages.push(asReviewed(message, known.exceptions ?? []));
  suspicions(figures, file.spec, file.file, known, report);
  compareHistory(figures, file.spec, past, report);
  if (replaced.length > 0) compareHistory(figures, file.spec, pastOf(replaced), report);
  for (const figure of recorded.size === 0 ? [] : figures) {
    const was = recorded.get(figureKey(figure));
    if (was && !sameStatement(figure, was)) reportChanged(figure, was, report);
  }
  return messages;
}

function supersededOf(files: readonly FolderFile[], figures: readonly Placed[]): Superseded[] {
  const byName = new Map(files.map((each) => [each.file.spec.file, each]));
  return files.flatMap((old) => {
    const by = byName.get(old.replacedBy ?? '');
    const { revises } = by?.file.spec ?? {};
    if (!by || !revises) return [];
    // A rate that a replaced file had counts for may stand in another file, as it did before.
    const elsewhere = by.replacedBy === null ? figures : by.figures;
    return supersede({ old: old.figures, by: elsewhere, name: by.file.spec.file, revises });
  });
}

function assemble(
  reads: readonly Read[],
  refusals: Refusals,
  known: Known,
): Omit<CheckedFolder, 'messages'> {
  const standing = reads.filter((each) => !each.read.refused && !refusals.has(each));
  const replacers = new Map(standing.map((each) => [each.file.spec.revises?.file, each]));
  const current = standing.filter(({ file }) => !replacers.has(file.spec.file));
  const files = new Map<Read, FolderFile>();
  for (const each of reads) {
    const by = replacers.get(each.file.spec.file);
    if (!standing.includes(each)) files.set(each, refusedFile(each, refusals.get(each) ?? []));
    else if (by) files.set(each, replacedFile(each, by, known));
  }
  standingFiles(current, known).forEach((each, i) => {
    const read = current[i];
    if (read) files.set(read, each);
  });
  const all = reads.flatMap((each) => files.get(each) ?? []);
  const figures = all.filter(({ replacedBy }) => replacedBy === null).flatMap((f) => f.figures);
  const past = pastOf([...known.history, ...figures]);
  const recorded = standingRecords(all, known);
  const byKey = new Map(recorded.map((each) => [figureKey(each), each]));
  const reviewed = new Map<Read, FolderFile>();
  const refused = new Map(refusals);
  for (const each of current) {
    const found = files.get(each);
    if (!found) continue;
    const old = all.find(({ file }) => file.spec.file === each.file.spec.revises?.file);
    const messages = [...found.messages, ...review(found, past, old?.figures ?? [], byKey, known)];
    reviewed.set(each, { ...found, messages });
    if (failing(messages).length > 0) refused.set(each, messages.slice(each.read.messages.length));
  }
  if (refused.size > refusals.size) return assemble(reads, refused, known);
  const told = reads.flatMap((each) => reviewed.get(each) ?? files.get(each) ?? []);
  const superseded = supersededOf(told, figures);
  const flagged = told.map((each) => ({
    ...each,
    figures: each.replacedBy === null ? flagRevised(each.figures, superseded) : each.figures,
  }));
  return {
    files: flagged,
    figures: flagged.flatMap((each) => (each.replacedBy === null ? each.figures : [])),
    superseded,
  };
}

/**
 * Returns what the files of one `table.json` hold together: a file that replaces another takes
 * its place, parts of one figure that stand in two files are one, and each file is compared with
 * the periods before it in all of them and in `known.history`. Nothing of a refused file stands,
 * and a file that it was to replace stays. Pure: the build, the command and the page share it;
 * who checks one file alone gives it alone, or with its neighbours to have jumps named.
 */
export function checkFolder(files: readonly TableBytes[], known: Known): CheckedFolder {
  const reads = files.map((file) => ({ file, read: checkBytes(file, known) }));
  const checked = assemble(reads, new Map(), known);
  const messages = folderMessages(checked.files, checked.figures, known);
  return { ...checked, messages };
}
