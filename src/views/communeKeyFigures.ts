import { slice } from '../dataset/slice.ts';
import type { Context } from '../figures/context.ts';
import { enoughCases } from '../figures/enoughCases.ts';
import { indicatorOf } from '../figures/indicator.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { latest } from '../figures/latest.ts';
import { formatComputed, timePhrase } from '../figures/sliceWords.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { keyFigure } from './placeKeyFigures.ts';

/** What a commune is first told by, in order; a province whose table has no counts has the points. */
const opening = [
  'portal766_on_time_ratio',
  'portal766_received',
  'portal766_progress',
  'portal766_digitisation',
] as const;

/** The median of the province's communes that have enough cases, where the figure may stand beside theirs. */
function medianWords(ctx: Context, province: Place, o: Observation): string {
  const { say, locale } = ctx;
  const indicator = indicatorOf(o.indicator);
  const found = slice(ctx.dataset, o.indicator, province);
  if (!found || indicator.direction === 'neutral' || !enoughCases(ctx, o)) return '';
  const beside = found.observations.filter((each) => enoughCases(ctx, each));
  const middle = median(beside.flatMap(({ value }) => value ?? []));
  return middle === null
    ? ''
    : say['key.median'](
        formatNumber(beside.length, locale),
        formatComputed(ctx, indicator, middle),
      );
}

/** Returns the numbers that a commune's page opens with, from the table of its province; none where it has none. */
export function communeKeyFigures(ctx: Context, place: Place, province: Place): KeyFigure[] {
  const { say, locale } = ctx;
  return opening.flatMap((id) => {
    const o = latest(ctx, place.code, id);
    if (!o || o.flags.includes('above-max')) return [];
    const cases =
      o.denominator === null ? '' : say['word.nOf'](formatNumber(o.denominator, locale));
    const neutral = indicatorOf(id).direction === 'neutral' ? say['key.neutral'] : '';
    const detail = [cases, neutral, medianWords(ctx, province, o), timePhrase(ctx, o)];
    return [keyFigure(ctx, o, { rank: null, detail })];
  });
}
