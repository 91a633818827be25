import type { Indicator } from '../../model/indicator.ts';
import type { Cell } from '../../model/observation.ts';
import { error, info, rejected, type Report } from '../messages.ts';
import { tableFigureId } from '../observationId.ts';
import { atRow, type Row, type Table } from '../read/table.ts';
import type { FigureSpec, FileSpec, When } from '../tableSpec.ts';
import { type Cells, cellsOf, columnMap } from './cells.ts';
import { checkColumns } from './columns.ts';
import type { Draft, Observed, PlaceText } from './draft.ts';

type Catalogue = ReadonlyMap<string, Indicator>;

const noNames: ReadonlyMap<string, string> = new Map();

function placeOf({ place }: FileSpec, cells: Cells): PlaceText {
  if (!('column' in place))
    return { scheme: 'code', text: place.code, name: null, code: null, otherNames: noNames };
  return {
    scheme: place.scheme,
    text: cells.text(place.column),
    name: place.name === undefined ? null : cells.text(place.name),
    code: place.code === undefined ? null : cells.text(place.code),
    otherNames: new Map(place.names.map(({ printed, code }) => [printed, code])),
  };
}

function dateOf(when: When, cells: Cells): string | null {
  if (when === null) return null;
  return 'date' in when ? when.date : cells.date(when.column);
}

/** Returns the figure of a row; null where its cells are empty, which is no zero. */
function draftOf(
  spec: FileSpec,
  source: string,
  figure: FigureSpec,
  cells: Cells,
  catalogue: Catalogue,
  where: string,
): Draft | null {
  const [value, numerator, denominator] = [
    cells.number(figure.value),
    cells.number(figure.numerator),
    cells.number(figure.denominator),
  ];
  const indicator = catalogue.get(figure.indicator);
  if (!indicator || (value === null && denominator === null)) return null;
  const main = cells.cell(value === null ? figure.numerator : figure.value);
  const cell: Cell = { file: spec.file, line: main.line, column: main.column };
  const rank = cells.number(figure.rank);
  return {
    id: tableFigureId(source, cell),
    indicator: figure.indicator,
    places: [placeOf(spec, cells)],
    period: { start: dateOf(spec.period.start, cells), end: dateOf(spec.period.end, cells) },
    asOf: dateOf(spec.asOf, cells),
    value,
    unit: indicator.unit,
    max: typeof figure.max === 'string' ? cells.number(figure.max) : (figure.max ?? null),
    numerator,
    denominator,
    qualifier: 'exact',
    modality: 'actual',
    status: 'normal',
    rank,
    rankOf: rank === null ? null : (figure.rankOf ?? null),
    scope: null,
    source,
    locator: `${cell.file}:${cell.line}:${cell.column}`,
    cell,
    printed: value === null ? null : main.text,
    derived: false,
    flags: [],
    note: null,
    at: { file: where, line: cell.line, column: cell.column, cell: main.text },
  };
}

const sameKey = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** Returns the figures that a row may hold; null where it is left out, which is reported. */
function figuresOf(
  spec: FileSpec,
  cells: Cells,
  row: Row,
  report: Report,
): readonly FigureSpec[] | null {
  if (spec.layout === 'wide') return spec.figures;
  const key = spec.key.map((column) => cells.text(column));
  const found = spec.figures.filter((figure) => sameKey(figure.key, key));
  if (found.length > 0) return found;
  const at = atRow(cells.file, row);
  const ignored = spec.ignoredRows.find((entry) => sameKey(entry.key, key));
  const name = key.join('/');
  report(
    ignored
      ? rejected(at, ignored.reason)
      : error(
          'E-KEY-UNKNOWN',
          at,
          `loại dòng chưa có trong mô tả: "${name}"; hãy gắn với chỉ tiêu hoặc ghi lý do bỏ qua trong table.json`,
          `unknown kind of row: "${name}"; map it to an indicator or ignore it with a reason in table.json`,
        ),
  );
  return null;
}

const emptyRow = {
  vi: 'nguồn để trống mọi ô số của dòng này',
  en: 'the source leaves every number of this row empty',
};

/**
 * Returns the figures of an official table by its description, with the account
 * of its rows. A cell is a number, absent (empty) or an error; zero is a number.
 */
export function observeTable(
  table: Table,
  spec: FileSpec,
  source: string,
  catalogue: Catalogue,
  report: Report,
): Observed {
  const { file } = table;
  checkColumns(table.header, spec, file, report);
  checkIndicators(spec, file, catalogue, report);
  for (const { column, reason } of spec.ignoredColumns)
    report(
      info(
        'I-COLUMN',
        { file, line: 1, column: table.header.indexOf(column) + 1, cell: column },
        `cột không công bố: ${reason.vi}`,
        `column not published: ${reason.en}`,
      ),
    );
  const columns = columnMap(table.header);
  const drafts = table.rows.map((row) => {
    const cells = cellsOf(row, columns, spec.numbers, file, report);
    const figures = figuresOf(spec, cells, row, report);
    const found = (figures ?? [])
      .map((figure) => draftOf(spec, source, figure, cells, catalogue, file))
      .filter((draft) => draft !== null);
    if (figures && found.length === 0) report(rejected(atRow(file, row), emptyRow));
    return found;
  });
  const published = drafts.filter((found) => found.length > 0).length;
  const data = table.dataRows;
  return { drafts: drafts.flat(), rows: { data, published, rejected: data - published } };
}

function checkIndicators(spec: FileSpec, file: string, catalogue: Catalogue, report: Report): void {
  for (const { indicator } of spec.figures) {
    if (catalogue.has(indicator)) continue;
    report(
      error(
        'E-INDICATOR-UNKNOWN',
        { file, line: 0, column: 0, cell: indicator },
        `chỉ tiêu chưa có trong danh mục: "${indicator}"; hãy sửa table.json hoặc thêm vào danh mục`,
        `unknown indicator: "${indicator}"; mend table.json or add it to the catalogue`,
      ),
    );
  }
}
