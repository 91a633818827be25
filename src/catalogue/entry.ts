import type { Text } from '../locales.ts';
import type { Family, Indicator, IndicatorType, Topic } from '../model/indicator.ts';
import type { Unit } from '../model/observation.ts';

/** What an entry must say; everything else has the value that most entries share. */
export type Entry = Pick<Indicator, 'id' | 'name' | 'definition' | 'unit'> &
  Partial<Omit<Indicator, 'type' | 'topic'>>;

const types: Readonly<Record<Unit, IndicatorType>> = {
  count: 'count',
  persons: 'count',
  percent: 'rate',
  points: 'score',
  rank: 'rank',
  days: 'days',
  km2: 'amount',
  ha: 'amount',
  m2: 'amount',
  VND: 'amount',
};

/** Returns the type that a unit belongs to: `percent` is a rate, `persons` a count. */
export const typeOf = (unit: Unit): IndicatorType => types[unit];

// Figures of the press are listed and never charted across places: their
// windows and their methods differ from one source to the next.
const defaults = {
  caution: null,
  share: null,
  direction: 'neutral',
  core: null,
  companions: [],
  provinces: 'none',
  communes: 'none',
  aggregate: null,
  ratio: null,
  max: null,
} as const satisfies Partial<Indicator>;

const ofFamily =
  (family: Family) =>
  (topic: Topic, entries: readonly Entry[]): readonly Indicator[] =>
    entries.map((entry) => ({
      ...defaults,
      family,
      short: entry.name,
      ...entry,
      topic,
      type: typeOf(entry.unit),
    }));

/**
 * Returns the indicators of one topic, in the order given. What an entry leaves out is a listed,
 * neutral figure of the press, whose short name is its name.
 */
export const topicOf = ofFamily('press');

/** Returns the same for what authorities count themselves, which their own tables may hold too. */
export const reportedOf = ofFamily('reported');

/** Returns the cautions joined into one, in order. */
export const together = (...texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
