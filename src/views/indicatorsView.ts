import { coreIndicators, indicators, topicList } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { indicatorUrl, pageUrl, themeUrl } from '../urls.ts';

export interface IndicatorsView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly topics: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly lead: string;
    readonly indicators: ReadonlyArray<{
      readonly name: string;
      readonly href: string;
      readonly detail: string;
    }>;
    /** The list of other published figures, and how many indicators it holds. */
    readonly others: { readonly text: string; readonly href: string };
  }>;
}

/** Returns the list of indicators by theme: those with pages, then where the others are listed. */
export function indicatorsView(ctx: Context): IndicatorsView {
  const { locale, say, dataset } = ctx;
  return {
    path: pageUrl(locale, 'indicators'),
    title: say['indicators.title'],
    description: say['indicators.lead'],
    topics: topicList.map((topic) => {
      const others = indicators.filter(
        ({ id, topic: own, core }) =>
          own === topic.id && core === null && dataset.of(id).length > 0,
      );
      return {
        id: topic.id,
        name: topic.name[locale],
        lead: topic.description[locale],
        indicators: coreIndicators
          .filter((indicator) => indicator.topic === topic.id)
          .map(({ id, name }) => ({
            name: name[locale],
            href: indicatorUrl(locale, id),
            detail: say['n.figures'](formatNumber(dataset.of(id).length, locale)),
          })),
        others: {
          text: say['indicators.others'](formatNumber(others.length, locale)),
          href: themeUrl(locale, topic.id),
        },
      };
    }),
  };
}
