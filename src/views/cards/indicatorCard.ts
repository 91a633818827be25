import { topicList } from '../../catalogue/index.ts';
import type { Context } from '../../figures/context.ts';
import { indicatorOf } from '../../figures/indicator.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { indicatorView } from '../indicatorView.ts';
import type { Card } from './card.ts';
import { cardMap } from './cardMap.ts';

/** Returns what the card of an indicator says: what its first figure finds, or what it is and how often it is stated. */
export function indicatorCard(ctx: Context, id: string): Card {
  const { locale, say } = ctx;
  const { path, title, definition, figures, stated } = indicatorView(ctx, id);
  const [first] = figures;
  const topic = topicList.find((entry) => entry.id === indicatorOf(id).topic);
  const count = formatNumber(stated.length, locale);
  const isMap = first?.chart?.name === 'tileMap';
  return {
    locale,
    path,
    over: topic?.name[locale] ?? '',
    title,
    figure: null,
    statement: first?.title ?? definition,
    details: first ? [first.subtitle] : stated.length > 0 ? [say['card.stated'](count)] : [],
    source: first?.sources.map(({ text }) => text).join('; ') ?? '',
    map: isMap ? cardMap(ctx, [], first.chart) : null,
  };
}
