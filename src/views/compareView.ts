import type { CompareFile } from '../compare/compareFile.ts';
import { comparedBars } from '../compare/comparedBars.ts';
import { provinceGroups } from '../dataset/peerGroups.ts';
import { numberCell, textCell } from '../figures/cells.ts';
import type { Context } from '../figures/context.ts';
import type { Figure, Table } from '../figures/figure.ts';
import { compare } from '../i18n/pages/compare.ts';
import { formatList } from '../i18n/lists.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { placeName } from '../i18n/places.ts';
import type { Place } from '../model/place.ts';
import { downloadUrl, pageUrl, pairUrl, placeUrl } from '../urls.ts';
import { comparable } from './compareFileOf.ts';

interface Linked {
  readonly name: string;
  readonly href: string;
}

export interface CompareView {
  readonly path: string;
  readonly pairs: readonly Linked[];
  /** Provinces of which communes have figures. */
  readonly communes: readonly Linked[];
  readonly groups: Table;
  /** Files that the script chooses from, by code of the parent. */
  readonly files: ReadonlyArray<{ readonly code: string; readonly href: string }>;
}

/** Returns what the page that compares offers to whoever has no script, and where a script finds its files. */
export function compareView(ctx: Context): CompareView {
  const { dataset, locale } = ctx;
  const words = compare[locale];
  const parents = comparable(ctx);
  return {
    path: pageUrl(locale, 'compare'),
    pairs: dataset.provinces
      .filter((place) => dataset.hasPage(place))
      .map((place) => ({ name: placeName(place, locale), href: pairUrl(locale, place) })),
    communes: parents
      .filter(({ level }) => level === 'province')
      .map((place) => ({
        name: placeName(place, locale),
        href: `${placeUrl(locale, place, null)}#communes-table`,
      })),
    groups: {
      caption: words.groups,
      head: words.groupsHead,
      rows: provinceGroups(dataset).map(({ name, definition, places }) => [
        textCell(name[locale]),
        textCell(definition[locale]),
        textCell(
          formatList(
            places.map((place) => placeName(place, locale)),
            locale,
          ),
        ),
      ]),
    },
    files: parents.map(({ code }) => ({
      code,
      href: downloadUrl(`compare/${code}.${locale}.json`),
    })),
  };
}

/** Returns a province beside all of them, a figure an indicator; none where it has no value. */
export function pairFigures({ locale }: Context, file: CompareFile, place: Place): Figure[] {
  const words = compare[locale];
  const own = file.places.find(({ code }) => code === place.code);
  return file.slices.flatMap((slice): Figure[] => {
    const value = slice.values[place.code];
    if (!own || !value || !slice.reference) return [];
    const { data, options } = comparedBars(slice, [own], words.absent);
    return [
      {
        id: slice.id,
        title: `${slice.title}: ${value.text}; ${lowerFirst(slice.reference.label)}: ${slice.reference.text}`,
        subtitle: slice.subtitle,
        chart: { name: 'bars', data, options },
        table: {
          caption: slice.title,
          head: [words.place, words.value, words.n],
          rows: [
            [textCell(own.name), numberCell(value.text, value.href), textCell(value.n)],
            [
              textCell(slice.reference.label),
              numberCell(slice.reference.text, slice.reference.href),
              textCell(''),
            ],
          ],
        },
        reading: null,
        notes: [
          ...(slice.caution === '' ? [] : [slice.caution]),
          ...(value.few ? [words.few] : []),
        ],
        sources: slice.sources,
      },
    ];
  });
}
