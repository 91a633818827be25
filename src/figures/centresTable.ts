import { province } from '../i18n/pages/province.ts';
import { placeName } from '../i18n/places.ts';
import { placeUrl } from '../urls.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { reportedWhen } from './reportedWhen.ts';
import { sourceLines } from './sourceLines.ts';
import { registryUnits } from './unitsFigure.ts';

/**
 * Returns the stated counts of commune-level service centres of the provinces, each beside its
 * units, in a table alone; null where none is stated. The other provinces are not called without.
 */
export function centresTable(ctx: Context): Figure | null {
  const { dataset, locale, say } = ctx;
  const words = province[locale].facilities;
  const found = dataset
    .of('pasc_commune')
    .filter(({ places: [code = ''] }) => dataset.place(code).level === 'province');
  if (found.length === 0) return null;
  return {
    id: 'centres-stated',
    title: words.centres.title,
    subtitle: words.subtitle,
    chart: null,
    table: {
      caption: words.centres.caption,
      head: [say['word.place'], say['centres.centres'], words.centres.units],
      rows: found.map((o) => {
        const place = dataset.place(o.places[0] ?? '');
        const href = dataset.hasPage(place) ? placeUrl(locale, place, null) : null;
        return [
          { ...textCell(placeName(place, locale), href), detail: reportedWhen(ctx, o) },
          valueCell(ctx, o),
          valueCell(ctx, registryUnits(ctx, place.code)),
        ];
      }),
    },
    reading: null,
    notes: [],
    sources: sourceLines(ctx, found),
  };
}
