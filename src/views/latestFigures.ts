import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { placeName } from '../i18n/places.ts';
import { formatStated } from '../i18n/values.ts';
import { inMenuOrder } from './statedOf.ts';
import { sourceName } from '../figures/sourceLines.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { lastDay } from '../model/lastDay.ts';
import type { Observation } from '../model/observation.ts';
import type { Source } from '../model/source.ts';
import { sourceUrl } from '../urls.ts';

/** What was added to the record by one source, with its date. */
export interface LatestLine {
  readonly date: string;
  /** Its first core figure as stated; of a table, what it is of. */
  readonly text: string;
  /** Where that stands, and how many figures are there. */
  readonly detail: string;
  readonly href: string;
}

/** A table is as new as its newest figure, a document as its day of publication; undated ones are left out. */
function dateOf(source: Source, observations: readonly Observation[]): string | null {
  if (source.kind === 'article') return source.published;
  const ends = observations.flatMap((o) => lastDay(o) ?? []).sort();
  return ends.at(-1) ?? null;
}

/** A rank and points of the press need words beside them that a line has no room for. */
const standsAlone = ({ indicator }: Observation): boolean => {
  const { type, family } = indicatorOf(indicator);
  return type !== 'rank' && family !== 'press-766-2025';
};

/** `Tuyên Quang: trung tâm cấp xã 124`: what a document says first of what the site is about. */
function firstFigure({ dataset, locale }: Context, source: Source): string | null {
  const own = dataset
    .from(source.id)
    .filter((o) => o.places.length === 1 && o.value !== null && standsAlone(o));
  const [o] = inMenuOrder(own);
  if (!o) return null;
  const place = placeName(dataset.place(o.places[0] ?? ''), locale);
  const name = lowerFirst(indicatorOf(o.indicator).short[locale]);
  return `${place}: ${name} ${formatStated(o, locale)}`;
}

/** Returns the sources with the newest dates, newest first. */
export function latestFigures(ctx: Context, most = 7): LatestLine[] {
  const { dataset, locale, say } = ctx;
  return dataset.sources
    .flatMap((source) => {
      const figures = dataset.from(source.id);
      const date =
        figures.length > 0 && source.kind !== 'registry' ? dateOf(source, figures) : null;
      return date ? [{ source, date, count: figures.length }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.count - a.count))
    .slice(0, most)
    .map(({ source, date, count }) => {
      const name = sourceName(source, locale);
      const figure = source.kind === 'article' ? firstFigure(ctx, source) : null;
      const counted = say['n.figures'](formatNumber(count, locale));
      return {
        date: formatDate(date, locale),
        text: figure ?? name,
        detail: figure ? `${name} · ${counted}` : counted,
        href: sourceUrl(locale, source.id),
      };
    });
}
