import type { KnownOfAll } from '../known.ts';
import type { RoledColumn } from './columnRoles.ts';
import type { FoundTable } from './findTable.ts';
import { numbersOf } from './numbersOf.ts';
import { blank, confirm, type ProposedFile, type Remark } from './proposal.ts';

/** Returns how the cells of a table's figures write numbers, with a remark where a sign tells it. */
export function numberFormat(
  table: FoundTable,
  columns: readonly RoledColumn[],
  figures: ProposedFile['figures'],
  known: KnownOfAll,
): { readonly numbers: ProposedFile['numbers']; readonly remarks: readonly Remark[] } {
  const texts = new Map(columns.map((column) => [column.label, column.texts]));
  const isStored = table.grid.rows
    .slice(table.heading.firstRow)
    .some(({ cells }) => cells.some(({ stored }) => stored !== undefined));
  // What a workbook stores as numbers has no format: only its texts would tell.
  const found = isStored
    ? { format: 'vi' as const, example: '' }
    : numbersOf(
        figures.map(({ indicator, value }) => ({
          unit: known.catalogue.get(indicator)?.unit ?? null,
          texts: texts.get(value) ?? [],
        })),
      );
  const remarks: Remark[] =
    found.format === ''
      ? [
          blank(
            'numbers',
            `số như ${found.example} đọc được hai cách: hãy ghi "vi" (1.234,5), "en" (1,234.5) hoặc "plain" (1234.5)`,
            `numbers such as ${found.example} can be read in two ways: write "vi" (1.234,5), "en" (1,234.5) or "plain" (1234.5)`,
          ),
        ]
      : found.example === ''
        ? []
        : [
            confirm(
              'numbers',
              `số viết kiểu "${found.format}", như ${found.example}`,
              `numbers are written as "${found.format}", such as ${found.example}`,
            ),
          ];
  return { numbers: found.format, remarks };
}
