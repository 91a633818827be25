import type { Context } from '../../figures/context.ts';
import { homeView } from '../homeView.ts';
import type { Card } from './card.ts';
import { cardMap } from './cardMap.ts';

/** Returns what the card of the home page says: its title, first key figure and map. */
export function homeCard(ctx: Context): Card {
  const { dataset, locale } = ctx;
  const { path, title, keyFigures, map } = homeView(ctx);
  const [figure] = keyFigures;
  return {
    locale,
    path,
    over: '',
    title,
    figure: figure ?? null,
    statement: '',
    details: [],
    source: figure?.source.text ?? '',
    map: cardMap(ctx, dataset.edition ? [dataset.edition.code] : [], map?.chart),
  };
}
