import type { FoundTable } from './findTable.ts';
import { confirm, type ProposedFile, type Remark } from './proposal.ts';

/** Parts of an entry with their remarks. */
interface Shape {
  readonly parts: Partial<ProposedFile>;
  readonly remarks: readonly Remark[];
}

/** Returns which sheet is read, where there is a choice. */
export function sheetOf({ grid }: FoundTable, sheets: number): Shape {
  if (grid.sheet === null || (sheets === 1 && !grid.hidden)) return { parts: {}, remarks: [] };
  const said = confirm(
    'sheet',
    `sổ có ${sheets} trang tính${grid.hidden ? ', trang này bị ẩn' : ''}: đọc trang "${grid.sheet}"`,
    `the workbook has ${sheets === 1 ? 'one sheet' : `${sheets} sheets`}${grid.hidden ? ', and this one is hidden' : ''}: "${grid.sheet}" is read`,
  );
  return {
    parts: { sheet: grid.sheet, ...(grid.hidden ? { hiddenSheet: true as const } : {}) },
    remarks: [said],
  };
}

/** Returns where the heading stands, as far as the reader does not find it by itself. */
export function headingOf({ heading, grid }: FoundTable, wanted: readonly string[]): Shape {
  const { first, count, labels } = heading;
  const isFound = grid.found(wanted, count) === first;
  const isWhole = new Set(labels.filter((label) => label !== '')).size === labels.length;
  return {
    parts: {
      ...(isFound ? {} : { headerRow: first + 1 }),
      ...(count === 1 ? {} : { headerRows: count }),
    },
    remarks: isWhole
      ? []
      : [
          confirm(
            'headerRows',
            'có cột không tiêu đề hoặc hai cột cùng tiêu đề: hãy sửa trong tệp gốc',
            'a column without a heading, or two of the same: mend it in the original file',
          ),
        ],
  };
}
