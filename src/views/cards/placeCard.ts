import type { Context } from '../../figures/context.ts';
import { indicatorOf } from '../../figures/indicator.ts';
import type { KeyFigure } from '../../figures/keyFigure.ts';
import { ownPosition } from '../../figures/orderFigure.ts';
import { timePhrase } from '../../figures/sliceWords.ts';
import { slice, within } from '../../dataset/slice.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { kindName, placeName } from '../../i18n/places.ts';
import type { Place } from '../../model/place.ts';
import { placeUrl } from '../../urls.ts';
import { keyFigure, placeKeyFigures } from '../placeKeyFigures.ts';
import type { Card } from './card.ts';
import { cardMap } from './cardMap.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inWords = ({ name, before, number, after, rank }: KeyFigure): string =>
  [`${name}: ${[before, number].filter(Boolean).join(' ')}${after}`, rank]
    .filter(Boolean)
    .join(' · ');

/** Returns what the card of a province says: its first key figure, and the rank that the portal prints. */
export function provinceCard(ctx: Context, place: Place): Card {
  const { locale, say } = ctx;
  const [figure, ...others] = placeKeyFigures(ctx, place);
  const ranked = others.find(({ rank }) => rank !== null);
  return {
    locale,
    path: placeUrl(locale, place, null),
    over: capital(kindName(place.kind, locale)),
    title: placeName(place, locale),
    figure: figure ?? null,
    statement: figure ? '' : capital(say['word.notCollected']),
    details: ranked ? [inWords(ranked)] : [],
    source: figure?.source.text ?? '',
    map: cardMap(ctx, [place.code]),
  };
}

/** The indicators that may stand alone for a commune; the first that its table has. */
const headlines = ['portal766_on_time_ratio', 'portal766_progress'] as const;

/** Ordered among its province's communes only where the indicator allows it and n is known and large enough. */
function communeFigure(ctx: Context, place: Place, province: Place): KeyFigure | null {
  const { dataset, locale, say } = ctx;
  for (const id of headlines) {
    const found = slice(dataset, id, province);
    const own = within(found, place);
    if (!found || !own) continue;
    const ordered = indicatorOf(id).communes === 'ordered' && own.denominator !== null;
    const at = ordered ? ownPosition(ctx, found, place) : null;
    const n = own.denominator === null ? '' : formatNumber(own.denominator, locale);
    return keyFigure(ctx, own, {
      rank: at ? say['rank.own'](at.position, at.of) : null,
      detail: [n && say['word.nOf'](n), timePhrase(ctx, own)],
    });
  }
  return null;
}

/** Returns what the card of a commune says; null for one that no table has figures of. */
export function communeCard(ctx: Context, place: Place): Card | null {
  const { dataset, locale } = ctx;
  const province = dataset.provinceOf(place);
  const figure = province && communeFigure(ctx, place, province);
  if (!figure) return null;
  return {
    locale,
    path: placeUrl(locale, place, province),
    over: placeName(province, locale),
    title: placeName(place, locale),
    figure,
    statement: '',
    details: [],
    source: figure.source.text,
    map: cardMap(ctx, [province.code]),
  };
}
