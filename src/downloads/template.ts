import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { indicatorById } from '../catalogue/index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placeInText, placeName } from '../i18n/places.ts';
import {
  FORM_CODE,
  type FormColumn,
  formColumns,
  formIdentities,
  formIdentityText,
  formLabel,
  formUnit,
} from '../model/form.ts';
import type { TemplateFormat } from '../model/download.ts';
import type { Place } from '../model/place.ts';
import { type EntryRule, withEntryRules } from './entryRules.ts';

/*
 * The form II.06a for a province to fill in: a row for each of its communes. The workbook is laid
 * out as the form is; the CSV has the same columns under the same names, in one row of headings.
 */

type Cells = ReadonlyArray<string | null>;

const unitRow = (unit: Place): string[] => [unit.code, placeName(unit, 'vi')];

const blanks = formColumns.map(() => '');

// A byte order mark, which no other download has: officials open this one in Excel,
// and Excel takes a CSV file without it for one of a Windows code page.
const BOM = '\ufeff';

const csvTemplate = (units: readonly Place[]): string => {
  const header = [formUnit.code, formUnit.name, ...formColumns.map(formLabel)];
  const rows = units.map((unit) => [...unitRow(unit), ...blanks]);
  return `${BOM}${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
};

// Quarters of the two-level model; a later one can be typed.
const quarters = ['2025', '2026', '2027']
  .flatMap((year) => ['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/${year}`))
  .slice(2);

const PERIOD_CELL = 'B4';
/** Rows of the sheet above the units: what the table is, two rows of headings, the column numbers. */
const ABOVE = 9;

const groupCells = (): string[] =>
  formColumns.map(({ group }, i) => (formColumns[i - 1]?.group === group ? '' : group));

const rowsAbove = (province: Place): Cells[] => [
  [`Biểu số ${FORM_CODE}`],
  ['Tình hình, kết quả giải quyết thủ tục hành chính, theo xã, phường, đặc khu'],
  ['Tỉnh, thành phố', `${placeInText(province, 'vi')} (mã ${province.code})`],
  ['Kỳ báo cáo', null],
  ['Đơn vị tính', 'Số hồ sơ thủ tục hành chính'],
  [],
  [formUnit.code, formUnit.name, ...groupCells()],
  ['', '', ...formColumns.map(({ heading }) => heading)],
  ['(1)', '(2)', ...formColumns.map(({ number }) => `(${number})`)],
];

const range = (top: number, left: number, bottom: number, right: number) => ({
  s: { r: top, c: left },
  e: { r: bottom, c: right },
});

const HEADING = ABOVE - 3;

/** Merged cells: code and name over two rows, each group over its columns. */
function merges() {
  const groups = [...new Set(formColumns.map(({ group }) => group))].map((group) => {
    const first = formColumns.findIndex((column) => column.group === group);
    const last = formColumns.findLastIndex((column) => column.group === group);
    return range(HEADING, 2 + first, HEADING, 2 + last);
  });
  return [range(HEADING, 0, HEADING + 1, 0), range(HEADING, 1, HEADING + 1, 1), ...groups];
}

const widthOf = (heading: string): number => Math.max(12, heading.length + 1);

const columnName = (index: number): string => utils.encode_col(index);

function hintOf({ number, indicator }: FormColumn): string {
  const definition = indicatorById.get(indicator)?.definition.vi ?? '';
  const sums = formIdentities.filter(({ total }) => total === number).map(formIdentityText);
  return [definition, ...sums, 'Để trống nếu chưa có số; số 0 là không có hồ sơ.'].join('\n');
}

const columnRule = (column: FormColumn, i: number, lastRow: number): EntryRule => ({
  cells: `${columnName(2 + i)}${ABOVE + 1}:${columnName(2 + i)}${lastRow}`,
  title: `(${column.number}) ${column.heading}`,
  hint: hintOf(column),
  refusal: 'Chỉ nhập số nguyên từ 0, không kèm chữ hay dấu phân cách.',
});

const rulesFor = (lastRow: number): EntryRule[] => [
  {
    cells: PERIOD_CELL,
    choices: quarters,
    title: 'Kỳ báo cáo',
    hint: 'Chọn quý của số liệu, hoặc gõ theo cùng cách viết: Quý III/2026.',
    refusal: null,
  },
  ...formColumns.map((column, i) => columnRule(column, i, lastRow)),
];

function xlsxTemplate(province: Place, units: readonly Place[]): Uint8Array {
  const total: Cells = ['', 'Tổng cộng'];
  const rows = [...rowsAbove(province), ...units.map(unitRow), total];
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges();
  sheet['!cols'] = [16, 30, ...formColumns.map(({ heading }) => widthOf(heading))].map((wch) => ({
    wch,
  }));
  const book = write(utils.book_new(sheet, 'II.06a'), {
    type: 'array',
    bookType: 'xlsx',
  }) as ArrayBuffer;
  const frozen = { cell: `C${ABOVE + 1}`, columns: 2, rows: ABOVE };
  return withEntryRules(new Uint8Array(book), rulesFor(rows.length), frozen);
}

/**
 * Returns the form II.06a of a province to be filled in, codes and names of its communes in it, in
 * order of code: bytes of a workbook, or the text of a CSV file. It holds no figure and no formula.
 *
 * @throws on an unknown code
 */
export function template(
  dataset: Dataset,
  code: string,
  format: TemplateFormat,
): string | Uint8Array {
  const province = dataset.place(code);
  const units = dataset.communesOf(code);
  return format === 'csv' ? csvTemplate(units) : xlsxTemplate(province, units);
}
