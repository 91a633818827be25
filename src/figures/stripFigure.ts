import { type Slice, slice, within } from '../dataset/slice.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { median } from '../stats/median.ts';
import { derivedUrl, indicatorUrl, observationUrl, placeUrl } from '../urls.ts';
import { besideMedian } from './besideMedian.ts';
import { besidePeers } from './besidePeers.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import { dotScale } from './dotScale.ts';
import { enoughCases, fewest } from './enoughCases.ts';
import { type Extent, extent } from './extent.ts';
import type { Figure, Table, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, sliceSubtitle, timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';
import { valuePhrase } from './valuePhrase.ts';

/** All that a strip is told from. */
interface Strip {
  readonly indicator: Indicator;
  /** Those drawn; `all` of the slice counts for n of N. */
  readonly found: Slice;
  readonly all: Slice;
  readonly parent: Place;
  readonly place: Place | null;
  readonly own: Observation | null;
  readonly ends: Extent;
  /** Null never happens for a slice, which is not empty. */
  readonly middle: number;
  /** Places with too few cases to be drawn. */
  readonly few: number;
}

/** The whole table stands on the page that holds all of the places. */
const wholeTable = ({ locale }: Context, { indicator, parent }: Strip): string =>
  parent.level === 'nation'
    ? indicatorUrl(locale, indicator.id)
    : `${placeUrl(locale, parent, null)}#communes-table`;

const withCases = ({ locale, say }: Context, o: Observation | null, cell: TableCell): TableCell =>
  o?.denominator == null
    ? cell
    : { ...cell, detail: say['word.nOf'](formatNumber(o.denominator, locale)) };

/** This place, minimum, median, maximum and n, for the dots themselves are on another page. */
function summary(ctx: Context, strip: Strip): Table {
  const { say, locale } = ctx;
  const { indicator, found, all, place, own, ends, middle } = strip;
  const n = formatNumber(found.observations.length, locale);
  const whole = formatNumber(all.observations.length, locale);
  const end = (label: string, o: Observation, at: string) => [
    textCell(`${label} (${at})`),
    withCases(ctx, o, numberCell(formatShort(o, locale), observationUrl(locale, o))),
  ];
  return {
    caption: indicator.name[locale],
    head: [say['word.place'], indicator.short[locale]],
    rows: [
      ...(place
        ? [[textCell(placeName(place, locale)), withCases(ctx, own, valueCell(ctx, own))]]
        : []),
      end(say['word.min'], ends.lowest, ends.lowAt),
      [
        textCell(say['word.medianOf'](n)),
        numberCell(
          formatComputed(ctx, indicator, middle),
          derivedUrl(locale, found.source, indicator.id),
        ),
      ],
      end(say['word.maximum'], ends.highest, ends.highAt),
      [textCell(say['strip.whole'](whole)), textCell(say['strip.open'], wholeTable(ctx, strip))],
    ],
  };
}

function titleOf(ctx: Context, strip: Strip): string {
  const { say, locale } = ctx;
  const { indicator, place, own, ends, middle } = strip;
  const name = indicator.short[locale];
  const median = { value: middle, text: formatComputed(ctx, indicator, middle) };
  if (!place) return say['title.spread'](name, ends.low, ends.high, median.text);
  if (!own) return say['title.absent'](name);
  const value = { value: own.value ?? 0, text: formatShort(own, locale) };
  return say[`title.median.${besideMedian(value, median)}`](
    placeName(place, locale),
    valuePhrase(ctx, indicator, value.text),
    median.text,
  );
}

function stripOf(ctx: Context, id: string, parent: Place, place: Place | null): Strip | null {
  const all = slice(ctx.dataset, id, parent);
  if (!all) return null;
  const found = {
    ...all,
    observations: refuseJoin(all.observations).filter((o) => enoughCases(ctx, o)),
  };
  const few = all.observations.length - found.observations.length;
  const middle = median(found.observations.flatMap((o) => o.value ?? []));
  if (middle === null) return null;
  const own = place ? within(found, place) : null;
  return {
    indicator: indicatorOf(id),
    all,
    found,
    parent,
    place,
    own,
    ends: extent(ctx, found),
    middle,
    few,
  };
}

/**
 * Returns the places of a parent as dots by one indicator, with one of them
 * marked; null where nothing was observed, or where that one has no value.
 */
export function stripFigure(
  ctx: Context,
  id: string,
  parent: Place,
  place: Place | null,
): Figure | null {
  const { say, locale, dataset } = ctx;
  const strip = stripOf(ctx, id, parent, place);
  if (!strip || (place && !strip.own)) return null;
  const { indicator, found, own, ends, middle, few } = strip;
  const title = titleOf(ctx, strip);
  const beside = place && besidePeers(ctx, found, place);
  const subtitle = sliceSubtitle(ctx, indicator, strip.all);
  return {
    id: `strip-${id}`,
    title,
    subtitle:
      own?.denominator == null
        ? subtitle
        : `${subtitle} · ${say['word.nOf'](formatNumber(own.denominator, locale))}`,
    time: timePhrase(ctx, found),
    terms: [indicator.definition[locale]],
    chart: {
      name: 'strip',
      data: found.observations.map((o) => ({
        label: placeName(dataset.place(o.places[0] ?? ''), locale),
        value: o.value ?? 0,
        text: formatShort(o, locale),
      })),
      options: {
        label: title,
        description: subtitle,
        highlighted: own ? [found.observations.indexOf(own)] : [],
        median: {
          value: middle,
          text: `${say['word.median']} ${formatComputed(ctx, indicator, middle)}`,
        },
        ...dotScale(ctx, indicator, ends.lowest.value ?? 0, ends.highest.value ?? 1),
        ...(few > 0 ? { absent: say['strip.few'](String(few), String(fewest)) } : {}),
      },
    },
    table: summary(ctx, strip),
    reading: say[`strip.reading.${parent.level === 'nation' ? 'provinces' : 'communes'}`],
    ...(beside === null ? {} : { beside }),
    notes: [],
    sources: sourceLines(ctx, own ? [own] : found.observations),
  };
}
