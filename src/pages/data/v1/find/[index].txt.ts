import type { APIRoute } from 'astro';
import { dataset } from '../../../../dataset/load.ts';
import { packOld } from '../../../../find/packOld.ts';
import { packPlaces } from '../../../../find/packPlaces.ts';
import { provincesWithPages } from '../../../../views/routes.ts';

const indexes = { places: packPlaces, old: packOld };

interface Props {
  readonly index: keyof typeof indexes;
}

export const getStaticPaths = () =>
  (Object.keys(indexes) as Array<Props['index']>).map((index) => ({
    params: { index },
    props: { index },
  }));

export const GET: APIRoute<Props> = ({ props: { index } }) =>
  new Response(
    indexes[index](provincesWithPages(), (code) => dataset().communesOf(code)),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
