import type { Slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import { absentCell, numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Table, TableCell } from './figure.ts';
import { placeHref } from './placeHref.ts';
import { whyMissing } from './whyMissing.ts';

const placeCell = (ctx: Context, code: string): TableCell => {
  const place = ctx.dataset.place(code);
  return textCell(placeName(place, ctx.locale), placeHref(ctx, place));
};

const countCell = (ctx: Context, o: Observation): TableCell =>
  o.denominator === null
    ? absentCell(ctx)
    : numberCell(
        formatNumber(o.denominator, ctx.locale),
        observationUrl(ctx.locale, o),
        o.denominator,
      );

const withCounts = ({ observations }: Slice): boolean =>
  observations.some((o) => o.denominator !== null);

/**
 * Returns a slice as a table: a place a row, in the order given, a rate with its
 * n; places that the source does not tell of come last and say why.
 */
export function placesTable(
  ctx: Context,
  indicator: Indicator,
  slice: Slice,
  first: { readonly head: string; readonly cells: readonly TableCell[] } | null = null,
  order: readonly Observation[] = slice.observations,
): Table {
  const { say, locale } = ctx;
  const counted = withCounts(slice);
  const rows = order.map((o, i) => [
    placeCell(ctx, o.places[0] ?? ''),
    ...(first ? [first.cells[i] ?? absentCell(ctx)] : []),
    valueCell(ctx, o),
    ...(counted ? [countCell(ctx, o)] : []),
  ]);
  const absent = slice.missing.map((place) => [
    placeCell(ctx, place.code),
    ...(first ? [textCell('')] : []),
    valueCell(ctx, whyMissing(ctx.dataset, slice, place)),
    ...(counted ? [textCell('')] : []),
  ]);
  const head = [
    say['word.place'],
    ...(first ? [first.head] : []),
    indicator.short[locale],
    ...(counted ? [say['word.n']] : []),
  ];
  const sorts = [...head.keys()];
  return { caption: indicator.name[locale], head, rows: [...rows, ...absent], sorts };
}
