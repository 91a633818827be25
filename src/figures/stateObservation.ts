import { indicatorById } from '../catalogue/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatModality, valueParts } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import type { Context } from './context.ts';
import { marksOf } from './marksOf.ts';
import { printedRank } from './printedRank.ts';
import { replyWords } from './replyWords.ts';
import { reportedWhen } from './reportedWhen.ts';
import { sourceLine } from './sourceLines.ts';
import type { StatedFigure } from './statedFigure.ts';
import { versionWords } from './versionWords.ts';

const shareOf = ({ say, locale }: Context, o: Observation): string =>
  o.numerator === null || o.denominator === null
    ? ''
    : say['word.xOfN'](formatNumber(o.numerator, locale), formatNumber(o.denominator, locale));

const namesOf = ({ dataset, locale }: Context, o: Observation): string =>
  o.places.map((code) => placeName(dataset.place(code), locale)).join(', ');

/** Away from its own page a commune is told with its province, for names repeat. */
function namesAbroad(ctx: Context, o: Observation): string {
  const { dataset, locale } = ctx;
  const provinces = o.places.flatMap((code) => dataset.provinceOf(dataset.place(code)) ?? []);
  const held = [...new Set(provinces.map((province) => placeName(province, locale)))].join(', ');
  if (!held) return namesOf(ctx, o);
  return o.places.length > 1 ? `${namesOf(ctx, o)} (${held})` : `${namesOf(ctx, o)}, ${held}`;
}

const tagsOf = (ctx: Context, o: Observation): string[] =>
  [
    formatModality(o.modality, ctx.locale),
    o.places.length > 1 ? ctx.say['word.joint'](String(o.places.length)) : '',
    o.derived ? ctx.say['word.derived'] : '',
    shareOf(ctx, o),
    versionWords(ctx, o) ?? '',
  ].filter(Boolean);

/**
 * Returns an observation as a list of one indicator states it: under the name of its place, with
 * the indicator's own name where the list holds others too.
 */
export function stateByPlace(ctx: Context, o: Observation, indicator: string): StatedFigure {
  const stated = stateObservation(ctx, o, null);
  const own = o.indicator === indicator ? null : stated.label;
  return { ...stated, label: namesAbroad(ctx, o), places: own };
}

/** Returns an observation as a list states it; `page` is the code of the place whose page it is. */
export function stateObservation(ctx: Context, o: Observation, page: string | null): StatedFigure {
  const { locale } = ctx;
  const ofPage = o.places.length === 1 && o.places[0] === page;
  return {
    id: o.id,
    label: indicatorById.get(o.indicator)?.name[locale] ?? o.indicator,
    ...valueParts(o, locale),
    tags: tagsOf(ctx, o),
    marks: marksOf(ctx, o),
    rank: printedRank(ctx, o),
    period: reportedWhen(ctx, o),
    scope: o.scope?.[locale] ?? null,
    note: o.note && o.note[locale] !== o.scope?.[locale] ? o.note[locale] : null,
    places: ofPage ? null : page === null ? namesAbroad(ctx, o) : namesOf(ctx, o),
    replies: ctx.dataset.repliesTo(o.id).map((reply) => replyWords(ctx, reply)),
    source: sourceLine(ctx, o),
    href: observationUrl(locale, o),
  };
}
