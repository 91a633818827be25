import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { locales } from '../../locales.ts';
import { cardPicture } from '../../pictures/cardPicture.ts';
import { site } from '../../site.ts';
import { cardUrl } from '../../urls.ts';
import { cardsOf } from '../../views/cards/cardsOf.ts';
import { pageContext } from '../../views/routes.ts';

// A card is found by its absolute address alone; scripts/drawPictures.ts puts a PNG in its place.
export const getStaticPaths = () =>
  (site.address === '' ? [] : locales).flatMap((locale) =>
    cardsOf(pageContext(locale)).map((card) => ({
      params: { card: cardUrl(card.path).replace(/^\/cards\/|\.png$/g, '') },
      props: { card },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { card } }) => new Response(cardPicture(card).svg);
