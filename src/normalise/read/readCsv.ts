import { about, error, type Report, wholeFile } from '../messages.ts';
import { covered } from './byteCounts.ts';
import { checkLabels } from './checkLabels.ts';
import { hasWidth } from './hasWidth.ts';
import { hasOnly, type Newline } from './lineEnds.ts';
import { splitRecords, type TextRecord } from './splitRecords.ts';
import type { Row, Table } from './table.ts';

export interface CsvFormat {
  readonly delimiter: string;
  readonly newline: Newline;
}

const isBlank = ({ cells }: Row): boolean => cells.length === 1 && cells[0]?.text === '';

/**
 * Returns the records of a CSV text in the declared format; what can't be read is reported.
 *
 * @throws {Error} where a character of a text without faults is in no record
 */
export function readRecords(
  text: string,
  { delimiter, newline }: CsvFormat,
  file: string,
  report: Report,
): readonly TextRecord[] {
  const at = wholeFile(file);
  if (!hasOnly(text, newline))
    report(
      error(
        'E-NEWLINE',
        at,
        `dấu xuống dòng không đúng khai báo (${newline}); hãy lưu lại tệp với một kiểu xuống dòng`,
        `mixed line ends: not all are ${newline}; save the file with one kind`,
      ),
    );
  const { records, broken } = splitRecords(text, delimiter);
  if (broken)
    report(about('error', { ...at, line: broken.line, column: broken.column }, broken.problem));
  else if (covered(records) !== text.length)
    throw new Error(`account does not add up (${file}): characters that belong to no record`);
  return records;
}

/**
 * Returns the rows of a CSV file, every cell with its physical line and column.
 * Nothing is trimmed or turned into a number. Blank lines are no rows; a file
 * with a header alone has none. Rows that can't be read are reported.
 */
export function readCsv(text: string, format: CsvFormat, file: string, report: Report): Table {
  const [first, ...rest] = readRecords(text, format, file, report);
  const header = first?.cells.map((cell) => cell.text) ?? [];
  checkLabels(header, file, 1, report);
  const data = rest.filter((row) => !isBlank(row));
  const parts = Map.groupBy(data, (row) => hasWidth(row, header.length, file, report));
  const [rows, unread] = [parts.get(true) ?? [], parts.get(false) ?? []];
  return { file, header, rows, dataRows: data.length, unread };
}
