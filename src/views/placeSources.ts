import type { Context } from '../figures/context.ts';
import { sourceName } from '../figures/sourceLines.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Observation } from '../model/observation.ts';
import { sourceUrl } from '../urls.ts';

/** A source that a page takes figures from. */
export interface PageSource {
  readonly name: string;
  readonly href: string;
  /** Date and how many of the page's figures come from it. */
  readonly detail: string;
}

/** Returns the sources of a page's figures, those with the most first. */
export function placeSources(
  { dataset, locale, say }: Context,
  used: readonly Observation[],
): PageSource[] {
  const counts = new Map<string, number>();
  for (const o of new Set(used)) counts.set(o.source, (counts.get(o.source) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id, count]) => {
      const source = dataset.source(id);
      const date = source.published ? formatDate(source.published, locale) : say['word.undated'];
      return {
        name: sourceName(source, locale),
        href: sourceUrl(locale, id),
        detail: `${date} · ${say['n.figures'](formatNumber(count, locale))}`,
      };
    });
}
