import type { MapShape } from '../charts/boundaryMapChart.ts';
import { slice, within } from '../dataset/slice.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Place } from '../model/place.ts';
import { placeUrl } from '../urls.ts';
import { median } from '../stats/median.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import type { Figure } from './figure.ts';
import { hatchedWords } from './hatchedWords.ts';
import { indicatorOf } from './indicator.ts';
import { mapClasses } from './mapClasses.ts';
import { placesTable } from './placesTable.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, sliceSubtitle, timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/**
 * Returns the communes of a province as a grid coloured by an indicator, by name, or in an
 * operator's boundaries; null where nothing was observed of them. No free boundaries of communes
 * are right, so none come with the project.
 */
export function unitGridFigure(ctx: Context, id: string, province: Place): Figure | null {
  const { say, dataset, locale } = ctx;
  const indicator = indicatorOf(id);
  const found = indicator.communes === 'none' ? null : slice(dataset, id, province);
  if (!found) return null;
  refuseJoin(found.observations);
  const collator = new Intl.Collator('vi');
  const data = [...dataset.communesOf(province.code)]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((place) => {
      const o = within(found, place);
      return {
        code: place.code,
        name: placeName(place, locale),
        value: o && enoughCases(ctx, o) ? o.value : null,
        text: o ? formatShort(o, locale) : say['word.notCollected'],
        href: placeUrl(locale, place, province),
      };
    });
  const values = data.flatMap(({ value }) => value ?? []);
  if (values.length < 2) return null;
  const short = indicator.short[locale];
  const classes = mapClasses(ctx, values);
  const middle = median(values) ?? 0;
  const title = say['grid.title'](short, formatComputed(ctx, indicator, middle));
  const subtitle = sliceSubtitle(ctx, indicator, found);
  const boundaries = dataset.boundaries?.find((set) => set.province === province.code);
  const options = {
    label: title,
    description: boundaries ? subtitle : `${say['grid.reading']} ${subtitle}`,
    classes,
    legendText: say['grid.legend'](short),
    missingText: hatchedWords(ctx, found),
  };
  return {
    id: `grid-${id}`,
    title,
    subtitle,
    time: timePhrase(ctx, found),
    terms: [indicator.definition[locale]],
    chart: boundaries
      ? {
          name: 'boundaryMap',
          data: data.flatMap(({ code, ...tile }): MapShape[] => {
            const shape = boundaries.shapes.find((each) => each.code === code);
            return shape ? [{ ...tile, geometry: shape.geometry, sea: false }] : [];
          }),
          options: { ...options, seaLabel: say['map.sea'] },
        }
      : { name: 'unitGrid', data, options },
    table: placesTable(ctx, indicator, found),
    reading: boundaries ? null : say['grid.reading'],
    notes: [],
    sources: sourceLines(ctx, found.observations),
  };
}
