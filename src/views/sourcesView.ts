import type { Context } from '../figures/context.ts';
import { sourceName } from '../figures/sourceLines.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Source } from '../model/source.ts';
import { pageUrl, sourceUrl } from '../urls.ts';

interface SourceItem {
  readonly name: string;
  readonly href: string;
  readonly detail: string;
}

export interface SourcesView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly groups: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly items: readonly SourceItem[];
  }>;
}

function item({ dataset, locale, say }: Context, source: Source): SourceItem {
  const figures = dataset.from(source.id).length;
  const reports = dataset.reports.filter((report) => report.source === source.id).length;
  return {
    name: sourceName(source, locale),
    href: sourceUrl(locale, source.id),
    detail: [
      source.published ? formatDate(source.published, locale) : say['word.undated'],
      figures > 0 ? say['n.figures'](formatNumber(figures, locale)) : '',
      reports > 0 ? say['n.reports'](formatNumber(reports, locale)) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

const kinds = ['table', 'registry', 'law', 'article'] as const;

/** Returns the list of sources by kind: tables first, then documents by publisher. */
export function sourcesView(ctx: Context): SourcesView {
  const { dataset, locale, say } = ctx;
  const collator = new Intl.Collator('vi');
  return {
    path: pageUrl(locale, 'sources'),
    title: say['sources.title'],
    description: say['sources.lead'](formatNumber(dataset.sources.length, locale)),
    groups: kinds.flatMap((kind) => {
      const items = dataset.sources
        .filter((source) => source.kind === kind)
        .map((source) => item(ctx, source))
        .sort((a, b) => collator.compare(a.name, b.name));
      return items.length > 0 ? [{ id: kind, title: say[`sources.${kind}`], items }] : [];
    }),
  };
}
