import { indicatorById } from '../../../src/catalogue/index.ts';
import { observeTable } from '../../../src/normalise/observe/observeTable.ts';
import { readRecords } from '../../../src/normalise/read/readCsv.ts';
import { shapeTable } from '../../../src/normalise/read/shapeTable.ts';
import { reviewTable } from '../../../src/normalise/review/reviewTable.ts';
import type { FigureSpec, FileSpec } from '../../../src/normalise/tableSpec.ts';
import { said } from '../said.ts';
import { known as toy, spec } from '../support.ts';

const received = indicatorById.get('portal766_received')!;
const published = indicatorById.get('portal766_publish_on_time')!;
const catalogue = new Map(
  [
    received,
    { ...received, id: 'other' },
    { ...received, id: 'highest', aggregate: null },
    { ...received, id: 'area', unit: 'ha' as const },
    { ...published, id: 'rate' },
    { ...published, id: 'other_rate' },
  ].map((each) => [each.id, each]),
);
const known = { ...toy, catalogue };

/** Returns the figures of columns, by their headings. */
export const figuresOf = (columns: Readonly<Record<string, string>>): FigureSpec[] =>
  Object.entries(columns).map(([value, indicator]) => ({ indicator, value }));

/** Returns what a look at the whole of a table says, and the rows that it leaves. */
export function reviewed(
  lines: readonly string[],
  changes: Partial<FileSpec> = {},
  file = 'tables/toy/t.csv',
  sha256 = '0'.repeat(64),
) {
  const of = spec({ numbers: 'vi', delimiter: ';', ...changes });
  const records = readRecords(`${lines.join('\n')}\n`, of, file, () => {});
  const table = shapeTable(
    records,
    of,
    file,
    () => {},
    () => {},
  );
  const observed = observeTable(
    table,
    of,
    known,
    () => {},
    () => {},
  );
  let left = observed;
  const messages = said((report) => {
    left = reviewTable(table, { file, sha256, spec: of }, observed, known, report);
  });
  return { messages, left, observed };
}
