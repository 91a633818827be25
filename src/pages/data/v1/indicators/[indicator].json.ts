import type { APIRoute } from 'astro';
import { indicators } from '../../../../catalogue/index.ts';
import { dataset } from '../../../../dataset/load.ts';
import { json } from '../../../../downloads/json.ts';

export const getStaticPaths = () =>
  indicators.map(({ id }) => ({ params: { indicator: id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) =>
  new Response(json(`indicators/${id}`, dataset().of(id)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
