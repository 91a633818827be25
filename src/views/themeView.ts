import { coreIndicators, indicators, topicList } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { latest } from '../figures/latest.ts';
import { centresTable } from '../figures/centresTable.ts';
import type { Figure } from '../figures/figure.ts';
import { officesFigure } from '../figures/officesFigure.ts';
import { stateByPlace } from '../figures/stateObservation.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';
import { surplusFigure } from '../figures/surplusFigure.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Indicator, Topic } from '../model/indicator.ts';
import { downloadUrl, homeUrl, indicatorUrl, pageUrl, themeUrl } from '../urls.ts';
import { isCore } from './statedOf.ts';

export interface ThemeView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  readonly indicators: ReadonlyArray<{
    readonly name: string;
    readonly href: string;
    readonly detail: string;
  }>;
  /** What sources say of the theme in several ways, gathered in tables. */
  readonly figures: readonly Figure[];
  /** Published figures that have no page of their own, by indicator. */
  readonly others: readonly ListedIndicator[];
  /** Tasks and targets, which stand apart from all outcomes. */
  readonly aims: readonly ListedIndicator[];
}

/** An indicator with what was published of it. */
export interface ListedIndicator {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly figures: readonly StatedFigure[];
  /** Where an official table has it for many places: how many, and the download. */
  readonly table: { readonly text: string; readonly href: string } | null;
}

function other(ctx: Context, { id, name, definition }: Indicator): ListedIndicator {
  const { dataset, locale, say } = ctx;
  const all = dataset.of(id);
  const stated = all.filter((o) => !o.cell && !o.derived);
  const tabled = new Set(all.filter((o) => o.cell).flatMap((o) => o.places));
  const text = say['theme.tabled'](formatNumber(tabled.size, locale));
  const nation = latest(ctx, dataset.nation.code, id);
  return {
    id,
    name: name[locale],
    definition: definition[locale],
    figures: [...(nation ? [nation] : []), ...stated].map((o) => stateByPlace(ctx, o, id)),
    table: tabled.size > 0 ? { text, href: downloadUrl(`indicators/${id}.json`) } : null,
  };
}

const figuresOf: Partial<Record<Topic, ReadonlyArray<(ctx: Context) => Figure | null>>> = {
  facilities: [(ctx) => officesFigure(ctx, null), centresTable, surplusFigure],
};

/** Returns the page of a theme: its core indicators, then all other published figures. */
export function themeView(ctx: Context, id: Topic): ThemeView {
  const { dataset, locale, say } = ctx;
  const topic = topicList.find((entry) => entry.id === id);
  const name = topic?.name[locale] ?? id;
  const listed = indicators.filter(
    (indicator) => indicator.topic === id && dataset.of(indicator.id).some((o) => !isCore(o)),
  );
  return {
    path: themeUrl(locale, id),
    title: name,
    description: topic?.description[locale] ?? '',
    breadcrumbs: [
      { text: placeName(dataset.nation, locale), href: homeUrl(locale) },
      { text: say['frame.indicators'], href: pageUrl(locale, 'indicators') },
      { text: name, href: null },
    ],
    indicators: coreIndicators
      .filter((indicator) => indicator.topic === id)
      .map((indicator) => ({
        name: indicator.name[locale],
        href: indicatorUrl(locale, indicator.id),
        detail: say['n.figures'](formatNumber(dataset.of(indicator.id).length, locale)),
      })),
    figures: (figuresOf[id] ?? []).flatMap((make) => make(ctx) ?? []),
    others: listed.filter(({ family }) => family !== 'target').map((each) => other(ctx, each)),
    aims: listed.filter(({ family }) => family === 'target').map((each) => other(ctx, each)),
  };
}
