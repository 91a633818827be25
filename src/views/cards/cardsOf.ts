import { coreIndicators } from '../../catalogue/index.ts';
import type { Context } from '../../figures/context.ts';
import type { Card } from './card.ts';
import { homeCard } from './homeCard.ts';
import { indicatorCard } from './indicatorCard.ts';
import { communeCard, provinceCard } from './placeCard.ts';

/** Returns every card in a language: of the home page, the provinces, the core indicators and the communes with tables. */
export function cardsOf(ctx: Context): Card[] {
  const { dataset } = ctx;
  const provinces = dataset.provinces.filter((place) => dataset.hasPage(place));
  const communes = provinces.flatMap(({ code }) => dataset.communesOf(code));
  return [
    homeCard(ctx),
    ...provinces.map((place) => provinceCard(ctx, place)),
    ...coreIndicators.map(({ id }) => indicatorCard(ctx, id)),
    ...communes.flatMap((place) => communeCard(ctx, place) ?? []),
  ];
}
