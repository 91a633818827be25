import type { Observation } from '../../model/observation.ts';

type Series = readonly Observation[];

/** Figures by what they are of, made once for all files that are compared with them. */
export interface Past {
  /** Figures of the same indicator, places and scope, in the order in which they end. */
  readonly seriesOf: (figure: Pick<Observation, 'indicator' | 'places' | 'scope'>) => Series;
}

const none: Series = [];

const endOf = (figure: Observation | undefined): string => figure?.period.end ?? '';

const whereOf = ({ places, scope }: Pick<Observation, 'places' | 'scope'>): string => {
  const [first = ''] = places;
  return places.length === 1 && scope === null ? first : `${places.join(';')}|${scope?.vi ?? ''}`;
};

/** Returns figures in the way they are looked up. */
export function pastOf(figures: readonly Observation[]): Past {
  const past = new Map<string, Map<string, Observation[]>>();
  const unsorted = new Set<Observation[]>();
  for (const figure of figures) {
    const places = past.get(figure.indicator) ?? new Map<string, Observation[]>();
    if (places.size === 0) past.set(figure.indicator, places);
    const where = whereOf(figure);
    const series = places.get(where);
    if (!series) places.set(where, [figure]);
    else {
      if (endOf(figure) < endOf(series.at(-1))) unsorted.add(series);
      series.push(figure);
    }
  }
  for (const series of unsorted)
    series.sort((a, b) => (endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b))));
  return { seriesOf: (figure) => past.get(figure.indicator)?.get(whereOf(figure)) ?? none };
}
