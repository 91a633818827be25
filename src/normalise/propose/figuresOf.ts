import type { KnownOfAll } from '../known.ts';
import type { RoledColumn } from './columnRoles.ts';
import type { FoundTable } from './findTable.ts';
import { matchIndicator } from './matchIndicator.ts';
import { blank, confirm, ignored, type ProposedFile, type Remark } from './proposal.ts';
import { proposeFigures } from './proposeFigures.ts';
import { proposeLong } from './proposeLong.ts';

/** What a table holds and what of it is passed over, with remarks. */
export interface FoundFigures extends Pick<
  ProposedFile,
  'layout' | 'figures' | 'key' | 'checks' | 'ignoredColumns' | 'ignoredRows'
> {
  readonly remarks: readonly Remark[];
}

// Columns that a person may want to have read.
const LEFT = /^(?:text|number|rank)$/;

/** Returns the figures of the form where it is one, else what headings or cells of names tell. */
export function figuresOf(
  table: FoundTable,
  columns: readonly RoledColumn[],
  known: KnownOfAll,
): FoundFigures {
  const match = matchIndicator(known.catalogue);
  if (!table.form) {
    const long = proposeLong(columns, match);
    if (long) return { layout: 'long' as const, ...long };
    return { layout: 'wide' as const, ...proposeFigures(columns, match) };
  }
  const { figures, checks } = table.form;
  const read = new Set(figures.map(({ value }) => value));
  const others = columns.filter(
    ({ label, role }) => label !== '' && !read.has(label) && LEFT.test(role.is),
  );
  const plain = columns.flatMap(({ label, role }) =>
    role.is === 'ignored' && !read.has(label)
      ? [ignored(label, role.reason.vi, role.reason.en)]
      : [],
  );
  return {
    layout: 'wide' as const,
    figures: figures.map(({ indicator, value = '' }) => ({ indicator, value })),
    checks,
    ignoredColumns: [...plain, ...others.map(({ label }) => ignored(label))],
    remarks: [
      confirm(
        'figures',
        'nhận ra biểu II.06a/VPCP/KSTT: 11 cột và 4 phép cộng',
        'the form II.06a/VPCP/KSTT was recognised: 11 columns and 4 sums',
      ),
      ...others.map(({ label }, i) =>
        blank(
          `ignoredColumns[${plain.length + i}].reason`,
          `cột "${label}" không có trong biểu: hãy ghi lý do bỏ qua`,
          `column "${label}" is not of the form: say why it is passed over`,
        ),
      ),
    ],
  };
}
