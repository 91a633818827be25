import Papa from 'papaparse';
import { error, type Report, wholeFile } from '../messages.ts';
import { breaksIn, hasOnly, type Newline, newlineText } from './lineEnds.ts';
import { atRow, type Row, type Table, type TextCell } from './table.ts';

export interface CsvFormat {
  readonly delimiter: string;
  readonly newline: Newline;
}

// Arrays, never objects: PapaParse drops a column that is called `__proto__`.
// Never `dynamicTyping`: it reads 3.420 as 3.42 and the code 00004 as 4.
function parse(
  text: string,
  { delimiter, newline }: CsvFormat,
  broken: (row: number) => void,
): string[][] {
  const lines: string[][] = [];
  const config = {
    delimiter,
    newline: newlineText(newline),
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      for (const { row } of errors) broken(row ?? 0);
      lines.push(...data);
    },
  };
  Papa.parse<string[]>(text, config);
  return lines;
}

function placed(lines: readonly string[][]): Row[] {
  let line = 1;
  return lines.map((texts) => {
    const start = line;
    const cells: TextCell[] = [];
    texts.forEach((text, i) => {
      cells.push({ text, line, column: i + 1 });
      line += breaksIn(text);
    });
    line += 1;
    return { line: start, cells };
  });
}

const isBlank = ({ cells }: Row): boolean => cells.length === 1 && cells[0]?.text === '';

/**
 * Returns the rows of a CSV file, every cell with its physical line and column.
 * Nothing is trimmed or turned into a number. Blank lines are no rows; a file
 * with a header alone has none. Rows that can't be read are reported.
 */
export function readCsv(text: string, format: CsvFormat, file: string, report: Report): Table {
  const at = wholeFile(file);
  if (!hasOnly(text, format.newline))
    report(
      error(
        'E-NEWLINE',
        at,
        `dấu xuống dòng không đúng khai báo (${format.newline}); hãy lưu lại tệp với một kiểu xuống dòng`,
        `mixed line ends: not all are ${format.newline}; save the file with one kind`,
      ),
    );
  const lines = parse(text, format, (row) =>
    report(
      error(
        'E-CSV',
        { ...at, line: row + 1 },
        'không đọc được dòng này; hãy kiểm tra dấu ngoặc kép',
        'invalid CSV: the row can not be read; look at its quotes',
      ),
    ),
  );
  const [first, ...rest] = placed(lines);
  const header = first?.cells.map((cell) => cell.text) ?? [];
  checkHeader(header, file, report);
  const data = rest.filter((row) => !isBlank(row));
  const rows = data.filter((row) => hasWidth(row, header.length, file, report));
  return { file, header, rows, dataRows: data.length };
}

function checkHeader(header: readonly string[], file: string, report: Report): void {
  header.forEach((name, i) => {
    if (name !== '' && header.indexOf(name) === i) return;
    report(
      error(
        'E-HEADER',
        { file, line: 1, column: i + 1, cell: name },
        `tên cột trống hoặc lặp lại: "${name}"; hãy đặt tên khác`,
        `invalid header: "${name}" is empty or repeated; give the column a name of its own`,
      ),
    );
  });
}

function hasWidth(row: Row, width: number, file: string, report: Report): boolean {
  if (row.cells.length === width) return true;
  report(
    error(
      'E-WIDTH',
      atRow(file, row),
      `dòng có ${row.cells.length} ô, tiêu đề có ${width}; số có dấu phẩy phải đặt trong ngoặc kép`,
      `invalid row: ${row.cells.length} cells under ${width} headings; quote numbers that hold a comma`,
    ),
  );
  return false;
}
