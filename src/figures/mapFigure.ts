import type { SeaTile, Tile } from '../charts/types.ts';
import { type Slice, slice, within } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl, pageUrl, sourceUrl } from '../urls.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import { extent } from './extent.ts';
import type { Figure } from './figure.ts';
import { hatchedWords } from './hatchedWords.ts';
import { indicatorOf } from './indicator.ts';
import { mapClasses } from './mapClasses.ts';
import { placeHref } from './placeHref.ts';
import { placesTable } from './placesTable.ts';
import { refuseJoin } from './refuseJoin.ts';
import { sliceSubtitle } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** A tile without a page of its own leads to where its figure is printed. */
const figureHref = ({ locale }: Context, o: Observation | null): string =>
  o ? observationUrl(locale, o) : pageUrl(locale, 'indicators');

function tiles(ctx: Context, found: Slice): Tile[] {
  return ctx.dataset.tiles.flatMap(({ code, column, row, lines }) => {
    const place = ctx.dataset.place(code);
    if (place.level !== 'province') return [];
    const o = within(found, place);
    const shown = o && enoughCases(ctx, o) ? o : null;
    return {
      name: placeName(place, ctx.locale),
      lines,
      column,
      row,
      value: shown?.value ?? null,
      text: o ? formatShort(o, ctx.locale) : '–',
      href: placeHref(ctx, place) ?? figureHref(ctx, o),
    };
  });
}

/** Hoàng Sa and Trường Sa stand on every map as the special zones they are. */
const seas = (ctx: Context): SeaTile[] =>
  ctx.dataset.tiles.flatMap(({ code, column, row, lines }) => {
    const place = ctx.dataset.place(code);
    if (place.level !== 'commune') return [];
    const href = placeHref(ctx, place) ?? sourceUrl(ctx.locale, 'registry');
    return { name: placeName(place, ctx.locale), lines, column, row, href };
  });

/** Returns the provinces on the tile grid by an indicator; null where nothing was observed. */
export function mapFigure(ctx: Context, id: string): Figure | null {
  const { say, dataset, locale } = ctx;
  const indicator: Indicator = indicatorOf(id);
  const found = slice(dataset, id, dataset.nation);
  if (!found || dataset.tiles.length === 0) return null;
  refuseJoin(found.observations);
  const data = tiles(ctx, found);
  const values = data.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  const ends = extent(ctx, found);
  const subtitle = sliceSubtitle(ctx, indicator, found);
  return {
    id: `map-${id}`,
    title: say['title.range'](
      indicator.short[locale],
      ends.low,
      ends.lowAt,
      ends.high,
      ends.highAt,
    ),
    subtitle,
    chart: {
      name: 'tileMap',
      data,
      options: {
        label: say['title.range'](
          indicator.short[locale],
          ends.low,
          ends.lowAt,
          ends.high,
          ends.highAt,
        ),
        description: say['map.description'](subtitle),
        seas: seas(ctx),
        seaLabel: say['map.sea'],
        classes: mapClasses(ctx, values),
        legendText: say['map.legend'](indicator.short[locale]),
        missingText: hatchedWords(ctx, found),
      },
    },
    table: placesTable(ctx, indicator, found),
    reading: say['map.reading'],
    notes: [],
    sources: sourceLines(ctx, found.observations),
  };
}
