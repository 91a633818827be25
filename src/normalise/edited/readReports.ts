import { reportThemeById } from '../../catalogue/reportThemes.ts';
import { type Report as FieldReport, reportKinds } from '../../model/report.ts';
import { codeOfFile } from '../check/checkFilePlace.ts';
import type { Places } from '../harmonise.ts';
import { error, type Report } from '../messages.ts';
import { reportId } from '../observationId.ts';
import { atCell } from '../read/table.ts';
import { codes, knownSource, optional, required, texts, word } from './fields.ts';
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

type Column = (typeof reportColumns)[number];

/** Returns a way to tell of a wrong cell of a row. */
const teller =
  (row: EditedRow, report: Report) =>
  (code: string, column: Column, vi: string, en: string): void =>
    report(error(code, atCell(row.file, row.cell(column)), vi, en));

type Tell = ReturnType<typeof teller>;

function knownPlace(column: Column, code: string, places: Places, tell: Tell) {
  const place = places.byCode(code);
  if (place) return place;
  const [vi, en] = [
    `mã đơn vị không có trong danh mục: "${code}"; hãy sửa mã`,
    `unknown place: "${code}"; mend the code`,
  ];
  tell('E-UNIT-CODE-UNKNOWN', column, vi, en);
  return null;
}

/** The province, which is that of the file. */
function provinceOf(row: EditedRow, places: Places, report: Report, tell: Tell): string {
  const text = required(row, 'province', report);
  const place = text === '' ? null : knownPlace('province', text, places, tell);
  if (!place) return '';
  const own = codeOfFile(row.file);
  if (/^\d{2}$/.test(own) && place.code !== own)
    tell(
      'E-PLACE-FILE',
      'province',
      `tệp này là của tỉnh ${own}, không phải ${place.code}; hãy chuyển dòng sang tệp của tỉnh đó`,
      `this is the file of province ${own}, not ${place.code}; move the row to the file of its province`,
    );
  return place.code;
}

/** The communes, which are of the province; several are one group. */
function placesOf(row: EditedRow, province: string, places: Places, tell: Tell): string[] {
  const found = codes(row, 'places').flatMap((code) => {
    const place = knownPlace('places', code, places, tell);
    if (!place || province === '') return [];
    if (place.level === 'commune' && place.parent === province) return place.code;
    const [vi, en] = [
      `${code} không phải xã, phường, đặc khu của tỉnh ${province}; hãy sửa mã hoặc để trống`,
      `not a commune of province ${province}: "${code}"; mend the code or leave the cell empty`,
    ];
    tell('E-PLACE-DIFFERS', 'places', vi, en);
    return [];
  });
  return [...new Set(found)];
}

function themesOf(row: EditedRow, report: Report, tell: Tell): string[] {
  const given = [...new Set(codes(row, 'themes'))];
  if (given.length === 0) required(row, 'themes', report);
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
  const own = placesOf(row, province, places, tell);
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
