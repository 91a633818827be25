import { indicatorById } from '../src/catalogue/index.ts';
import type { Message } from '../src/model/account.ts';
import type { Superseded } from '../src/model/history.ts';
import type { Place } from '../src/model/place.ts';
import { tableName } from '../src/model/tableName.ts';
import type { Report as FieldReport } from '../src/model/report.ts';
import type { ReadFile } from '../src/normalise/account.ts';
import { checkFilePlace } from '../src/normalise/check/checkFilePlace.ts';
import { checkFolder, type FolderFile } from '../src/normalise/checkFolder.ts';
import { type Quarantined, quarantined } from '../src/normalise/quarantined.ts';
import { readReports } from '../src/normalise/edited/readReports.ts';
import type { Placed } from '../src/normalise/harmonise.ts';
import { mustAddUp } from '../src/normalise/identities.ts';
import { type KnownOfAll, knownOf } from '../src/normalise/known.ts';
import type { Report } from '../src/normalise/messages.ts';
import type { RowOutcome } from '../src/normalise/observe/draft.ts';
import { observeFigures } from '../src/normalise/observe/observeFigures.ts';
import type { Row } from '../src/normalise/read/table.ts';
import { settle } from '../src/normalise/settle.ts';
import { sumsOf } from '../src/normalise/sumsOf.ts';
import type { Input } from './read/readAll.ts';

/** An official table as it was read, for the page of its source. */
export interface ReadSource {
  readonly source: string;
  readonly files: ReadonlyArray<{
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: readonly Row[];
  }>;
}

/** A file that was read with its rows that are not published. */
export interface ObservedFile extends ReadFile {
  readonly quarantine: readonly Quarantined[];
}

interface ObservedAll {
  readonly figures: readonly Placed[];
  readonly superseded: readonly Superseded[];
  readonly tables: readonly ReadSource[];
  readonly reports: readonly FieldReport[];
  readonly files: readonly ObservedFile[];
}

function rowsOf(outcomes: readonly RowOutcome[]): ReadFile['rows'] {
  const of = (kind: RowOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === kind).length;
  const duplicates = of('duplicate');
  return {
    data: outcomes.length,
    published: of('published'),
    rejected: of('rejected'),
    ...(duplicates > 0 && { duplicates }),
  };
}

const refusedRows = (outcomes: readonly RowOutcome[], file: string): Quarantined[] =>
  outcomes.filter(({ outcome }) => outcome === 'rejected').map((each) => quarantined(each, file));

function tableFile({ file, read, outcomes, replacedBy }: FolderFile, source: string): ObservedFile {
  mustAddUp(sumsOf(read.table, outcomes, file.spec));
  return {
    file: file.file,
    source,
    sha256: file.sha256,
    rows: rowsOf(outcomes),
    ...(replacedBy !== null && { replacedBy }),
    quarantine: refusedRows(outcomes, file.file),
  };
}

// Rows that a description leaves out hold nothing wrong; what is refused is not shown.
function shownRows({ read, outcomes }: FolderFile): readonly Row[] {
  const hidden = new Set(
    outcomes
      .filter(({ outcome, codes }) => outcome === 'rejected' && codes.some((c) => c !== 'R-ROW'))
      .map(({ row }) => row),
  );
  return read.table.rows.filter((row) => !hidden.has(row));
}

const nameOf = ({ file, read }: FolderFile): string => {
  const { sheet } = read.table;
  return tableName({ file: file.spec.file, ...(sheet !== undefined && { sheet }) });
};

function observeTables({ tables }: Input, all: KnownOfAll, report: Report) {
  return tables.map(({ source, files }) => {
    const { files: checked, ...rest } = checkFolder(files, { ...all, source });
    for (const { messages } of checked) messages.forEach(report);
    return {
      ...rest,
      files: checked.map((each) => tableFile(each, source.id)),
      table: {
        source: source.id,
        files: checked
          .filter(({ refused }) => !refused)
          .map((each) => ({
            name: nameOf(each),
            header: each.read.table.header,
            rows: shownRows(each),
          })),
      },
    };
  });
}

function observeDocuments({ figures }: Input, sources: Sources, all: KnownOfAll, report: Report) {
  const known = { catalogue: indicatorById, sources };
  const read = figures.map((file) => ({
    ...file,
    ...observeFigures(file.text, file.file, known, report),
  }));
  const settled = settle(
    read.flatMap(({ outcomes }) => outcomes),
    all,
    report,
    (placed, also) => checkFilePlace(placed, all.places, also),
  );
  let next = 0;
  const files = read.map(({ file, sha256, outcomes: given }): ObservedFile => {
    const outcomes = settled.outcomes.slice(next, next + given.length);
    next += given.length;
    const quarantine = refusedRows(outcomes, file);
    return { file, source: null, sha256, rows: rowsOf(outcomes), quarantine };
  });
  return { figures: settled.figures, files };
}

type Sources = ReadonlySet<string>;

function observeReports(
  { reports }: Input,
  sources: Sources,
  { places }: KnownOfAll,
  report: Report,
) {
  return reports.map(({ file, text, sha256 }) => {
    const { items, refused, dataRows } = readReports(text, file, { places, sources }, report);
    const rows = { data: dataRows, published: items.length, rejected: refused.length };
    const quarantine = refused.map((each) => quarantined(each, file));
    return { items, file: { file, source: null, sha256, rows, quarantine } };
  });
}

/**
 * Returns what all files state, figures and reports, row by row accounted for: each table with
 * the other files of its source, as the command checks it; each document's figures together.
 */
export function observeAll(
  input: Input,
  places: readonly Place[],
  report: (message: Message) => void,
): ObservedAll {
  const all = knownOf({ places, aliases: input.aliases, catalogue: indicatorById });
  const sources = new Set(input.sources.map(({ id }) => id));
  const tables = observeTables(input, all, report);
  const documents = observeDocuments(input, sources, all, report);
  const told = observeReports(input, sources, all, report);
  return {
    figures: [...tables.flatMap(({ figures }) => figures), ...documents.figures],
    superseded: tables.flatMap(({ superseded }) => superseded),
    tables: tables.map(({ table }) => table),
    reports: told.flatMap(({ items }) => items),
    files: [
      ...tables.flatMap(({ files }) => files),
      ...documents.files,
      ...told.map(({ file }) => file),
      ...input.referenceFiles,
    ],
  };
}
