import type { Place } from '../model/place.ts';
import { placeUrl } from '../urls.ts';
import type { Context } from './context.ts';

/** Returns the page of a place; null where this edition of the site has none. */
export const placeHref = ({ dataset, locale }: Context, place: Place): string | null =>
  dataset.hasPage(place) ? placeUrl(locale, place, dataset.provinceOf(place)) : null;
