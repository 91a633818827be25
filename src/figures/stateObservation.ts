import { indicatorById } from '../catalogue/index.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatModality, valueParts } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { isDated } from '../model/period.ts';
import { observationUrl } from '../urls.ts';
import type { Context } from './context.ts';
import { pressDate } from './pressDate.ts';
import { printedRank } from './printedRank.ts';
import { sourceLine } from './sourceLines.ts';
import type { StatedFigure } from './statedFigure.ts';

const shareOf = ({ say, locale }: Context, o: Observation): string =>
  o.numerator === null || o.denominator === null
    ? ''
    : say['word.xOfN'](formatNumber(o.numerator, locale), formatNumber(o.denominator, locale));

const namesOf = ({ dataset, locale }: Context, o: Observation): string =>
  o.places.map((code) => placeName(dataset.place(code), locale)).join(', ');

const tagsOf = (ctx: Context, o: Observation): string[] =>
  [
    formatModality(o.modality, ctx.locale),
    o.places.length > 1 ? ctx.say['word.joint'](String(o.places.length)) : '',
    o.derived ? ctx.say['word.derived'] : '',
    shareOf(ctx, o),
  ].filter(Boolean);

/** When a document was published and what time its figure covers; said once where neither is known. */
function whenOf(ctx: Context, o: Observation): string {
  const period = formatPeriod(o.period, ctx.locale);
  if (o.cell || o.derived) return period;
  const reported = pressDate(ctx, o);
  return isDated(o.period) ? `${reported} · ${period}` : reported;
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
    rank: printedRank(ctx, o),
    period: whenOf(ctx, o),
    scope: o.scope?.[locale] ?? null,
    note: o.note?.[locale] ?? null,
    places: ofPage ? null : namesOf(ctx, o),
    source: sourceLine(ctx, o),
    href: observationUrl(locale, o),
  };
}
