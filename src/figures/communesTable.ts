import { coreIndicators } from '../catalogue/index.ts';
import { type Slice, slice, within } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { absentCell, shortCell, textCell } from './cells.ts';
import { enoughCases } from './enoughCases.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { latest } from './latest.ts';
import { placeHref } from './placeHref.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

interface Column {
  readonly indicator: Indicator;
  readonly found: Slice;
}

/** Returns the indicators that communes may be shown by and that this province's communes have. */
export const communeColumns = ({ dataset }: Context, province: Place): Column[] =>
  coreIndicators
    .filter(({ communes }) => communes !== 'none')
    .flatMap((indicator) => {
      const found = slice(dataset, indicator.id, province);
      return found ? [{ indicator, found }] : [];
    });

/** A share of 100 %, of the maximum of points, or of the largest count of the column; null above it. */
function barOf({ indicator, found }: Column, { value, max }: Observation): number | null {
  if (value === null) return null;
  const counts = found.observations.flatMap((o) => o.value ?? []);
  const reach = indicator.unit === 'percent' ? 100 : (max ?? Math.max(...counts));
  return reach > 0 && value <= reach ? Math.round((1000 * value) / reach) / 10 : null;
}

function cell(ctx: Context, column: Column, place: Place): TableCell {
  const o = within(column.found, place);
  if (!o) return absentCell(ctx);
  const bar = enoughCases(ctx, o) ? barOf(column, o) : null;
  const shown = { ...shortCell(ctx, o), ...(bar !== null && { bar }) };
  const { denominator } = o;
  const received = latest(ctx, place.code, 'portal766_received')?.value;
  if (denominator === null || denominator === received) return shown;
  return { ...shown, detail: ctx.say['word.nOf'](formatNumber(denominator, ctx.locale)) };
}

/** Returns all communes of a province by all that they may be shown by, in the order of the alphabet; null where none has figures. */
export function communesTable(ctx: Context, province: Place): Figure | null {
  const { say, locale, dataset } = ctx;
  const columns = communeColumns(ctx, province);
  const [first] = columns;
  if (!first) return null;
  const collator = new Intl.Collator('vi');
  const communes = [...dataset.communesOf(province.code)].sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  const n = formatNumber(first.found.observations.length, locale);
  return {
    id: 'communes-table',
    title: say['communes.title'](n, formatNumber(communes.length, locale)),
    subtitle: `${timePhrase(ctx, first.found)} · ${say['communes.order']}`,
    chart: null,
    table: {
      caption: say['communes.caption'],
      head: [say['word.place'], ...columns.map(({ indicator }) => indicator.short[locale])],
      rows: communes.map((place) => [
        textCell(placeName(place, locale), placeHref(ctx, place)),
        ...columns.map((column) => cell(ctx, column, place)),
      ]),
      sorts: [0, ...columns.keys().map((i) => i + 1)],
    },
    reading: null,
    notes: [say['communes.note']],
    sources: sourceLines(
      ctx,
      columns.flatMap(({ found }) => found.observations.slice(0, 1)),
    ),
  };
}
