import type { Report as FieldReport } from '../../model/report.ts';
import type { Places } from '../harmonise.ts';
import { error, type Report } from '../messages.ts';
import { reportId } from '../observationId.ts';
import { atCell } from '../read/table.ts';
import { codes, knownSource, required, texts, word } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

export const reportColumns = [
  'source',
  'locator',
  'province',
  'places',
  'date',
  'group_vi',
  'group_en',
  'kind',
  'theme',
  'summary_vi',
  'summary_en',
] as const;

interface Known {
  readonly places: Places;
  /** Ids of all sources. */
  readonly sources: ReadonlySet<string>;
}

function knownPlace(row: EditedRow, column: string, code: string, places: Places, report: Report) {
  const place = places.byCode(code);
  if (place) return place.code;
  const [vi, en] = [
    `mã đơn vị không có trong danh mục: "${code}"; hãy sửa mã`,
    `unknown place: "${code}"; mend the code`,
  ];
  report(error('E-UNIT-CODE-UNKNOWN', atCell(row.file, row.cell(column)), vi, en));
  return null;
}

function reportOf(row: EditedRow, { places, sources }: Known, report: Report): FieldReport {
  const source = knownSource(row, sources, report);
  const locator = required(row, 'locator', report);
  const summary = { vi: row.text('summary_vi'), en: row.text('summary_en') };
  const own = codes(row, 'places')
    .map((code) => knownPlace(row, 'places', code, places, report))
    .filter((code) => code !== null);
  const kind = word(row, 'kind', ['difficulty', 'proposal', 'direction', 'finding'], report);
  texts(row, 'summary', report);
  return {
    id: reportId(source, locator, kind, own.join(';'), summary.en),
    kind,
    theme: required(row, 'theme', report),
    province: knownPlace(row, 'province', row.text('province'), places, report) ?? '',
    places: own,
    date: row.date('date'),
    group: texts(row, 'group', report),
    summary,
    source,
    locator,
  };
}

/** Returns what documents say of how communes fare, in the order of the file. */
export function readReports(
  text: string,
  file: string,
  known: Known,
  report: Report,
): Listed<FieldReport> {
  return readList(text, reportColumns, file, (row, own) => reportOf(row, known, own), report);
}
