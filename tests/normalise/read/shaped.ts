import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { shapeTable } from '../../../src/normalise/read/shapeTable.ts';
import type { Row } from '../../../src/normalise/read/table.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { said } from '../said.ts';
import { spec } from '../support.ts';

/** Returns a table of records as it is shaped, with its messages and what was read otherwise. */
export function shaped(rows: readonly Row[], changes: Partial<FileSpec> = {}) {
  const lines: ChangeLine[] = [];
  let table: ReturnType<typeof shapeTable> | undefined;
  const messages = said((report) => {
    table = shapeTable(rows, spec(changes), 't.csv', report, (line) => void lines.push(line));
  });
  return {
    table: table!,
    messages,
    changes: lines.map(
      ({ code, line, column, from, to }) => `${code} ${line}:${column} ${from} -> ${to}`,
    ),
  };
}
