import type { Message } from '../../model/account.ts';
import { codeActions } from '../codes.ts';
import type { Known } from '../known.ts';
import type { Report } from '../messages.ts';
import { observeTable } from '../observe/observeTable.ts';
import type { Table } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';
import { stale } from './correctTable.ts';
import type { ReviewedCell } from './readCorrections.ts';

// What only the rows of a file together can break: no row alone shows it.
const together: readonly string[] = [
  'E-VALUE-TWICE',
  'E-SUM',
  'E-RATIO',
  'E-RECEIVED',
  'E-FAMILY',
  'E-ID-TWICE',
];

/**
 * Reports exceptions that leave out or replace what no rule refuses: the row is read as it
 * stands, and the code that was reviewed is not met.
 */
export function reportNeedless(
  table: Table,
  spec: FileSpec,
  exceptions: readonly ReviewedCell[],
  known: Known,
  told: readonly Message[],
  report: Report,
): void {
  const asked = exceptions.filter(
    ({ action, code }) =>
      action !== 'publish' && codeActions.get(code) === 'reject' && !together.includes(code),
  );
  const rows = table.rows.filter(({ line, cells }) =>
    asked.some((each) => each.line === line || cells.some((cell) => cell.line === each.line)),
  );
  const met: Message[] = [...told];
  const part = { ...table, rows, unread: [] };
  const plain = { ...known, exceptions: [] };
  observeTable(
    part,
    spec,
    plain,
    (message) => void met.push(message),
    () => {},
  );
  const rowLines = new Set(rows.flatMap(({ cells }) => cells.map(({ line }) => line)));
  for (const { code, line, at } of asked) {
    if (!rowLines.has(line) || met.some((each) => each.code === code && each.line === line))
      continue;
    report(stale(at, `dòng ${line} không gặp ${code}`, `line ${line} does not meet ${code}`));
  }
}
