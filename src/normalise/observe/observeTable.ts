import type { Indicator } from '../../model/indicator.ts';
import { error, info, rejected, type Report } from '../messages.ts';
import { atRow, type Row, type Table } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';
import { cellsOf, columnMap } from './cells.ts';
import { checkColumns } from './columns.ts';
import type { Draft, Observed } from './draft.ts';
import { rowFigures } from './rowFigures.ts';
import { tableDraft } from './tableDraft.ts';

const emptyRow = {
  vi: 'nguồn để trống mọi ô số của dòng này',
  en: 'the source leaves every number of this row empty',
};

function checkIndicators(
  spec: FileSpec,
  file: string,
  catalogue: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  for (const { indicator } of spec.figures) {
    if (catalogue.has(indicator)) continue;
    const at = { file, line: 0, column: 0, cell: indicator };
    const [vi, en] = [
      `chỉ tiêu chưa có trong danh mục: "${indicator}"; hãy sửa table.json hoặc thêm vào danh mục`,
      `unknown indicator: "${indicator}"; mend table.json or add it to the catalogue`,
    ];
    report(error('E-INDICATOR-UNKNOWN', at, vi, en));
  }
}

function reportIgnored({ header, file }: Table, spec: FileSpec, report: Report): void {
  for (const { column, reason } of spec.ignoredColumns) {
    const at = { file, line: 1, column: header.indexOf(column) + 1, cell: column };
    const [vi, en] = [`cột không công bố: ${reason.vi}`, `column not published: ${reason.en}`];
    report(info('I-COLUMN', at, vi, en));
  }
}

/**
 * Returns the figures of an official table by its description, with the account
 * of its rows. A cell is a number, absent (empty) or an error; zero is a number.
 */
export function observeTable(
  table: Table,
  spec: FileSpec,
  source: string,
  catalogue: ReadonlyMap<string, Indicator>,
  report: Report,
): Observed {
  const { file } = table;
  checkColumns(table.header, spec, file, report);
  checkIndicators(spec, file, catalogue, report);
  reportIgnored(table, spec, report);
  const columns = columnMap(table.header);
  const observe = (row: Row): Draft[] => {
    const cells = cellsOf(row, columns, spec.numbers, file, report);
    const figures = rowFigures(spec, cells, row, report);
    const found = (figures ?? []).flatMap((figure) => {
      const indicator = catalogue.get(figure.indicator);
      return (indicator && tableDraft(spec, source, figure, indicator, cells)) ?? [];
    });
    if (figures && found.length === 0) report(rejected(atRow(file, row), emptyRow));
    return found;
  };
  const rows = table.rows.map(observe);
  const [data, published] = [table.dataRows, rows.filter((found) => found.length > 0).length];
  return { drafts: rows.flat(), rows: { data, published, rejected: data - published } };
}
