import type { Context } from '../figures/context.ts';
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
  readonly text: string;
  readonly href: string;
}

/** A table is as new as its newest figure, a document as its day of publication; undated ones are left out. */
function dateOf(source: Source, observations: readonly Observation[]): string | null {
  if (source.kind === 'article') return source.published;
  const ends = observations.flatMap((o) => lastDay(o) ?? []).sort();
  return ends.at(-1) ?? null;
}

/** Returns the sources with the newest dates, newest first. */
export function latestFigures({ dataset, locale, say }: Context, most = 7): LatestLine[] {
  return dataset.sources
    .flatMap((source) => {
      const figures = dataset.from(source.id);
      const date =
        figures.length > 0 && source.kind !== 'registry' ? dateOf(source, figures) : null;
      return date ? [{ source, date, count: figures.length }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.count - a.count))
    .slice(0, most)
    .map(({ source, date, count }) => ({
      date: formatDate(date, locale),
      text: `${sourceName(source, locale)} (${say['n.figures'](formatNumber(count, locale))})`,
      href: sourceUrl(locale, source.id),
    }));
}
