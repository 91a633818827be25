import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { oembed } from '../../../../embeds/oembed.ts';
import { heightsOf } from '../../../../embeds/takeView.ts';
import { pageContext, sharedRoutes } from '../../../../views/routes.ts';
import { sharedFigure } from '../../../../views/sharedFigures.ts';

export const getStaticPaths = () => sharedRoutes();

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale, code, id } }) => {
  const shared = sharedFigure(pageContext(locale), code, id);
  return Response.json(oembed(shared, heightsOf(shared, locale), locale));
};
