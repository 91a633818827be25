import { error, type Report } from '../messages.ts';
import { atRow, type Row } from './table.ts';

/** Returns whether a row has a cell a heading (empty ones behind the last do not count); what has not is reported. */
export function hasWidth(row: Row, width: number, file: string, report: Report): boolean {
  const { cells } = row;
  const extra = cells.slice(width).find(({ text }) => text !== '');
  if (extra)
    report(
      error(
        'E-STR-EXTRA-CELL',
        { ...atRow(file, row), column: extra.column },
        `dòng có ${cells.length} ô, tiêu đề có ${width}; số hoặc tên có dấu phẩy phải đặt trong ngoặc kép thẳng`,
        `invalid row: ${cells.length} cells under ${width} headings; put numbers and names that hold a comma in straight quotes`,
      ),
    );
  else if (cells.length < width)
    report(
      error(
        'E-STR-MISSING-CELL',
        { ...atRow(file, row), column: cells.length + 1 },
        `dòng chỉ có ${cells.length} ô, tiêu đề có ${width}; hãy điền đủ ô`,
        `invalid row: ${cells.length} cells under ${width} headings; fill them in`,
      ),
    );
  return !extra && cells.length >= width;
}
