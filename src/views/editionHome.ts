import type { Context } from '../figures/context.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Place } from '../model/place.ts';
import { placeUrl } from '../urls.ts';
import type { HomeView } from './homeView.ts';
import { placeKeyFigures } from './placeKeyFigures.ts';
import { communesOf } from './provinceView.ts';

/** Returns what the home page says in one province's edition instead of the country's: its numbers and pages. */
export function editionHome(ctx: Context, province: Place) {
  const { dataset, locale, say } = ctx;
  const name = placeName(province, locale);
  const n = formatNumber(dataset.communesOf(province.code).length, locale);
  const lead = say['edition.lead'](name, n);
  return {
    title: say['edition.title'](name),
    description: lead,
    lead,
    keyFigures: placeKeyFigures(ctx, province),
    placesTitle: say['edition.places'](name, n),
    placesLead: say['province.communesLead'],
    places: [
      { name: say['commune.province'](name), href: placeUrl(locale, province, null) },
      ...communesOf(ctx, province),
    ],
  } satisfies Partial<HomeView>;
}
