import type { Bar } from '../charts/types.ts';
import { slice } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { derivedUrl, observationUrl } from '../urls.ts';
import { numberCell, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { enoughCases, fewest } from './enoughCases.ts';
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

const satisfaction = 'portal766_satisfaction';

interface Group {
  readonly id: string;
  readonly own: Observation;
  readonly max: number;
  /** Of all places beside it; null where the places do not differ or must not be compared. */
  readonly median: number | null;
  /** False where the points say little of the unit: too few cases, or the province's own. */
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

/** The feedback on which satisfaction rests for two thirds; null where the source gives no count. */
function petitionsOf(ctx: Context, place: Place, own: Observation): number | null {
  const petitions = latest(ctx, place.code, 'portal766_petitions');
  return petitions && sameTime(petitions, own) ? petitions.value : null;
}

function saysMuch(ctx: Context, place: Place, own: Observation): boolean {
  if (!compared(place, own.indicator) || !enoughCases(ctx, own)) return false;
  if (own.indicator !== satisfaction) return true;
  const petitions = petitionsOf(ctx, place, own);
  return petitions === null || petitions >= fewest;
}

function groupsOf(ctx: Context, place: Place): Group[] {
  return groupIds.flatMap((id) => {
    const own = latest(ctx, place.code, id);
    // Points above their maximum are published with a flag, and are not drawn.
    if (!own || own.flags.includes('above-max')) return [];
    const ofUnit = saysMuch(ctx, place, own);
    const median = ofUnit ? medianAround(ctx, place, own) : null;
    return { id, own, max: own.max ?? 0, median, ofUnit };
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
    numberCell(formatShort(own, locale), observationUrl(locale, own)),
    numberCell(formatNumber(max, locale), how),
    gap === null ? textCell(say['groups.noGap']) : numberCell(formatNumber(gap, locale, 2), how),
    median === null ? textCell('–') : numberCell(formatComputed(ctx, indicatorOf(id), median), how),
  ];
}

/** Whether no group, drawn grey or not, is farther from its maximum: only then is a gap called the most. */
const isMost = (gap: number, groups: readonly Group[]): boolean =>
  groups.length === groupIds.length &&
  groups.every(({ own, max, ofUnit }) => ofUnit && max - (own.value ?? 0) <= gap + 0.005);

function titleOf(ctx: Context, groups: readonly Group[]): string {
  // A handful of petitions moves satisfaction by many points: no title is made of it.
  const gaps = groups
    .filter(({ id }) => id !== satisfaction)
    .flatMap((group) => ({ group, gap: gapOf(group) ?? -1 }));
  const widest = gaps.sort((a, b) => b.gap - a.gap)[0];
  if (!widest || widest.gap < 0) return ctx.say['groups.caption'];
  const { group, gap } = widest;
  return ctx.say[isMost(gap, groups) ? 'groups.title.most' : 'groups.title'](
    indicatorOf(group.id).short[ctx.locale],
    formatNumber(gap, ctx.locale, 2),
    formatNumber(group.max, ctx.locale),
  );
}

function petitionWords({ say, locale }: Context, petitions: number | null): string {
  if (petitions === null) return say['petitions.unknown'];
  return petitions === 0
    ? say['petitions.none']
    : say['petitions.some'](formatNumber(petitions, locale));
}

function notesOf(ctx: Context, place: Place, groups: readonly Group[]): string[] {
  const { say } = ctx;
  const own = groups.find(({ id }) => id === satisfaction)?.own;
  const few = groups.some((group) => !enoughCases(ctx, group.own));
  return [
    ...(few ? [say['groups.few'](String(fewest))] : []),
    ...(place.level === 'commune' ? [say['groups.commune.note']] : []),
    ...(own
      ? [`${say['satisfaction.points']} ${petitionWords(ctx, petitionsOf(ctx, place, own))}`]
      : []),
  ];
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
  return {
    id: 'groups',
    title,
    subtitle,
    time: timePhrase(ctx, first),
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
    notes: notesOf(ctx, place, groups),
    sources: sourceLines(
      ctx,
      groups.map(({ own }) => own),
    ),
  };
}
