import { info, type Report, warning } from '../../messages.ts';
import { atCell, atRow, type TextCell } from '../table.ts';
import { parseAddress } from '../cellAddress.ts';
import type { BodyRow } from './body.ts';
import { isDateFormat } from './library.ts';
import type { Sheet } from './sheet.ts';

const EXTERNAL = /\[\d+\]/;

function reportHidden(
  sheet: Sheet,
  header: readonly TextCell[],
  rows: readonly BodyRow[],
  file: string,
  report: Report,
): void {
  for (const cell of header) {
    if (!sheet.hiddenColumns.has(cell.column)) continue;
    const at = { ...atCell(file, cell), line: 0 };
    report(
      warning(
        'W-XL-HIDDEN-COLUMN',
        at,
        `cột ẩn "${cell.text}" vẫn được đọc; hãy kiểm tra cột này`,
        `hidden column "${cell.text}" was read all the same; look it over`,
      ),
    );
  }
  for (const { row } of rows) {
    if (!sheet.hiddenLines.has(row.line)) continue;
    report(
      warning(
        'W-XL-HIDDEN-ROW',
        atRow(file, row),
        'dòng ẩn vẫn được đọc; hãy kiểm tra dòng này, xóa nếu không dùng',
        'hidden row was read all the same; look it over, remove it if it does not count',
      ),
    );
  }
}

// A column of formulas is one remark, at its first cell, not one for each row.
function reportFormulas(
  sheet: Sheet,
  rows: readonly BodyRow[],
  file: string,
  report: Report,
): void {
  const cells = rows.flatMap(({ row }) => row.cells).filter(({ formula }) => formula);
  for (const [, of] of Map.groupBy(cells, ({ column }) => column)) {
    const outside = of.filter(({ line, column }) =>
      EXTERNAL.test(sheet.cell(line, column)?.formula ?? ''),
    );
    const [code, vi, en, told] =
      outside.length > 0
        ? ([
            'W-XL-EXTERNAL',
            'công thức lấy từ tệp khác',
            'formulas from another file',
            outside,
          ] as const)
        : (['W-XL-FORMULA', 'công thức', 'formulas', of] as const);
    const [first] = told;
    if (!first) continue;
    report(
      warning(
        code,
        atCell(file, first),
        `${told.length} ô trong cột là ${vi}; dùng giá trị đã lưu`,
        `the column has ${en} (${told.length}); the stored values are used`,
      ),
    );
  }
}

function reportNotes(sheet: Sheet, file: string, report: Report): void {
  for (const note of sheet.notes) {
    const place = parseAddress(note);
    if (!place) continue;
    const at = {
      file,
      sheet: sheet.name,
      ...place,
      cell: sheet.cell(place.line, place.column)?.shown ?? '',
    };
    report(
      info(
        'I-XL-NOTE',
        at,
        'ô có ghi chú, không công bố',
        'the cell has a comment, which is not published',
      ),
    );
  }
}

function report1904(sheet: Sheet, rows: readonly BodyRow[], file: string, report: Report): void {
  if (!sheet.date1904) return;
  const first = rows
    .flatMap(({ row }) => row.cells)
    .find(
      ({ line, column, stored }) =>
        stored !== undefined && isDateFormat(sheet.cell(line, column)?.format ?? ''),
    );
  if (!first) return;
  report(
    warning(
      'W-XL-1904',
      atCell(file, first),
      'sổ đếm ngày từ 1/1/1904 (kiểu Excel cho Mac cũ); ngày đã được tính theo kiểu đó',
      'the workbook counts days from 1 January 1904; its dates were read so',
    ),
  );
}

/** Reports what a reader should know of a sheet that is read all the same. */
export function reportSheet(
  sheet: Sheet,
  header: readonly TextCell[],
  rows: readonly BodyRow[],
  file: string,
  report: Report,
): void {
  reportHidden(sheet, header, rows, file, report);
  reportFormulas(sheet, rows, file, report);
  reportNotes(sheet, file, report);
  report1904(sheet, rows, file, report);
}
