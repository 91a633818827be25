import { coreIndicators, topicList } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import { indicatorCharts } from './indicatorView.ts';
import { indicatorUrl } from '../urls.ts';

/** An indicator that can be turned to. */
export interface IndicatorChoice {
  readonly id: string;
  readonly text: string;
  readonly href: string;
}

/** Those of one theme. */
export interface ChoiceGroup {
  readonly topic: string;
  readonly items: readonly IndicatorChoice[];
}

function grouped(
  { locale }: Context,
  ids: ReadonlySet<string>,
  href: (id: string) => string,
): ChoiceGroup[] {
  return topicList.flatMap((topic) => {
    const items = coreIndicators
      .filter(({ id, topic: own }) => own === topic.id && ids.has(id))
      .map(({ id, name }) => ({ id, text: name[locale], href: href(id) }));
    return items.length === 0 ? [] : [{ topic: topic.name[locale], items }];
  });
}

/** Returns the indicators that may be seen as a map of the provinces, each with its map on its own page. */
export function mapChoices(ctx: Context): ChoiceGroup[] {
  const mapped = coreIndicators
    .map(({ id }) => id)
    .filter((id) => indicatorCharts(ctx, id).some((figure) => figure.id === `map-${id}`));
  return grouped(ctx, new Set(mapped), (id) => `${indicatorUrl(ctx.locale, id)}#map-${id}`);
}

/** Returns all indicators with a page of their own, by theme. */
export const indicatorChoices = (ctx: Context): ChoiceGroup[] =>
  grouped(ctx, new Set(coreIndicators.map(({ id }) => id)), (id) => indicatorUrl(ctx.locale, id));
