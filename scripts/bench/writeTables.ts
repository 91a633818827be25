import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, openSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { monthSpec } from './communeSpec.ts';
import { formRows, headings, months, numbers, type Unit } from './communeTables.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const line = (cells: readonly (string | number)[]): string => `${cells.join(';')}\n`;

/**
 * Writes `rows` rows of the form-like table, a year of all communes a file, below the folder,
 * and all of them again in `all.csv`, which has the header once.
 */
export function writeForms(folder: string, units: readonly Unit[], rows: number): void {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const all = openSync(join(folder, 'all.csv'), 'w');
  writeSync(all, line(headings));
  const most = units.length * months.length;
  for (let from = 0; from < rows; from += most) {
    const body = `${formRows(units, from + 1, Math.min(most, rows - from)).join('\n')}\n`;
    const name = `form-${String(from / most).padStart(3, '0')}.csv`;
    writeFileSync(join(folder, 'tables', name), line(headings) + body);
    writeSync(all, body);
  }
  closeSync(all);
}

/** Twenty indicators of tables that the catalogue has; those of a score or a printed rate are not among them. */
export const counts = [
  ...['form06a_total', 'form06a_online', 'form06a_direct', 'form06a_carried_over'],
  ...['form06a_resolved', 'form06a_resolved_early', 'form06a_resolved_on_time'],
  ...['form06a_resolved_late', 'form06a_in_process', 'form06a_in_process_within'],
  ...['form06a_in_process_overdue', 'portal766_completed', 'portal766_financial_obligation'],
  ...['portal766_online_formality_payment_success', 'portal766_fee_formality'],
  ...['portal766_petitions', 'portal766_avg_processing_days', 'staff_commune_level'],
  ...['staff_commune_part_time', 'surplus_headquarters'],
] as const;

function monthText(units: readonly Unit[], month: string, seed: number): string {
  const below = numbers(seed);
  const rows = units.map(({ code, name }) =>
    line([code, name, month, ...counts.map((_, i) => 100 * (i + 1) + below(90))]),
  );
  return line([...headings.slice(0, 3), ...counts]) + rows.join('');
}

/** Writes a copy of the data folder with one more table: twenty counts of every unit, a file a month. */
export function writeYear(data: string, folder: string, units: readonly Unit[]): void {
  cpSync(data, folder, { recursive: true, filter: (path) => !/\/built\b/.test(path) });
  const table = join(folder, 'tables', 'bench');
  mkdirSync(table, { recursive: true });
  const files = months.map((month, i) => {
    const text = monthText(units, month, i + 1);
    const file = `month-${String(i + 1).padStart(2, '0')}.csv`;
    writeFileSync(join(table, file), text);
    return { file, sha256: sha256(text) };
  });
  writeFileSync(join(table, 'table.json'), JSON.stringify(monthSpec(files, counts)));
}
