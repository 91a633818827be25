import { indicatorById } from '../catalogue/index.ts';
import { barsChart } from '../charts/barsChart.ts';
import type { Bar } from '../charts/types.ts';
import { check } from '../i18n/pages/check.ts';
import { placeName } from '../i18n/places.ts';
import { formatStated, formatStatus } from '../i18n/values.ts';
import type { Locale } from '../locales.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';

/** Places that are drawn; the order is that of the file, and no rank is meant. */
const DRAWN = 20;

/** The figures of the first indicator that has some for several places, in one period. */
function firstColumn(observations: readonly Observation[]): readonly Observation[] {
  const groups = Map.groupBy(
    observations.filter(({ places }) => places.length === 1),
    ({ indicator, period, asOf }) => `${indicator} ${period.start}/${period.end}/${asOf}`,
  );
  const isDrawn = (of: readonly Observation[]): boolean =>
    of.filter(({ value }) => value !== null).length > 1;
  return [...groups.values()].find(isDrawn) ?? [];
}

function barOf(observation: Observation, places: ReadonlyMap<string, Place>, locale: Locale): Bar {
  const { value, unit, max, qualifier, modality, status } = observation;
  const [code = ''] = observation.places;
  const place = places.get(code);
  return {
    label: place ? placeName(place, locale) : code,
    value,
    text: value === null ? formatStatus(status, locale) : formatStated(observation, locale),
    tone: 'two',
    end: qualifier,
    tentative: modality === 'temporary' || modality === 'proposed',
    max: unit === 'points' ? max : null,
    reference: null,
  };
}

/** A drawing with its title. */
export interface PreviewChart {
  readonly title: string;
  readonly svg: string;
}

/**
 * Returns one column of a table drawn as bars, each with the word that came with its number; null
 * where no indicator has figures for two places, or one is below zero.
 */
export function previewChart(
  observations: readonly Observation[],
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): PreviewChart | null {
  const found = firstColumn(observations);
  const drawn = found.slice(0, DRAWN);
  const [first] = drawn;
  if (!first || drawn.some(({ value }) => value !== null && value < 0)) return null;
  const name = indicatorById.get(first.indicator)?.name[locale] ?? first.indicator;
  const words = check[locale].report;
  const title = words.chart(name, String(drawn.length), String(found.length));
  const bars = drawn.map((observation) => barOf(observation, places, locale));
  return { title, svg: barsChart(bars, { label: title, description: words.chartOrder }) };
}
