import type { Indicator } from '../src/model/indicator.ts';
import { type ReadFile, readFile } from '../src/normalise/account.ts';
import { readReports } from '../src/normalise/edited/readReports.ts';
import type { Report as FieldReport } from '../src/model/report.ts';
import type { Places } from '../src/normalise/harmonise.ts';
import type { Report } from '../src/normalise/messages.ts';
import type { Draft } from '../src/normalise/observe/draft.ts';
import { type Known, observeFigures } from '../src/normalise/observe/observeFigures.ts';
import { observeTable } from '../src/normalise/observe/observeTable.ts';
import type { Input } from './read/readAll.ts';

interface ObservedAll {
  readonly drafts: readonly Draft[];
  readonly reports: readonly FieldReport[];
  readonly files: readonly ReadFile[];
}

type Part = { readonly drafts: readonly Draft[]; readonly file: ReadFile };

type Catalogue = ReadonlyMap<string, Indicator>;

const tableParts = ({ tables }: Input, catalogue: Catalogue, report: Report): Part[] =>
  tables.flatMap(({ source, files }) =>
    files.map(({ spec, table, sha256 }) => {
      const { drafts, rows } = observeTable(table, spec, source.id, catalogue, report);
      return { drafts, file: { file: table.file, source: source.id, sha256, rows } };
    }),
  );

const figureParts = ({ figures }: Input, known: Known, report: Report): Part[] =>
  figures.map(({ file, text, sha256 }) => {
    const { drafts, rows } = observeFigures(text, file, known, report);
    return { drafts, file: { file, source: null, sha256, rows } };
  });

/** Returns what all files state, figures and reports, with the account of their rows. */
export function observeAll(
  input: Input,
  catalogue: Catalogue,
  places: Places,
  report: Report,
): ObservedAll {
  const sources = new Set(input.sources.map(({ id }) => id));
  const parts = [
    ...tableParts(input, catalogue, report),
    ...figureParts(input, { catalogue, sources }, report),
  ];
  const told = input.reports.map(({ file, text, sha256 }) => {
    const reports = readReports(text, file, { places, sources }, report);
    return { reports: reports.items, file: readFile({ file, sha256 }, reports) };
  });
  return {
    drafts: parts.flatMap(({ drafts }) => drafts),
    reports: told.flatMap(({ reports }) => reports),
    files: [...[...parts, ...told].map(({ file }) => file), ...input.referenceFiles],
  };
}
