import type { Indicator } from '../src/model/indicator.ts';
import { type ReadFile, readFile } from '../src/normalise/account.ts';
import { readReports } from '../src/normalise/edited/readReports.ts';
import type { Report as FieldReport } from '../src/model/report.ts';
import type { Place } from '../src/model/place.ts';
import { checkBytes } from '../src/normalise/checkBytes.ts';
import { type KnownOfAll, knownOf } from '../src/normalise/known.ts';
import type { Report } from '../src/normalise/messages.ts';
import type { Draft } from '../src/normalise/observe/draft.ts';
import {
  type Known as FigureKnown,
  observeFigures,
} from '../src/normalise/observe/observeFigures.ts';
import type { Table } from '../src/normalise/read/table.ts';
import type { Input } from './read/readAll.ts';

/** An official table as it was read, for the page of its source. */
export interface ReadSource {
  readonly source: string;
  readonly files: ReadonlyArray<{ readonly name: string; readonly table: Table }>;
}

interface ObservedAll {
  readonly tables: readonly ReadSource[];
  readonly drafts: readonly Draft[];
  readonly reports: readonly FieldReport[];
  readonly files: readonly ReadFile[];
}

type Part = { readonly drafts: readonly Draft[]; readonly file: ReadFile };

type Catalogue = ReadonlyMap<string, Indicator>;

type TablePart = Part & { readonly source: string; readonly name: string; readonly table: Table };

const tableParts = ({ tables }: Input, all: KnownOfAll, report: Report): TablePart[] =>
  tables.flatMap(({ source, files }) => {
    const known = { ...all, source };
    return files.map((file): TablePart => {
      const { table, drafts, rows, messages } = checkBytes(file, known);
      messages.forEach(report);
      const { duplicates, ...counts } = rows;
      const account = { ...counts, ...(duplicates > 0 && { duplicates }) };
      const { file: path, sha256, spec } = file;
      return {
        drafts,
        source: source.id,
        name: spec.file,
        table,
        file: { file: path, source: source.id, sha256, rows: account },
      };
    });
  });

const figureParts = ({ figures }: Input, known: FigureKnown, report: Report): Part[] =>
  figures.map(({ file, text, sha256 }) => {
    const { drafts, rows } = observeFigures(text, file, known, report);
    return { drafts, file: { file, source: null, sha256, rows } };
  });

/** Returns what all files state, figures and reports, with the account of their rows. */
export function observeAll(
  input: Input,
  catalogue: Catalogue,
  places: readonly Place[],
  report: Report,
): ObservedAll {
  const known = knownOf({ places, aliases: input.aliases, catalogue });
  const sources = new Set(input.sources.map(({ id }) => id));
  const tables = tableParts(input, known, report);
  const parts = [...tables, ...figureParts(input, { catalogue, sources }, report)];
  const told = input.reports.map(({ file, text, sha256 }) => {
    const reports = readReports(text, file, { places: known.places, sources }, report);
    return { reports: reports.items, file: readFile({ file, sha256 }, reports) };
  });
  return {
    tables: [...Map.groupBy(tables, ({ source }) => source)].map(([source, files]) => ({
      source,
      files,
    })),
    drafts: parts.flatMap(({ drafts }) => drafts),
    reports: told.flatMap(({ reports }) => reports),
    files: [...[...parts, ...told].map(({ file }) => file), ...input.referenceFiles],
  };
}
