import type { Context } from '../figures/context.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { find } from '../i18n/pages/find.ts';
import { placeName } from '../i18n/places.ts';
import type { Place } from '../model/place.ts';
import { pageUrl, placeUrl } from '../urls.ts';

export interface FindView {
  readonly path: string;
  /** The provinces with their list of communes, for whoever has no script. */
  readonly provinces: ReadonlyArray<{
    readonly name: string;
    readonly href: string;
    readonly detail: string;
  }>;
}

/** Names of the provinces that a province was merged from; none where it was kept as it was. */
const mergedFrom = ({ predecessors }: Place): readonly string[] =>
  predecessors.length > 1 ? predecessors.map(({ name }) => lowerFirst(name)) : [];

/** Returns the index by province. */
export function findView({ dataset, locale }: Context): FindView {
  const words = find[locale];
  return {
    path: pageUrl(locale, 'find'),
    provinces: dataset.provinces
      .filter((place) => dataset.hasPage(place))
      .map((place) => {
        const units = words.units(formatNumber(dataset.communesOf(place.code).length, locale));
        const from = mergedFrom(place);
        return {
          name: placeName(place, locale),
          href: `${placeUrl(locale, place, null)}#communes`,
          detail: from.length > 0 ? `${units} (${words.from(from.join(', '))})` : units,
        };
      }),
  };
}
