import { posix } from 'node:path';
import { indicatorById } from '../src/catalogue/index.ts';
import type { Message } from '../src/model/account.ts';
import type { Superseded } from '../src/model/history.ts';
import type { Place } from '../src/model/place.ts';
import { tableName } from '../src/model/tableName.ts';
import type { Report as FieldReport } from '../src/model/report.ts';
import type { WorkingGroup } from '../src/model/workingGroup.ts';
import { stale } from '../src/normalise/corrections/correctTable.ts';
import {
  type Explained,
  reportGone,
  supersededByReview,
} from '../src/normalise/history/compareRecorded.ts';
import type { Recorded } from '../src/normalise/history/readHistory.ts';
import { flagRevised } from '../src/normalise/history/supersede.ts';
import { checkFolder, type FolderFile } from '../src/normalise/checkFolder.ts';
import type { Placed } from '../src/normalise/harmonise.ts';
import { mustAddUp } from '../src/normalise/identities.ts';
import { type KnownOfAll, knownOf } from '../src/normalise/known.ts';
import type { Report } from '../src/normalise/messages.ts';
import type { Row } from '../src/normalise/read/table.ts';
import { sumsOf } from '../src/normalise/sumsOf.ts';
import { observeDocuments, observeReports, observeWorkingGroups } from './observeDocuments.ts';
import { type ObservedFile, refusedRows, rowsOf } from './observedFile.ts';
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

interface ObservedAll {
  readonly figures: readonly Placed[];
  readonly superseded: readonly Superseded[];
  readonly tables: readonly ReadSource[];
  readonly reports: readonly FieldReport[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly files: readonly ObservedFile[];
  /** Figures by the table's file in which they stand or stood; null for those of documents. */
  readonly stood: ReadonlyArray<{
    readonly file: string | null;
    readonly figures: readonly Placed[];
  }>;
}

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
    const {
      files: checked,
      figures,
      superseded,
      messages,
    } = checkFolder(files, {
      ...all,
      source,
    });
    for (const each of checked) each.messages.forEach(report);
    messages.forEach(report);
    return {
      figures,
      superseded,
      stood: checked.map((each) => ({ file: each.file.file, figures: each.figures })),
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

/** The recorded figures that should still stand, and those of which the review says why they do not. */
function withEntries({ recorded, corrections }: Input, report: Report) {
  const byId = new Map(recorded.map((each) => [each.id, each]));
  const explained = corrections.superseded.flatMap((entry): Explained[] => {
    const was = byId.get(entry.figure);
    if (was) return [{ was, entry }];
    const [vi, en] = [
      `không có số "${entry.figure}" trong data/history`,
      `no figure "${entry.figure}" in data/history`,
    ];
    report(stale(entry.at, vi, en));
    return [];
  });
  const ids = new Set(explained.map(({ was }) => was.id));
  return { explained, standing: recorded.filter(({ id }) => !ids.has(id)) };
}

/** Reports what is said of files that are not there: reviewed exceptions, published figures. */
function reportStrange(
  input: Input,
  standing: readonly Recorded[],
  told: readonly Message[],
  report: Report,
): void {
  const files = new Set(input.tables.flatMap((each) => each.files.map(({ file }) => file)));
  for (const { file, at } of input.corrections.exceptions)
    if (!files.has(file)) report(stale(at, `không có tệp ${file}`, `no file ${file}`));
  const wrong = told
    .filter(({ severity }) => severity === 'error')
    .map(({ file }) => posix.dirname(file));
  const gone = standing.filter(
    ({ table }) => table !== null && !files.has(table) && !wrong.includes(posix.dirname(table)),
  );
  reportGone(gone, standing, report);
}

/**
 * Returns what all files state, figures and reports, row by row accounted for: each table with
 * the other files of its source, as the command checks it; each document's figures together.
 * `told` is what was reported before: a table whose description is wrong is not missed again.
 */
export function observeAll(
  input: Input,
  places: readonly Place[],
  told: readonly Message[],
  report: Report,
): ObservedAll {
  const { standing, explained } = withEntries(input, report);
  const all = knownOf({
    places,
    aliases: input.aliases,
    catalogue: indicatorById,
    exceptions: input.corrections.exceptions,
    recorded: standing,
  });
  const sources = new Set(input.sources.map(({ id }) => id));
  const tables = observeTables(input, all, report);
  const ofDocuments = standing.filter(({ table }) => table === null);
  const documents = observeDocuments(input, sources, ofDocuments, all, report);
  reportStrange(input, standing, told, report);
  const stands = [...tables.flatMap(({ figures }) => figures), ...documents.figures];
  const byReview = supersededByReview(explained, stands);
  const reports = observeReports(input, sources, all, report);
  const workingGroups = observeWorkingGroups(input, sources, all, report);
  return {
    figures: flagRevised(stands, byReview),
    superseded: [...tables.flatMap((each) => each.superseded), ...byReview],
    stood: [...tables.flatMap((each) => each.stood), { file: null, figures: documents.figures }],
    tables: tables.map(({ table }) => table),
    reports: reports.flatMap(({ items }) => items),
    workingGroups: workingGroups.flatMap(({ items }) => items),
    files: [
      ...tables.flatMap(({ files }) => files),
      ...documents.files,
      ...reports.map(({ file }) => file),
      ...workingGroups.map(({ file }) => file),
      ...input.referenceFiles,
    ],
  };
}
