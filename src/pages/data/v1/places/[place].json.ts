import type { APIRoute } from 'astro';
import { dataset } from '../../../../dataset/load.ts';
import { json } from '../../../../downloads/json.ts';
import { provinceFile } from '../../../../downloads/provinceFile.ts';
import { provincesWithPages } from '../../../../views/routes.ts';

export const getStaticPaths = () =>
  provincesWithPages().map(({ code }) => ({ params: { place: code }, props: { code } }));

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(json(`places/${code}`, provinceFile(dataset(), code)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
