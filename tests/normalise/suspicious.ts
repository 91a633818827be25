import { indicatorById } from '../../src/catalogue/index.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Placed } from '../../src/normalise/harmonise.ts';
import { suspicions } from '../../src/normalise/review/suspicions.ts';
import { figure } from './figures.ts';
import { at, said } from './said.ts';
import { known as toy, spec } from './support.ts';

const received = indicatorById.get('portal766_received')!;
/** An indicator of each kind. */
export const also: readonly Indicator[] = [
  { ...received, id: 'neutral', direction: 'neutral' },
  { ...received, id: 'second', direction: 'neutral' },
  { ...received, id: 'more', direction: 'higher' },
  { ...received, id: 'less', direction: 'lower' },
  { ...received, id: 'people', unit: 'persons', direction: 'neutral' },
  { ...received, id: 'content', unit: 'percent', topic: 'satisfaction', direction: 'neutral' },
  { ...received, id: 'rate', unit: 'percent', direction: 'neutral' },
  { ...received, id: 'answers', topic: 'satisfaction', direction: 'neutral' },
  { ...received, id: 'asked', unit: 'persons', topic: 'satisfaction', direction: 'neutral' },
];
/** The toy nation with indicators of each kind. */
export const known = { ...toy, catalogue: new Map(also.map((each) => [each.id, each])) };

/** Returns what is said of figures, which are those of a table that is described as given. */
export const looked = (figures: readonly Placed[], place: object = {}) =>
  said((report) =>
    suspicions(
      figures,
      spec({ place: { column: 'code', scheme: 'code', names: [], ...place } }),
      'tables/toy/t.csv',
      known,
      report,
    ),
  );

/** Returns the figures of a column, a place each. */
export const column = (
  indicator: string,
  values: readonly (number | null)[],
  changes: (i: number) => Partial<Placed> = () => ({}),
): Placed[] =>
  values.map((value, i) =>
    figure({ indicator, value, places: [`9000${i + 1}`], at: at(i + 2), ...changes(i) }),
  );
