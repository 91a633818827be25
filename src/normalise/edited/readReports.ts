import { reportThemeById } from '../../catalogue/reportThemes.ts';
import { type Report as FieldReport, reportKinds } from '../../model/report.ts';
import type { Places } from '../harmonise.ts';
import type { Report } from '../messages.ts';
import { reportId } from '../observationId.ts';
import { codes, knownSource, optional, required, requiredCodes, texts, word } from './fields.ts';
import { communesOf, provinceOf, type Tell, teller } from './placeCells.ts';
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
  'themes',
  'summary_vi',
  'summary_en',
  'replies_to',
] as const;

interface Known {
  readonly places: Places;
  /** Ids of all sources. */
  readonly sources: ReadonlySet<string>;
}

/** What the other rows of the file say: where each document speaks, and the reports met so far. */
interface Rows {
  readonly locators: ReadonlySet<string>;
  /** The line of each id. */
  readonly lines: Map<string, number>;
}

function themesOf(row: EditedRow, report: Report, tell: Tell): string[] {
  const given = [...new Set(requiredCodes(row, 'themes', report))];
  const list = [...reportThemeById.keys()].join(', ');
  for (const id of given.filter((each) => !reportThemeById.has(each)))
    tell(
      'E-THEME-UNKNOWN',
      'themes',
      `chủ đề lạ: "${id}"; hãy dùng một hoặc nhiều trong: ${list}`,
      `unknown theme: "${id}"; use one or more of: ${list}`,
    );
  return given;
}

const locatorKey = (source: string, locator: string): string => `${source} ${locator}`;

function repliesOf(row: EditedRow, source: string, { locators }: Rows, tell: Tell): string[] {
  const given = codes(row, 'replies_to');
  for (const locator of given.filter((each) => !locators.has(locatorKey(source, each))))
    tell(
      'E-REPLY-UNKNOWN',
      'replies_to',
      `không có ý nào của nguồn "${source}" ở vị trí "${locator}" trong tệp này; hãy sửa vị trí`,
      `no report of source "${source}" at "${locator}" in this file; mend the locator`,
    );
  return given;
}

function checkTwice(row: EditedRow, id: string, { lines }: Rows, tell: Tell): void {
  const first = lines.get(id);
  if (first === undefined) return void lines.set(id, row.at.line);
  const [vi, en] = [
    `dòng này nêu lại dòng ${first}; hãy bỏ một dòng`,
    `this row says again what line ${first} says; remove one of them`,
  ];
  tell('E-ID-TWICE', 'summary_en', vi, en);
}

function reportOf(row: EditedRow, { places, sources }: Known, rows: Rows, report: Report) {
  const tell = teller(row, report);
  const source = knownSource(row, sources, report);
  const locator = required(row, 'locator', report);
  const summary = {
    vi: required(row, 'summary_vi', report),
    en: required(row, 'summary_en', report),
  };
  const province = provinceOf(row, places, report, tell);
  const own = communesOf(row, 'places', province, places, tell);
  const kind = word(row, 'kind', reportKinds, report);
  const id = reportId(source, locator, kind, own.join(';'), summary.en);
  if (summary.en !== '') checkTwice(row, id, rows, tell);
  return {
    id,
    kind,
    themes: themesOf(row, report, tell),
    province,
    places: own,
    date: row.date('date'),
    group: texts(row, 'group', report),
    summary,
    source,
    locator,
    repliesTo: repliesOf(row, source, rows, tell),
  };
}

/** Where each document of a file speaks. */
const locatorsOf = (text: string, file: string): ReadonlySet<string> =>
  new Set(
    readList(
      text,
      reportColumns,
      file,
      (row) => locatorKey(row.text('source'), optional(row, 'locator') ?? ''),
      () => undefined,
    ).items,
  );

/** Returns what documents say of how communes fare, in the order of the file. */
export function readReports(
  text: string,
  file: string,
  known: Known,
  report: Report,
): Listed<FieldReport> {
  const rows: Rows = { locators: locatorsOf(text, file), lines: new Map() };
  return readList(text, reportColumns, file, (row, own) => reportOf(row, known, rows, own), report);
}
