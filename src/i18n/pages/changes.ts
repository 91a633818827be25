import type { Locale } from '../../locales.ts';

/** What the page of changes says of figures that were replaced, and marks of figures say too. */
export interface ChangesWords {
  /** Mark of a figure that said something else before. */
  readonly revised: string;
  /** Mark of a figure that breaks a rule and was published after a review. */
  readonly reviewed: string;
  readonly kind: Readonly<Record<'revision' | 'correction', string>>;
  readonly replaced: (file: string, by: string) => string;
  readonly counts: (changed: string, withdrawn: string, same: string) => string;
  readonly open: (n: string) => string;
  readonly caption: string;
  readonly head: readonly [figure: string, before: string, now: string];
  readonly withdrawn: string;
  /** On the page of a source, over a file that was replaced. */
  readonly replacedBy: (by: string) => string;
  readonly exceptions: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly caption: string;
    readonly head: readonly [place: string, decision: string, reason: string];
    readonly place: (file: string, line: string, column: string | null) => string;
    readonly actions: Readonly<Record<'leave-out' | 'publish', string>>;
    readonly replace: (cell: string | null, value: string) => string;
    readonly by: (source: string, date: string) => string;
  };
}

const vi: ChangesWords = {
  revised: 'đã sửa',
  reviewed: 'đã xem xét',
  kind: { revision: 'nguồn đếm lại', correction: 'sửa sai' },
  replaced: (file, by) => `Tệp ${by} thay tệp ${file}.`,
  counts: (changed, withdrawn, same) =>
    `${changed} số thay đổi, ${withdrawn} số được rút, ${same} số giữ nguyên.`,
  open: (n) => `Xem cả ${n} số thay đổi hoặc được rút`,
  caption: 'Số đã thay đổi hoặc được rút',
  head: ['Số liệu', 'Trước', 'Nay'],
  withdrawn: 'đã rút',
  replacedBy: (by) => `Tệp này đã được thay bằng ${by}; số liệu của nó còn trong lịch sử.`,
  exceptions: {
    title: 'Ngoại lệ đã xem xét',
    lead: 'Ô mà phép kiểm từ chối nhưng đã có người xem xét: đọc lại cho đúng, công bố kèm dấu, hoặc bỏ dòng. Mỗi mục có lý do, nguồn và ngày.',
    none: 'Không có ngoại lệ nào.',
    caption: 'Ngoại lệ đã xem xét, quyết định và lý do',
    head: ['Chỗ', 'Quyết định', 'Lý do'],
    place: (file, line, column) =>
      `${file}, dòng ${line}${column === null ? '' : `, cột ${column}`}`,
    actions: { 'leave-out': 'bỏ dòng', publish: 'vẫn công bố, kèm dấu' },
    replace: (cell, value) => (cell === null ? `đọc là “${value}”` : `“${cell}” đọc là “${value}”`),
    by: (source, date) => `${source}, ${date}`,
  },
};

const en: ChangesWords = {
  revised: 'revised',
  reviewed: 'reviewed',
  kind: { revision: 'counted anew', correction: 'correction' },
  replaced: (file, by) => `File ${by} replaces ${file}.`,
  counts: (changed, withdrawn, same) =>
    `${changed} figures changed, ${withdrawn} withdrawn, ${same} as before.`,
  open: (n) => `See all ${n} figures that changed or were withdrawn`,
  caption: 'Figures that changed or were withdrawn',
  head: ['Figure', 'Before', 'Now'],
  withdrawn: 'withdrawn',
  replacedBy: (by) => `This file was replaced by ${by}; its figures remain in the history.`,
  exceptions: {
    title: 'Reviewed exceptions',
    lead: 'Cells that the rules refuse and somebody reviewed: read as they should be, published with a mark, or left out. Each has its reason, source and date.',
    none: 'There are no exceptions.',
    caption: 'Reviewed exceptions, what was decided and why',
    head: ['Place', 'Decision', 'Reason'],
    place: (file, line, column) =>
      `${file}, line ${line}${column === null ? '' : `, column ${column}`}`,
    actions: { 'leave-out': 'row left out', publish: 'published with a mark' },
    replace: (cell, value) =>
      cell === null ? `read as “${value}”` : `“${cell}” read as “${value}”`,
    by: (source, date) => `${source}, ${date}`,
  },
};

/** The words in each language. */
export const changes: Readonly<Record<Locale, ChangesWords>> = { vi, en };
