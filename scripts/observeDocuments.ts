import { indicatorById } from '../src/catalogue/index.ts';
import { checkFilePlace } from '../src/normalise/check/checkFilePlace.ts';
import { readReports } from '../src/normalise/edited/readReports.ts';
import { readWorkingGroups } from '../src/normalise/edited/readWorkingGroups.ts';
import { readFile } from '../src/normalise/account.ts';
import { compareDocuments, reportGone } from '../src/normalise/history/compareRecorded.ts';
import type { Recorded } from '../src/normalise/history/readHistory.ts';
import type { KnownOfAll } from '../src/normalise/known.ts';
import type { Report } from '../src/normalise/messages.ts';
import { observeFigures } from '../src/normalise/observe/observeFigures.ts';
import { quarantined } from '../src/normalise/quarantined.ts';
import { settle } from '../src/normalise/settle.ts';
import { type ObservedFile, refusedRows, rowsOf } from './observedFile.ts';
import type { Input } from './read/readAll.ts';

/** Returns the figures that were read in documents, compared with what was published of them. */
export function observeDocuments(
  { figures }: Input,
  sources: Sources,
  recorded: readonly Recorded[],
  all: KnownOfAll,
  report: Report,
) {
  const known = { catalogue: indicatorById, sources };
  const read = figures.map((file) => ({
    ...file,
    ...observeFigures(file.text, file.file, known, report),
  }));
  const settled = settle(
    read.flatMap(({ outcomes }) => outcomes),
    all,
    report,
    (placed, also) => {
      checkFilePlace(placed, all.places, also);
      compareDocuments(recorded, placed, also);
    },
  );
  const now = new Set(settled.figures.map(({ id }) => id));
  const gone = recorded.filter(({ id }) => !now.has(id));
  // A row that is refused tells by itself why its figure is gone.
  if (settled.outcomes.every(({ outcome }) => outcome === 'published'))
    reportGone(gone, recorded, report);
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

/** Returns what documents say of how communes fare. */
export function observeReports(
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

/** Returns the groups of leaders that met communes. */
export function observeWorkingGroups(
  { workingGroups }: Input,
  sources: Sources,
  { places }: KnownOfAll,
  report: Report,
) {
  return workingGroups.map((file) => {
    const listed = readWorkingGroups(file.text, file.file, { places, sources }, report);
    return { items: listed.items, file: readFile(file, listed) };
  });
}
