import type { TableCase } from './support.ts';

/** What a case must get: an action of the catalogue with its code, where it has one. */
export interface BadCase {
  /** Id in the catalogue. */
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly what: string;
  readonly table: TableCase;
  readonly action: 'A' | 'N' | 'W' | 'R' | 'F';
  readonly code?: string;
  /** Physical line and column of the message; line 0 is the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** Workbooks only: the sheet that the message names. */
  readonly sheet?: string;
  /** Parts of the observation of the row, where it is published. */
  readonly gives?: Readonly<Record<string, unknown>>;
  /** A line of changes that it must write: `N-NUMBER 2:3`. */
  readonly change?: string;
  /** A part of the message in either language. */
  readonly says?: string;
}

type Extra = Omit<Partial<BadCase>, 'id' | 'what' | 'table' | 'action' | 'code'>;

/** Returns a case that is accepted as it stands. */
export const accepts = (
  id: string,
  what: string,
  table: TableCase,
  gives?: BadCase['gives'],
): BadCase => ({ id, what, table, action: 'A', ...(gives && { gives }) });

/** Returns a case that is read otherwise than it is written, with a line of changes. */
export const normalises = (
  id: string,
  what: string,
  table: TableCase,
  gives?: BadCase['gives'],
  change?: string,
): BadCase => ({
  id,
  what,
  table,
  action: 'N',
  ...(gives && { gives }),
  ...(change !== undefined && { change }),
});

/** Returns a case that is read otherwise than it is written, with a remark that says so too. */
export const normalisesAndRemarks = (
  id: string,
  what: string,
  table: TableCase,
  code: string,
  extra: Extra = {},
): BadCase => ({ id, what, table, action: 'N', code, ...extra });

/** Returns a case that is published with a remark. */
export const remarks = (
  id: string,
  what: string,
  table: TableCase,
  code: string,
  extra: Extra = {},
): BadCase => ({ id, what, table, action: 'W', code, ...extra });

/** Returns a case of which the row is refused. */
export const rejects = (
  id: string,
  what: string,
  table: TableCase,
  code: string,
  extra: Extra = {},
): BadCase => ({ id, what, table, action: 'R', code, ...extra });

/** Returns a case of which the whole file is refused. */
export const refuses = (
  id: string,
  what: string,
  table: TableCase,
  code: string,
  extra: Extra = {},
): BadCase => ({ id, what, table, action: 'F', code, ...extra });
