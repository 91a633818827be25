import type { KnownOfAll } from '../known.ts';
import { columnRoles } from './columnRoles.ts';
import { figuresOf } from './figuresOf.ts';
import { bestTable } from './findTable.ts';
import { openGrids } from './grid.ts';
import { numberFormat } from './numberFormat.ts';
import { blank, type ProposedFile, type Remark } from './proposal.ts';
import { proposePeriod } from './proposePeriod.ts';
import { proposePlace } from './proposePlace.ts';
import { headingOf, sheetOf } from './shapeOf.ts';

/** A file of which nothing is known but what a person gave. */
export interface EntryFile {
  readonly bytes: Uint8Array;
  /** Name of the file as it will be in its folder. */
  readonly file: string;
  readonly sha256: string;
  /** Code of the province; null where the file is to tell it. */
  readonly province: string | null;
  /** Null where the file is to tell it. */
  readonly period: string | null;
}

/** How to read a file, as far as it tells; null where no table was found in it. */
export interface ProposedEntry {
  readonly entry: ProposedFile | null;
  readonly province: string | null;
  readonly isForm: boolean;
  readonly remarks: readonly Remark[];
}

const inFile = ({ path, ...rest }: Remark): Remark => ({
  ...rest,
  path: path.startsWith('files') ? path : `files[0].${path}`,
});

const notFound: Remark = blank(
  'files',
  'không thấy bảng nào trong tệp: cần một dòng tiêu đề và các dòng có mã hoặc tên đơn vị',
  'no table was found in the file: it needs a row of headings and rows with codes or names of units',
);

function unopened({ encoding, delimiter }: { encoding?: string; delimiter?: string }): Remark[] {
  if (encoding === '')
    return [
      blank(
        'encoding',
        'không nhận ra bảng mã: hãy lưu lại bằng UTF-8',
        'unknown encoding: save the file as UTF-8',
      ),
    ];
  return delimiter === ''
    ? [
        blank(
          'delimiter',
          'không rõ dấu phân cách cột: hãy lưu lại với dấu chấm phẩy',
          'ambiguous delimiter: save the file with semicolons',
        ),
      ]
    : [notFound];
}

/**
 * Returns how to read a file of which nothing is said, as far as its own words tell, with a
 * remark for each thing that a person must fill in or confirm. Pure: the command and the page
 * in the browser propose the same.
 *
 * @throws {Refused} where a workbook can't be trusted or read
 */
export function proposeEntry(of: EntryFile, known: KnownOfAll): ProposedEntry {
  const { grids, ...opened } = openGrids(of.bytes, of.file);
  const table = bestTable(grids, known);
  if (!table)
    return {
      entry: null,
      province: of.province,
      isForm: false,
      remarks: unopened(opened).map(inFile),
    };
  const body = table.grid.rows.slice(table.heading.firstRow);
  const columns = columnRoles(table.heading.labels, body, table.places);
  const { remarks: said, ...figures } = figuresOf(table, columns, known);
  const place = proposePlace(table, of.province, known);
  const period = proposePeriod(table, columns, of);
  const numbers = numberFormat(table, columns, figures.figures, known);
  const asOf = columns.find(({ role }) => role.is === 'asOf');
  const sheet = sheetOf(table, grids.length);
  const wanted = [place.place.column, ...figures.figures.map(({ value }) => value)];
  const heading = headingOf(table, wanted);
  const entry: ProposedFile = {
    file: of.file,
    sha256: of.sha256,
    ...opened,
    ...sheet.parts,
    ...heading.parts,
    numbers: numbers.numbers,
    layout: figures.layout,
    ...(figures.key ? { key: figures.key } : {}),
    place: place.place,
    period: period.period,
    asOf: asOf ? { column: asOf.label } : null,
    figures: figures.figures,
    ...(figures.checks ? { checks: figures.checks } : {}),
    ...(figures.ignoredColumns?.length ? { ignoredColumns: figures.ignoredColumns } : {}),
    ...(figures.ignoredRows?.length ? { ignoredRows: figures.ignoredRows } : {}),
  };
  const remarks = [sheet, heading, place, { remarks: said }, numbers, period].flatMap(
    (part) => part.remarks,
  );
  return {
    entry,
    province: place.province,
    isForm: table.form !== null,
    remarks: remarks.map(inFile),
  };
}
