import { type Problem, problem } from '../cells/reading.ts';

/** The largest files that are read; a table of all communes for ten years is far below them. */
export const limits = { bytes: 64 * 2 ** 20, cell: 32_767, columns: 512, rows: 200_000 } as const;

const over = (code: string, vi: string, en: string): Problem =>
  problem(code, `${vi}; hãy chia nhỏ hoặc kiểm tra tệp`, `${en}; split the file or look into it`);

/** Returns the refusal of each limit. */
export const tooLarge = {
  bytes: over(
    'E-LIM-SIZE',
    `tệp lớn hơn ${limits.bytes} byte`,
    `file of more than ${limits.bytes} bytes`,
  ),
  cell: over(
    'E-LIM-CELL',
    `ô dài hơn ${limits.cell} ký tự`,
    `cell of more than ${limits.cell} characters`,
  ),
  columns: over(
    'E-LIM-COLUMNS',
    `dòng có hơn ${limits.columns} cột`,
    `row of more than ${limits.columns} columns`,
  ),
  rows: over(
    'E-LIM-ROWS',
    `tệp có hơn ${limits.rows} dòng`,
    `file of more than ${limits.rows} rows`,
  ),
} as const;
