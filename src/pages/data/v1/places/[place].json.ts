import type { APIRoute } from 'astro';
import { dataset } from '../../../../dataset/load.ts';
import { json } from '../../../../downloads/json.ts';
import { provinceFile } from '../../../../downloads/provinceFile.ts';

export const getStaticPaths = () =>
  dataset().provinces.map(({ code }) => ({ params: { place: code }, props: { code } }));

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(json(`places/${code}`, provinceFile(dataset(), code)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
