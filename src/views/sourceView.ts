import { indicators } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { sourceName } from '../figures/sourceLines.ts';
import { stateObservation } from '../figures/stateObservation.ts';
import { textFragment } from '../figures/textFragment.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatLocator } from '../i18n/locators.ts';
import { languageName } from '../i18n/languages.ts';
import { changes } from '../i18n/pages/changes.ts';
import { placeName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { homeUrl, observationUrl, pageUrl, rowAnchor, sourceUrl } from '../urls.ts';

export interface SourceView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  /** What is known of it: publisher, dates, language, licence. */
  readonly facts: ReadonlyArray<{
    readonly name: string;
    readonly text: string;
    readonly lang: string | null;
  }>;
  /** Address that opens; null where none is known, which the page says. */
  readonly url: string | null;
  readonly caution: string | null;
  /** Figures in the order of the document. */
  readonly figures: readonly StatedFigure[];
  readonly reports: ReadonlyArray<{
    readonly id: string;
    readonly text: string;
    readonly detail: string;
  }>;
  /** How Hai Cấp computes numbers from it. */
  readonly method: string;
  /** The indicators that it does so for, at the anchors that computed numbers lead to, with a formula of their own. */
  readonly derived: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly text: string | null;
  }>;
  /** Rows of a table as published, at the anchors that its figures lead to. */
  readonly files: ReadonlyArray<{
    readonly name: string;
    /** That another file replaced it; null where it stands. */
    readonly replaced: string | null;
    readonly header: readonly string[];
    readonly rows: ReadonlyArray<{
      readonly id: string;
      readonly line: number;
      readonly cells: readonly string[];
    }>;
  }>;
}

function factsOf({ locale, say }: Context, source: Source): SourceView['facts'] {
  const { title, publisher, published, lang, machineTranslated, retrieved, licence } = source;
  const language = languageName(lang, locale);
  const fact = (name: string, text: string | null | undefined, of: string | null = null) =>
    text ? [{ name, text, lang: of }] : [];
  return [
    ...fact(say['source.ownTitle'], title, lang),
    ...fact(say['word.publisher'], publisher ?? say['word.unknown']),
    ...fact(say['word.published'], published ? formatDate(published, locale) : say['word.undated']),
    ...fact(
      say['word.language'],
      machineTranslated ? `${language} (${say['word.machine']})` : language,
    ),
    ...fact(say['source.retrieved'], retrieved ? formatDate(retrieved, locale) : null),
    ...fact(say['source.licence'], licence?.[locale] ?? say['source.noLicence']),
  ];
}

const locatorKey = (locator: string): string =>
  locator.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

function derivedOf(ctx: Context, source: Source): SourceView['derived'] {
  const { dataset, locale, say } = ctx;
  const used = new Set(
    dataset
      .from(source.id)
      .filter((o) => o.cell || o.derived)
      .map((o) => o.indicator),
  );
  return indicators
    .filter(({ id }) => used.has(id))
    .map(({ id, name, ratio }) => {
      const [top, bottom] = ratio
        ? [ratio.numerator, ratio.denominator].map((part) => indicatorOf(part).name[locale])
        : [];
      return {
        id,
        name: name[locale],
        text: top && bottom ? say['indicator.formula'](top, bottom) : null,
      };
    });
}

function reportsOf({ dataset, locale, say }: Context, source: Source): SourceView['reports'] {
  const names = (report: Report) =>
    (report.places.length > 0 ? report.places : [report.province])
      .map((code) => placeName(dataset.place(code), locale))
      .join(', ');
  return dataset.reports
    .filter((report) => report.source === source.id)
    .sort((a, b) => (locatorKey(a.locator) < locatorKey(b.locator) ? -1 : 1))
    .map((report) => ({
      id: report.id,
      text: report.summary[locale],
      detail: [
        say[`report.${report.kind}`],
        names(report),
        formatLocator(report.locator, locale),
      ].join(' · '),
    }));
}

/** On its source's own page a figure names its place in the document alone. */
const onOwnPage = (ctx: Context, o: Observation): StatedFigure => ({
  ...stateObservation(ctx, o, null),
  ...opensAt(ctx, o),
  source: { text: formatLocator(o.locator, ctx.locale), href: observationUrl(ctx.locale, o) },
});

/** The document opens at the figure where it has an address and the figure's own characters are known. */
function opensAt({ dataset, say }: Context, o: Observation): Pick<StatedFigure, 'opens'> {
  const { url } = dataset.source(o.source);
  const href = url && o.printed ? textFragment(url, o.printed) : null;
  return href && o.printed ? { opens: { text: say['source.openAt'](o.printed), href } } : {};
}

/** Returns all that a source's page says: the document, and every figure and report taken from it. */
export function sourceView(ctx: Context, source: Source): SourceView {
  const { dataset, locale, say } = ctx;
  const name = sourceName(source, locale);
  const stated = dataset
    .from(source.id)
    .filter((o) => !o.cell && !o.derived)
    .sort((a, b) => (locatorKey(a.locator) < locatorKey(b.locator) ? -1 : 1));
  const table = dataset.tables.find((each) => each.source === source.id);
  const replacedBy = (file: string): string | null => {
    const path = `tables/${source.id}/${file}`;
    const by = dataset.account.files.find((each) => each.file === path)?.replacedBy;
    return by === undefined ? null : changes[locale].replacedBy(by);
  };
  return {
    path: sourceUrl(locale, source.id),
    title: name,
    description: say['source.description'](name),
    breadcrumbs: [
      { text: placeName(dataset.nation, locale), href: homeUrl(locale) },
      { text: say['frame.sources'], href: pageUrl(locale, 'sources') },
      { text: source.id, href: null },
    ],
    facts: factsOf(ctx, source),
    url: source.url,
    caution: source.caution?.[locale] ?? null,
    figures: stated.map((o) => onOwnPage(ctx, o)),
    reports: reportsOf(ctx, source),
    method: say[source.kind === 'registry' ? 'source.derived.registry' : 'source.derived'],
    derived: derivedOf(ctx, source),
    files: (table?.files ?? []).map(({ name: file, header, rows }) => ({
      name: file,
      replaced: replacedBy(file),
      header,
      rows: rows.map(({ line, cells }) => ({ id: rowAnchor(file, line), line, cells })),
    })),
  };
}
