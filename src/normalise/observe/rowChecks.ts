import { type Problem, problem } from '../cells/reading.ts';
import { atCell } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { RowReader } from './rowReader.ts';

type Check = FileSpec['checks'][number];

const exact = (row: RowReader, column: string): number | null => {
  const stated = row.number(column, { unit: 'ha' });
  return stated?.qualifier === 'exact' ? stated.value : null;
};

const decimals = (text: string): number => /[.,](\d{1,2})\D*$/.exec(text)?.[1]?.length ?? 0;

// Rounded parts may miss their rounded total by half a unit of the last digit each.
const tolerance = (row: RowReader, columns: readonly string[]): number => {
  const places = Math.max(...columns.map((name) => decimals(row.cell(name).text)));
  return places === 0 ? 0 : 0.5 * columns.length * 10 ** -places + 1e-9;
};

function checkSum(row: RowReader, { sum, equals }: Extract<Check, { sum: unknown }>): void {
  const parts = sum.map((name) => exact(row, name));
  const total = typeof equals === 'number' ? equals : exact(row, equals);
  if (total === null || parts.includes(null)) return;
  const added = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const off = Math.abs(added - total);
  const last = typeof equals === 'number' ? sum.at(-1) : equals;
  const at = atCell(row.file, row.cell(last));
  const said = Number(added.toFixed(6));
  const wrong = (code: string): Problem =>
    problem(
      code,
      `các phần cộng lại ${said}, tổng in ${total} (lệch ${Number(off.toFixed(6))}); hãy kiểm tra ${sum.join(', ')}`,
      `the parts add up to ${said}, the total is ${total} (off by ${Number(off.toFixed(6))}); look at ${sum.join(', ')}`,
    );
  if (off > tolerance(row, sum)) row.findings.errors.push({ at, problem: wrong('E-SUM') });
  else if (off > 1e-9) row.findings.remarks.push({ at, problem: wrong('W-SUM-ROUNDING') });
}

function checkOrder(row: RowReader, { order }: Extract<Check, { order: unknown }>): void {
  order.slice(1).forEach((name, i) => {
    const before = order[i] ?? '';
    const [small, large] = [exact(row, before), exact(row, name)];
    if (small === null || large === null || small <= large) return;
    row.findings.errors.push({
      at: atCell(row.file, row.cell(before)),
      problem: problem(
        'E-ORDER',
        `${before} ${small} lớn hơn ${name} ${large}; hãy kiểm tra hai ô`,
        `${before} ${small} is more than ${name} ${large}; look at the two cells`,
      ),
    });
  });
}

/** Checks the printed arithmetic of a row that its description declares; what fails is a finding. */
export function rowChecks({ checks }: FileSpec, row: RowReader): void {
  for (const check of checks) {
    if ('sum' in check) checkSum(row, check);
    else checkOrder(row, check);
  }
}
