import { province } from '../i18n/pages/province.ts';
import { placeName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { reportedWhen } from './reportedWhen.ts';
import { sourceLines } from './sourceLines.ts';

/** Figures on surplus offices, houses and land. */
const ofSurplus = /^(surplus_|housing_land_)/;

/** Numbers that units gave of themselves. */
const selfReported: ReadonlySet<string> = new Set([
  'communes_fully_equipped',
  'communes_fully_equipped_rate',
  'pasc_coverage_rate',
]);

function row(ctx: Context, o: Observation): TableCell[] {
  const { dataset, locale } = ctx;
  const words = province[locale].facilities;
  const names = o.places.map((code) => placeName(dataset.place(code), locale)).join(', ');
  const state = o.modality === 'actual' ? words.states.actual : words.states.planned;
  return [
    textCell(names),
    { ...textCell(indicatorOf(o.indicator).name[locale]), detail: reportedWhen(ctx, o) },
    valueCell(ctx, o),
    textCell(selfReported.has(o.indicator) ? words.selfReported : state),
  ];
}

/** Returns what sources say of surplus offices and of equipment, each as it was stated, in a table alone; null for nothing. */
export function surplusFigure(ctx: Context): Figure | null {
  const { dataset, locale, say } = ctx;
  const words = province[locale].facilities;
  const found = dataset.observations.filter(
    (o) => ofSurplus.test(o.indicator) || selfReported.has(o.indicator),
  );
  if (found.length === 0) return null;
  return {
    id: 'surplus',
    title: words.surplus.title,
    subtitle: words.subtitle,
    chart: null,
    table: {
      caption: words.surplus.caption,
      head: [words.head[0], say['word.indicator'], say['word.value'], words.head[2]],
      rows: found.map((o) => row(ctx, o)),
    },
    reading: null,
    notes: [words.note],
    sources: sourceLines(ctx, found),
  };
}
