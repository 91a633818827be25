import { repeated, type Repeated } from '../../dataset/quality/repeated.ts';
import { textCell, valueCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Figure, TableCell } from '../../figures/figure.ts';
import { indicatorOf } from '../../figures/indicator.ts';
import { sourceLines } from '../../figures/sourceLines.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { quality } from '../../i18n/pages/quality.ts';
import { placeName } from '../../i18n/places.ts';

/** The portal's "satisfaction" of applications follows lateness, which the page must say. */
const derived = 'portal766_dossier_receiving_satisfaction';

function row(ctx: Context, { indicators, places }: Repeated): TableCell[] {
  const { dataset, locale, say } = ctx;
  const first = places[0]?.[0];
  const names = indicators.map((id) => indicatorOf(id).name[locale]).join(' = ');
  const place = first?.places.map((code) => placeName(dataset.place(code), locale)).join(', ');
  const more = places.length - 1;
  return [
    textCell(names),
    valueCell(ctx, first),
    {
      ...textCell(place ?? ''),
      ...(more > 0 ? { detail: say['word.andMore'](formatNumber(more, locale)) } : {}),
    },
  ];
}

/** Returns the sets of indicators for which a source prints one number; null for none. */
export function repeatedFigure(ctx: Context): Figure | null {
  const words = quality[ctx.locale].repeated;
  const found = repeated(ctx.dataset.observations);
  if (found.length === 0) return null;
  return {
    id: 'repeated-values',
    title: words.figure(formatNumber(found.length, ctx.locale)),
    subtitle: words.subtitle,
    chart: null,
    table: { caption: words.caption, head: words.head, rows: found.map((each) => row(ctx, each)) },
    reading: null,
    notes: found.some(({ indicators }) => indicators.includes(derived)) ? [words.note] : [],
    sources: sourceLines(
      ctx,
      found.flatMap(({ places }) => places[0]?.[0] ?? []),
    ),
  };
}
