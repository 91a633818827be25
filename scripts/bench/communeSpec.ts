import { type FileSpec, tableSpec, type TableSpec } from '../../src/normalise/tableSpec.ts';
import { headings } from './communeTables.ts';

const [code, name, period, total, online, direct, before] = headings;

const words = { vi: 'bảng thử', en: 'a table of the bench' };

const source: TableSpec['source'] = {
  id: 'bench',
  kind: 'table',
  title: null,
  label: words,
  publisher: 'bench',
  published: null,
  url: null,
  lang: 'vi',
  machineTranslated: false,
  retrieved: '2026-11-22',
  licence: words,
  caution: words,
};

const common = {
  encoding: 'utf-8',
  delimiter: ';',
  newline: 'lf',
  numbers: 'vi',
  layout: 'wide',
  place: { column: code, scheme: 'code', name },
  period: { column: period },
  asOf: null,
};

const described = (files: readonly object[]): TableSpec => tableSpec.parse({ source, files });

/** Returns how the form-like table of a file is read; its parts must make its total. */
export function formSpec(file: string, sha256: string): FileSpec {
  const figures = [
    { indicator: 'form06a_total', value: total },
    { indicator: 'form06a_online', value: online },
    { indicator: 'form06a_direct', value: direct },
    { indicator: 'form06a_carried_over', value: before },
  ];
  const checks = [{ sum: [online, direct, before], equals: total }];
  const [spec] = described([{ ...common, file, sha256, figures, checks }]).files;
  if (!spec) throw new Error('missing description of the bench');
  return spec;
}

/** Returns the `table.json` of tables of which each column is called like its indicator. */
export const monthSpec = (
  files: ReadonlyArray<{ readonly file: string; readonly sha256: string }>,
  indicators: readonly string[],
): TableSpec =>
  described(
    files.map((each) => ({
      ...common,
      ...each,
      figures: indicators.map((indicator) => ({ indicator, value: indicator })),
    })),
  );

/** What the tables of the bench are read against, beside the registry. */
export const benchSource = source;
