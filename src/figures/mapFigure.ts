import type { MapShape } from '../charts/boundaryMapChart.ts';
import type { SeaTile, Tile } from '../charts/types.ts';
import { type Slice, slice, within } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { BoundarySet } from '../model/boundaries.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl, pageUrl, sourceUrl } from '../urls.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import type { Figure } from './figure.ts';
import { hatchedWords } from './hatchedWords.ts';
import { indicatorOf } from './indicator.ts';
import { mapClasses } from './mapClasses.ts';
import { placeHref } from './placeHref.ts';
import { placesTable } from './placesTable.ts';
import { rangeTitle } from './rangeTitle.ts';
import { refuseJoin } from './refuseJoin.ts';
import { sliceSubtitle, timePhrase } from './sliceWords.ts';
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

/** The same on boundaries, in the order of the operator's file. */
function shapes(ctx: Context, { shapes: all }: BoundarySet, data: readonly Tile[], found: Slice) {
  const { dataset, locale } = ctx;
  const byName = new Map(data.map((tile) => [tile.name, tile]));
  const zones = new Map(seas(ctx).map((zone) => [zone.name, zone]));
  return all.flatMap(({ code, geometry }): MapShape[] => {
    const name = placeName(dataset.place(code), locale);
    const [tile, zone] = [byName.get(name), zones.get(name)];
    if (zone) return [{ name, geometry, value: null, text: '', href: zone.href, sea: true }];
    const href = tile?.href ?? sourceUrl(locale, found.source);
    const text = tile?.text ?? '–';
    return [{ name, geometry, value: tile?.value ?? null, text, href, sea: false }];
  });
}

/** Returns the provinces on the tile grid, or in an operator's boundaries, by an indicator; null where nothing was observed. */
export function mapFigure(ctx: Context, id: string): Figure | null {
  const { say, dataset, locale } = ctx;
  const indicator: Indicator = indicatorOf(id);
  const found = slice(dataset, id, dataset.nation);
  if (!found || dataset.tiles.length === 0) return null;
  refuseJoin(found.observations);
  const data = tiles(ctx, found);
  const values = data.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  const subtitle = sliceSubtitle(ctx, indicator, found);
  const short = indicator.short[locale];
  const title = rangeTitle(ctx, indicator, found);
  const boundaries = dataset.boundaries?.find(({ province }) => province === null);
  const options = {
    label: title,
    description: boundaries
      ? say['map.boundaries.description'](subtitle)
      : say['map.description'](subtitle),
    seaLabel: say['map.sea'],
    classes: mapClasses(ctx, values),
    legendText: say['map.legend'](short),
    missingText: hatchedWords(ctx, found),
  };
  return {
    id: `map-${id}`,
    title,
    subtitle,
    time: timePhrase(ctx, found),
    terms: [indicator.definition[locale]],
    chart: boundaries
      ? { name: 'boundaryMap', data: shapes(ctx, boundaries, data, found), options }
      : { name: 'tileMap', data, options: { ...options, seas: seas(ctx) } },
    table: placesTable(ctx, indicator, found),
    reading: boundaries ? null : say['map.reading'],
    notes: [],
    sources: sourceLines(ctx, found.observations),
  };
}
