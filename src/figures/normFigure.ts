import type { Bar } from '../charts/types.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { formatModality, formatShort, formatValue } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { marksWords } from './marksWords.ts';
import { pressDate } from './pressDate.ts';
import { refuseJoin } from './refuseJoin.ts';
import { sourceLines } from './sourceLines.ts';

const ids = ['staff_commune_norm', 'staff_commune_level', 'staff_commune_shortfall'] as const;

/** A norm and the staff present may be set beside each other only where one source prints both. */
function printedTogether({ dataset }: Context, place: Place): Observation[] | null {
  const at = dataset.at(place.code).filter((o) => o.places.length === 1 && o.modality === 'actual');
  for (const norm of at.filter((o) => o.indicator === ids[0])) {
    const beside = ids.map((id) => at.find((o) => o.indicator === id && o.source === norm.source));
    const found = beside.flatMap((o) => o ?? []);
    if (found.length === ids.length) return found;
  }
  return null;
}

const bar = ({ locale, say }: Context, o: Observation, index: number): Bar => ({
  label: index === 1 ? say['norm.present'] : indicatorOf(o.indicator).short[locale],
  value: o.value,
  text: formatShort(o, locale),
  tone: index === 0 ? 'peer' : index === 1 ? 'two' : 'three',
  end: o.qualifier,
  tentative: false,
  max: null,
  reference: null,
});

/** Other quotas that the same document gives are told in words: they count something else. */
const alsoPrinted = (ctx: Context, place: Place, source: string): string[] =>
  ctx.dataset
    .at(place.code)
    .filter((o) => o.source === source && o.indicator === 'staff_quota_commune')
    .map((o) =>
      ctx.say['norm.also'](
        [formatValue(o, ctx.locale), formatModality(o.modality, ctx.locale)]
          .filter(Boolean)
          .join(', '),
        [formatPeriod(o.period, ctx.locale), o.note?.[ctx.locale]].filter(Boolean).join('; '),
      ),
    );

/** Returns the norm, the staff present and the shortfall of a province's communes; null where no one source prints them. */
export function normFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const found = printedTogether(ctx, place);
  const [norm, , shortfall] = found ?? [];
  if (!found || !norm || !shortfall) return null;
  refuseJoin(found);
  const title = say['norm.title'](formatShort(shortfall, locale), formatShort(norm, locale));
  const data = found.map((o, i) => bar(ctx, o, i));
  const subtitle = `${pressDate(ctx, shortfall)} · ${say['unit.persons']} · ${say['norm.scope']}`;
  return {
    id: 'norm',
    title,
    subtitle,
    time: pressDate(ctx, shortfall),
    chart: {
      name: 'bars',
      data,
      options: { label: title, description: subtitle },
    },
    table: {
      caption: say['norm.caption'],
      head: [say['word.part'], say['word.value'], say['word.period']],
      rows: found.map((o) => [
        textCell(indicatorOf(o.indicator).name[locale]),
        valueCell(ctx, o),
        textCell(formatPeriod(o.period, locale)),
      ]),
    },
    reading: null,
    ...marksWords(ctx, data),
    notes: alsoPrinted(ctx, place, norm.source),
    sources: sourceLines(ctx, found),
  };
}
