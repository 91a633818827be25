import { coreIndicators, topicList } from '../catalogue/index.ts';
import type { CompareFile, ComparedSlice, ComparedValue } from '../compare/compareFile.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { peerGroups } from '../dataset/peerGroups.ts';
import { type Slice, slice } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import { casesOf, enoughCases } from '../figures/enoughCases.ts';
import { refuseJoin } from '../figures/refuseJoin.ts';
import { formatComputed, sliceSubtitle } from '../figures/sliceWords.ts';
import { sourceLines } from '../figures/sourceLines.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { derivedUrl, observationUrl, placeUrl } from '../urls.ts';

function valueOf(ctx: Context, o: Observation): ComparedValue {
  const { locale, say } = ctx;
  const cases = casesOf(ctx, o);
  return {
    value: o.value ?? 0,
    text: formatShort(o, locale),
    n: cases === null ? '' : say['word.nOf'](formatNumber(cases, locale)),
    few: !enoughCases(ctx, o),
    href: observationUrl(locale, o),
  };
}

/** The pooled rate where there are counts; else the median of those with enough cases; none for neutral counts. */
function referenceOf(ctx: Context, indicator: Indicator, found: Slice): ComparedSlice['reference'] {
  const { say, locale } = ctx;
  if (indicator.direction === 'neutral') return null;
  const pooled = indicator.ratio ? pooledRate(found.observations) : null;
  const enough = found.observations.filter((o) => enoughCases(ctx, o));
  const value = pooled ?? median(enough.flatMap((o) => o.value ?? []));
  if (value === null) return null;
  const n = formatNumber(pooled === null ? enough.length : found.observations.length, locale);
  const label = pooled === null ? say['word.medianOf'](n) : say['compare.pooled'](n);
  const href = derivedUrl(locale, found.source, indicator.id);
  return { value, text: formatComputed(ctx, indicator, value), label, href };
}

/** A total of points is moved by bookkeeping: it stands with its parts alone, never as a bar of its own. */
const isTotal = ({ type, max }: Indicator): boolean => type === 'score' && max === 100;

/** Returns what the children of a parent may be compared by in an indicator; null where they may not or there is nothing. */
function comparableSlice(dataset: Dataset, indicator: Indicator, parent: Place): Slice | null {
  const use = parent.level === 'nation' ? indicator.provinces : indicator.communes;
  if (use === 'none' || isTotal(indicator)) return null;
  const found = slice(dataset, indicator.id, parent);
  return found && found.observations.length > 1 ? found : null;
}

function comparedSlice(ctx: Context, indicator: Indicator, parent: Place): ComparedSlice[] {
  const { dataset, locale } = ctx;
  const found = comparableSlice(dataset, indicator, parent);
  if (!found) return [];
  refuseJoin(found.observations);
  return [
    {
      id: indicator.id,
      topic: indicator.topic,
      title: indicator.name[locale],
      subtitle: sliceSubtitle(ctx, indicator, found),
      max: indicator.unit === 'percent' ? 100 : indicator.max,
      reference: referenceOf(ctx, indicator, found),
      caution: indicator.caution?.[locale] ?? '',
      sources: sourceLines(ctx, found.observations),
      values: Object.fromEntries(
        found.observations.map((o) => [o.places[0] ?? '', valueOf(ctx, o)]),
      ),
    },
  ];
}

function cut(ctx: Context, parent: Place): CompareFile {
  const { dataset, locale } = ctx;
  const nation = parent.level === 'nation';
  const places = nation ? dataset.provinces : dataset.communesOf(parent.code);
  const slices = coreIndicators.flatMap((indicator) => comparedSlice(ctx, indicator, parent));
  const own = new Set(places.map(({ code }) => code));
  return {
    places: places.map((place) => ({
      code: place.code,
      name: placeName(place, locale),
      href: placeUrl(locale, place, nation ? null : parent),
    })),
    topics: topicList
      .filter(({ id }) => slices.some(({ topic }) => topic === id))
      .map(({ id, name }) => ({ id, name: name[locale] })),
    slices,
    groups: peerGroups(dataset)
      .filter((group) => group.places.every(({ code }) => own.has(code)))
      .map((group) => ({
        id: group.id,
        name: group.name[locale],
        places: group.places.map(({ code }) => code),
      })),
  };
}

/** The pages of all pairs ask for the nation's file: each is cut once for a dataset and a language. */
const known = new WeakMap<Dataset, Map<string, CompareFile>>();

/** Returns all that can be compared among the children of a parent: the provinces, or its communes. */
export function compareFileOf(ctx: Context, parent: Place): CompareFile {
  const files = known.get(ctx.dataset) ?? new Map<string, CompareFile>();
  known.set(ctx.dataset, files);
  const key = `${ctx.locale} ${parent.code}`;
  const file = files.get(key) ?? cut(ctx, parent);
  files.set(key, file);
  return file;
}

/** Returns the parents whose children can be compared: the nation, and provinces with figures of their communes. */
export const comparable = ({ dataset }: Context): Place[] =>
  [dataset.nation, ...dataset.provinces].filter(
    (parent) =>
      dataset.hasPage(parent) &&
      coreIndicators.some((indicator) => comparableSlice(dataset, indicator, parent) !== null),
  );
