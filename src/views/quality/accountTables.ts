import type { Account } from '../../dataset/built.ts';
import { textCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table, TableCell } from '../../figures/figure.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { quality } from '../../i18n/pages/quality.ts';
import type { FileAccount } from '../../model/account.ts';
import { sourceUrl } from '../../urls.ts';
import { countCell } from './countCell.ts';

type Kind = 'tables' | 'figures' | 'reports' | 'lists';
const kinds: readonly Kind[] = ['tables', 'figures', 'reports', 'lists'];

const kindOf = ({ file }: FileAccount): Kind =>
  kinds.find((kind) => file.startsWith(`${kind}/`)) ?? 'lists';

const sum = (files: readonly FileAccount[], of: (file: FileAccount) => number): number =>
  files.reduce((total, file) => total + of(file), 0);

/** Returns the rows that are not published: those refused, and those that repeat another. */
export const leftOut = ({ rejected, duplicates }: FileAccount['rows']): number =>
  rejected + (duplicates ?? 0);

/** The four numbers of the account of some files. */
const counts = ({ locale }: Context, files: readonly FileAccount[]): TableCell[] =>
  [
    sum(files, ({ rows }) => rows.data),
    sum(files, ({ rows }) => rows.published),
    sum(files, ({ rows }) => leftOut(rows)),
    sum(files, ({ observations }) => observations),
  ].map((n) => countCell(n, locale));

/** Returns rows and figures by kind of file, those that no file states, and their total. */
export function accountByKind(ctx: Context, account: Account): Table {
  const { rows, observations } = account;
  const files = account.files.filter(({ aside }) => aside !== true);
  const { caption, head, kinds: names, own, all, files: so } = quality[ctx.locale].account;
  const row = (name: string, of: readonly FileAccount[]): TableCell[] => [
    { ...textCell(name), detail: so(formatNumber(of.length, ctx.locale)) },
    ...counts(ctx, of),
  ];
  const bare = (name: string, numbers: readonly number[]): TableCell[] => [
    textCell(name),
    ...numbers.map((n) => countCell(n, ctx.locale)),
  ];
  const counted = observations - sum(account.files, (file) => file.observations);
  const groups = kinds
    .map((kind) => [kind, files.filter((file) => kindOf(file) === kind)] as const)
    .filter(([, of]) => of.length > 0);
  return {
    caption,
    head,
    rows: [
      ...groups.map(([kind, of]) => row(names[kind], of)),
      ...(counted > 0 ? [bare(own, [0, 0, 0, counted])] : []),
      bare(all, [rows.data, rows.published, leftOut(rows), observations]),
    ],
  };
}

/** Returns the same for each file; a table's file leads to the page of its source. */
export function accountByFile(ctx: Context, { files }: Account): Table {
  const { each, head } = quality[ctx.locale].account;
  return {
    caption: each,
    head,
    rows: files.map((file) => [
      textCell(file.file, file.source ? sourceUrl(ctx.locale, file.source) : null),
      ...counts(ctx, [file]),
    ]),
  };
}
