import { slice, within } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import { enoughCases } from '../figures/enoughCases.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { latest, peersOf, sameTime } from '../figures/latest.ts';
import { printedRank } from '../figures/printedRank.ts';
import { formatComputed, timePhrase } from '../figures/sliceWords.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { summary } from '../i18n/pages/summary.ts';
import { placeInText } from '../i18n/places.ts';
import { formatStated } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { derivedUrl, observationUrl } from '../urls.ts';
import { type Given, type Sentence, sentence } from './sentence.ts';

const stated = ({ locale }: Context, o: Observation): Given => ({
  text: formatStated(o, locale),
  href: observationUrl(locale, o),
});

function received(ctx: Context, place: Place): Sentence[] {
  const { locale } = ctx;
  const own = latest(ctx, place.code, 'portal766_received');
  if (own?.value == null) return [];
  const n = { text: formatNumber(own.value, locale), href: observationUrl(locale, own) };
  const given = [placeInText(place, locale), n, timePhrase(ctx, own)] as const;
  return [sentence(summary[locale].received, given)];
}

/** The rate beside the nation's pooled one, or the median of the communes that have enough cases. */
function onTime(ctx: Context, place: Place): Sentence[] {
  const { locale } = ctx;
  const words = summary[locale];
  const parent = peersOf(ctx, place.code);
  const found = parent && slice(ctx.dataset, 'portal766_on_time_ratio', parent);
  const own = found && within(found, place);
  const all = latest(ctx, place.code, 'portal766_received');
  // The sentence says "of these": of the applications just told, of the same time.
  if (!own || !all || !sameTime(all, own)) return [];
  const alone = [sentence(words.onTime, [stated(ctx, own)])];
  if (!enoughCases(ctx, own)) return alone;
  const isProvince = place.level === 'province';
  const beside = found.observations.filter((o) => isProvince || enoughCases(ctx, o));
  const middle = isProvince ? pooledRate(beside) : median(beside.flatMap((o) => o.value ?? []));
  if (middle === null) return alone;
  const computed = {
    text: formatComputed(ctx, indicatorOf(found.indicator), middle),
    href: derivedUrl(locale, found.source, found.indicator),
  };
  const say = isProvince ? words.besideNation : words.besideMedian;
  return [sentence(say, [stated(ctx, own), formatNumber(beside.length, locale), computed])];
}

/** The total of a province with the rank that the portal prints; a commune's says too little. */
function total(ctx: Context, place: Place): Sentence[] {
  const { dataset, locale } = ctx;
  const own = within(slice(dataset, 'portal766_total', dataset.nation), place);
  const rank = own && printedRank(ctx, own);
  const mean = dataset
    .at(dataset.nation.code)
    .find((o) => o.indicator === 'portal766_total' && o.asOf === own?.asOf);
  if (!own || !rank || !mean) return [];
  return [sentence(summary[locale].total, [stated(ctx, own), rank, stated(ctx, mean)])];
}

/** What stands on the page that no table has: figures of documents, each with its source. */
function documents(ctx: Context, place: Place): Sentence[] {
  const { dataset, locale } = ctx;
  const all = dataset.at(place.code).filter((o) => !o.cell && !o.derived);
  if (all.length === 0) return [];
  const sources = new Set(all.map(({ source }) => source)).size;
  const counted = [all.length, sources].map((n) => formatNumber(n, locale));
  return [sentence(summary[locale].stated, [counted[0] ?? '', counted[1] ?? ''])];
}

/** Returns what the portal counts in a place, in sentences; its points are left out. */
export const countedSummary = (ctx: Context, place: Place): Sentence[] =>
  [received, onTime].flatMap((make) => make(ctx, place));

/** Returns what the record says of a place in sentences, from the newest sources that cover all its peers. */
export const placeSummary = (ctx: Context, place: Place): Sentence[] => [
  ...countedSummary(ctx, place),
  ...(place.level === 'province' ? [total, documents].flatMap((make) => make(ctx, place)) : []),
];
