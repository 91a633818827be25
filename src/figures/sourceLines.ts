import { formatDate } from '../i18n/dates.ts';
import { formatLocator } from '../i18n/locators.ts';
import type { Locale } from '../locales.ts';
import type { Observation } from '../model/observation.ts';
import type { Source } from '../model/source.ts';
import { observationUrl, sourceUrl } from '../urls.ts';
import type { Context } from './context.ts';
import type { SourceLine } from './figure.ts';

/** Returns what a source is called: its title, else our label for it. */
export function sourceName(source: Source, locale: Locale): string {
  const name = source.label?.[locale] ?? source.title ?? source.id;
  return source.publisher && source.kind === 'article' ? `${source.publisher}: ${name}` : name;
}

const publishedIn = (source: Source, locale: Locale): string =>
  source.published ? `, ${formatDate(source.published, locale)}` : '';

// A qualifier may be the translator's, so every line says what was read.
const translation = ({ say }: Context, { machineTranslated }: Source): string =>
  machineTranslated ? ` (${say['word.machine']})` : '';

const unreachable = ({ say }: Context, { url, kind }: Source): string =>
  url === null && kind === 'article' ? ` (${say['word.noAddress']})` : '';

/** Returns the source line of a place in a document. */
export function documentLine(
  ctx: Context,
  id: string,
  locator: string | null,
  href: string,
): SourceLine {
  const { dataset, locale } = ctx;
  const source = dataset.source(id);
  const where = locator === null ? '' : `; ${formatLocator(locator, locale)}`;
  const read = translation(ctx, source) + unreachable(ctx, source);
  return {
    text: `${sourceName(source, locale)}${publishedIn(source, locale)}${where}${read}`,
    href,
  };
}

/** Returns the source line of one figure, with the place in the source. */
export const sourceLine = (ctx: Context, o: Observation): SourceLine => {
  const locator = o.derived && !o.cell ? null : o.locator;
  return documentLine(ctx, o.source, locator, observationUrl(ctx.locale, o));
};

/** Returns one line for each source and file of many figures, in their order. */
export function sourceLines(ctx: Context, observations: readonly Observation[]): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const o of observations) {
    const source = ctx.dataset.source(o.source);
    const key = `${o.source} ${o.cell?.file ?? (o.derived ? '' : o.locator)}`;
    if (lines.has(key)) continue;
    lines.set(
      key,
      o.cell
        ? {
            text: `${sourceName(source, ctx.locale)}; ${o.cell.file}`,
            href: sourceUrl(ctx.locale, o.source),
          }
        : sourceLine(ctx, o),
    );
  }
  return [...lines.values()];
}
