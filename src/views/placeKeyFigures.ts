import { slice, within } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { ownPosition } from '../figures/orderFigure.ts';
import { printedRank } from '../figures/printedRank.ts';
import { formatComputed, timePhrase } from '../figures/sliceWords.ts';
import { sourceLine } from '../figures/sourceLines.ts';
import { registryUnits } from '../figures/unitsFigure.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { valueParts } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { observationUrl } from '../urls.ts';

/** Returns a figure as a page or a card opens with it. */
export const keyFigure = (
  ctx: Context,
  o: Observation,
  words: { readonly rank: string | null; readonly detail: readonly string[] },
): KeyFigure => ({
  label: indicatorOf(o.indicator).short[ctx.locale],
  name: indicatorOf(o.indicator).name[ctx.locale],
  ...valueParts(o, ctx.locale),
  rank: words.rank,
  detail: words.detail.filter(Boolean).join(' · '),
  source: sourceLine(ctx, o),
  href: observationUrl(ctx.locale, o),
});

/** The headline: the only rate that places are ordered by, which is said to be our order. */
function onTime(ctx: Context, place: Place): KeyFigure[] {
  const { dataset, locale, say } = ctx;
  const id = 'portal766_on_time_ratio';
  const found = slice(dataset, id, dataset.nation);
  const own = within(found, place);
  if (!found || !own) return [];
  const at = ownPosition(ctx, found, place);
  const pooled = pooledRate(found.observations);
  return [
    keyFigure(ctx, own, {
      rank: at ? say['rank.own'](at.position, at.of) : null,
      detail: [
        own.denominator === null ? '' : say['word.nOf'](formatNumber(own.denominator, locale)),
        pooled === null ? '' : say['word.pooled'](formatComputed(ctx, indicatorOf(id), pooled)),
        timePhrase(ctx, own),
      ],
    }),
  ];
}

function total(ctx: Context, place: Place): KeyFigure[] {
  const { dataset, locale, say } = ctx;
  const found = slice(dataset, 'portal766_total', dataset.nation);
  const own = within(found, place);
  if (!found || !own) return [];
  const mean = dataset
    .at(dataset.nation.code)
    .find((o) => o.indicator === 'portal766_total' && o.asOf === own.asOf);
  const meanWords = mean?.value ? say['key.mean'](formatNumber(mean.value, locale, 2)) : '';
  return [
    keyFigure(ctx, own, { rank: printedRank(ctx, own), detail: [meanWords, timePhrase(ctx, own)] }),
  ];
}

function received(ctx: Context, place: Place): KeyFigure[] {
  const own = within(slice(ctx.dataset, 'portal766_received', ctx.dataset.nation), place);
  return own
    ? [keyFigure(ctx, own, { rank: null, detail: [ctx.say['key.neutral'], timePhrase(ctx, own)] })]
    : [];
}

function units(ctx: Context, place: Place): KeyFigure[] {
  const own = registryUnits(ctx, place.code);
  return own
    ? [keyFigure(ctx, own, { rank: null, detail: [ctx.say['key.units'], timePhrase(ctx, own)] })]
    : [];
}

/** Returns the numbers that a province's page opens with, from sources that cover all provinces. */
export const placeKeyFigures = (ctx: Context, place: Place): KeyFigure[] =>
  [onTime, total, received, units].flatMap((make) => make(ctx, place));
