import type { Bar } from '../charts/types.ts';
import { slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { derivedUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { latest, peersOf, sameTime } from './latest.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** The portal's six groups of points, in its own order. */
export const groupIds = [
  'portal766_transparency',
  'portal766_progress',
  'portal766_online_services',
  'portal766_online_payment',
  'portal766_digitisation',
  'portal766_satisfaction',
] as const;

interface Group {
  readonly id: string;
  readonly own: Observation;
  readonly max: number;
  /** Of all places beside it; null where the places do not differ or must not be compared. */
  readonly median: number | null;
  /** False where the points say little of the unit: the province's own, or moved by one petition. */
  readonly ofUnit: boolean;
}

/** Satisfaction and transparency of communes stand for something else than the commune: no peers. */
const compared = (place: Place, id: string): boolean =>
  place.level === 'province' || indicatorOf(id).communes !== 'none';

function medianAround(ctx: Context, place: Place, own: Observation): number | null {
  const parent = peersOf(ctx, place.code);
  const found =
    parent && compared(place, own.indicator) ? slice(ctx.dataset, own.indicator, parent) : null;
  const peer = found?.observations[0];
  if (!found || !peer || !sameTime(peer, own)) return null;
  return median(found.observations.flatMap((o) => o.value ?? []));
}

function groupsOf(ctx: Context, place: Place): Group[] {
  return groupIds.flatMap((id) => {
    const own = latest(ctx, place.code, id);
    // Points above their maximum are published with a flag, and are not drawn.
    if (!own || own.flags.includes('above-max')) return [];
    const ofUnit = place.level === 'province' || compared(place, id);
    return { id, own, max: own.max ?? 0, median: medianAround(ctx, place, own), ofUnit };
  });
}

/** Returns the points not reached; what says little of the unit has none. */
const gapOf = ({ own, max, ofUnit }: Group): number | null =>
  ofUnit && own.value !== null ? Math.round((max - own.value) * 100) / 100 : null;

const bar = ({ locale }: Context, { id, own, max, median, ofUnit }: Group): Bar => ({
  label: indicatorOf(id).short[locale],
  value: own.value,
  text: `${formatShort(own, locale)}/${formatNumber(max, locale)}`,
  tone: ofUnit ? 'accent' : 'peer',
  end: own.qualifier,
  tentative: false,
  max,
  reference: median,
});

function row(ctx: Context, group: Group): TableCell[] {
  const { locale, say } = ctx;
  const { own, id, max, median } = group;
  const how = derivedUrl(locale, own.source, id);
  const gap = gapOf(group);
  return [
    textCell(indicatorOf(id).short[locale]),
    valueCell(ctx, own),
    numberCell(formatNumber(max, locale), how),
    gap === null ? textCell(say['groups.noGap']) : numberCell(formatNumber(gap, locale, 2), how),
    median === null ? textCell('–') : numberCell(formatComputed(ctx, indicatorOf(id), median), how),
  ];
}

function titleOf(ctx: Context, groups: readonly Group[]): string {
  // A handful of petitions moves satisfaction by many points: no title is made of it.
  const gaps = groups
    .filter(({ id }) => id !== 'portal766_satisfaction')
    .map((group) => ({ group, gap: gapOf(group) ?? -1 }));
  const widest = gaps.sort((a, b) => b.gap - a.gap)[0];
  if (!widest) return '';
  const { group, gap } = widest;
  return ctx.say['groups.title'](
    indicatorOf(group.id).short[ctx.locale],
    formatNumber(gap, ctx.locale, 2),
    formatNumber(group.max, ctx.locale),
  );
}

/** Returns the portal's six groups of points of a place against their maxima; null where it has none. */
export function groupsFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const groups = groupsOf(ctx, place);
  const first = groups[0]?.own;
  if (!first) return null;
  refuseJoin(groups.map(({ own }) => own));
  const parent = peersOf(ctx, place.code);
  const peers = parent ? slice(ctx.dataset, 'portal766_progress', parent)?.observations.length : 0;
  const title = titleOf(ctx, groups);
  const subtitle = `${say['groups.unit']} · ${timePhrase(ctx, first)}`;
  const commune = place.level === 'commune';
  return {
    id: 'groups',
    title,
    subtitle,
    chart: {
      name: 'bars',
      data: groups.map((group) => bar(ctx, group)),
      options: {
        label: title,
        description: subtitle,
        max: Math.max(...groups.map(({ max }) => max)),
        referenceText: say['groups.median'](formatNumber(peers ?? 0, locale)),
        frameText: say['groups.frame'],
      },
    },
    table: {
      caption: say['groups.caption'],
      head: [
        say['word.group'],
        say['word.points'],
        say['word.maxPoints'],
        say['word.gap'],
        say['word.medianOf'](formatNumber(peers ?? 0, locale)),
      ],
      rows: groups.map((group) => row(ctx, group)),
    },
    reading: say['groups.reading'],
    notes: [...(commune ? [say['groups.commune.note']] : []), say['satisfaction.points']],
    sources: sourceLines(
      ctx,
      groups.map(({ own }) => own),
    ),
  };
}
