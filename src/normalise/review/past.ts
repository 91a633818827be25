import type { Observation } from '../../model/observation.ts';
import { byText } from '../byText.ts';

type Series = readonly Observation[];

/** Figures by what they are of, made once for all files that are compared with them. */
export interface Past {
  /** Figures of the same indicator, places and scope, in the order in which they end. */
  readonly seriesOf: (figure: Pick<Observation, 'indicator' | 'places' | 'scope'>) => Series;
}

const none: Series = [];

const endOf = ({ period }: Observation): string => period.end ?? '';

const whereOf = ({ places, scope }: Pick<Observation, 'places' | 'scope'>): string =>
  scope === null ? places.join(';') : `${places.join(';')}|${scope.vi}`;

/** Returns figures in the way they are looked up. */
export function pastOf(figures: readonly Observation[]): Past {
  const past = new Map<string, Map<string, Observation[]>>();
  for (const figure of figures) {
    const where = whereOf(figure);
    const places = past.get(figure.indicator);
    const series = places?.get(where);
    if (!places) past.set(figure.indicator, new Map([[where, [figure]]]));
    else if (!series) places.set(where, [figure]);
    else series.push(figure);
  }
  for (const places of past.values())
    for (const series of places.values()) series.sort((a, b) => byText(endOf(a), endOf(b)));
  return { seriesOf: (figure) => past.get(figure.indicator)?.get(whereOf(figure)) ?? none };
}
