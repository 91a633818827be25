import { changed, type ChangeSink } from '../changes.ts';
import { atRow, type OtherRow } from './table.ts';

/**
 * Tells the account which records were taken for no data: one line for each run of records of a
 * kind, at its first, with how many there are. Headings are told by their labels.
 */
export function noteOthers(others: readonly OtherRow[], file: string, change: ChangeSink): void {
  let first: OtherRow | undefined;
  let count = 0;
  const end = (): void => {
    if (first && first.kind !== 'header')
      change(changed('N-ROWS', { ...atRow(file, first), cell: `${count}` }, first.kind));
  };
  for (const row of others) {
    if (row.kind !== first?.kind || row.line < first.line) {
      end();
      [first, count] = [row, 0];
    }
    count += 1;
  }
  end();
}
