import { formatNumber } from '../i18n/numbers.ts';
import { formatShort, formatValue } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { latest } from './latest.ts';
import { refuseJoin } from './refuseJoin.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

const ids = ['portal766_on_time', 'portal766_overdue'] as const;

/** Returns a place's applications on the portal, on time and overdue; null where it has none. */
export function onTimeFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const [onTime, overdue] = ids.map((id) => latest(ctx, place.code, id));
  const received = latest(ctx, place.code, 'portal766_received');
  const ratio = latest(ctx, place.code, 'portal766_on_time_ratio');
  if (!onTime || !overdue || !received || !ratio) return null;
  const parts = [onTime, overdue];
  refuseJoin(parts);
  const title = say['onTime.title'](formatValue(ratio, locale), formatShort(overdue, locale));
  const subtitle = `${say['onTime.unit']} · ${timePhrase(ctx, received)} · ${say['word.nOf'](formatNumber(received.value ?? 0, locale))}`;
  const name = (o: Observation) => indicatorOf(o.indicator).short[locale];
  return {
    id: 'on-time',
    title,
    subtitle,
    time: timePhrase(ctx, received),
    chart: {
      name: 'parts',
      data: parts.map((o, i) => ({
        label: name(o),
        value: o.value ?? 0,
        text: formatShort(o, locale),
        tone: i === 0 ? 'two' : 'three',
        end: o.qualifier,
        tentative: false,
      })),
      options: {
        label: title,
        description: subtitle,
        total: { label: name(received), text: formatShort(received, locale) },
      },
    },
    table: {
      caption: say['onTime.caption'],
      head: [say['word.part'], say['word.value']],
      rows: [...parts, received, ratio].map((o) => [textCell(name(o)), valueCell(ctx, o)]),
    },
    reading: null,
    notes: [say['onTime.note']],
    sources: sourceLines(ctx, [received]),
  };
}
