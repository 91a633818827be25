import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figurePicture, hasPicture } from '../../../../pictures/figurePicture.ts';
import { pageContext, sharedRoutes } from '../../../../views/routes.ts';
import { sharedFigure } from '../../../../views/sharedFigures.ts';

export const getStaticPaths = () => sharedRoutes(hasPicture);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale, code, id } }) =>
  new Response(figurePicture(sharedFigure(pageContext(locale), code, id), locale)?.svg);
