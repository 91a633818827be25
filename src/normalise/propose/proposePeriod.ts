import type { RoledColumn } from './columnRoles.ts';
import type { FoundTable } from './findTable.ts';
import { isPeriod, periodInName, periodInText } from './periodIn.ts';
import { blank, confirm, type ProposedFile, type Remark } from './proposal.ts';

/** A period with its remarks. */
export interface FoundPeriod {
  readonly period: ProposedFile['period'];
  readonly remarks: readonly Remark[];
}

/** The period that the lines above the headings state. */
function above({ grid, heading }: FoundTable): string | null {
  const texts = grid.rows
    .slice(0, heading.first)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
  const whole = texts.find(isPeriod);
  return whole ?? texts.map(periodInText).find((text) => text !== null) ?? null;
}

const from = (text: string, vi: string, en: string): FoundPeriod => ({
  period: { text },
  remarks: [
    confirm(
      'files[0].period',
      `kỳ "${text}" lấy từ ${vi}`,
      `period "${text}" was taken from ${en}`,
    ),
  ],
});

/** Returns the period of a table: the one given, a column's, that of its lines above or of its file's name. */
export function proposePeriod(
  table: FoundTable,
  columns: readonly RoledColumn[],
  { file, period }: { readonly file: string; readonly period: string | null },
): FoundPeriod {
  if (period !== null) return { period: { text: period }, remarks: [] };
  const column = columns.find(({ role }) => role.is === 'period');
  if (column) return { period: { column: column.label }, remarks: [] };
  const said = above(table);
  const named = periodInName(file);
  if (said !== null) return from(said, 'các dòng trên bảng', 'the lines above the table');
  if (named !== null) return from(named, 'tên tệp', "the file's name");
  return {
    period: { text: '' },
    remarks: [
      blank(
        'files[0].period',
        'tệp không ghi kỳ: hãy viết như "Quý III/2026", "7/2026"',
        'the file states no period: write it as "Quý III/2026" or "7/2026"',
      ),
    ],
  };
}
