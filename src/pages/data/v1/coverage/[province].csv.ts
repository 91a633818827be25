import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../dataset/coverage.ts';
import { dataset } from '../../../../dataset/load.ts';
import { coverageColumns } from '../../../../downloads/columns.ts';
import { csv } from '../../../../downloads/csv.ts';
import { provincesWithPages } from '../../../../views/routes.ts';

export const getStaticPaths = () =>
  provincesWithPages().map(({ code }) => ({ params: { province: code }, props: { code } }));

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) => {
  const all = dataset();
  const rows = [all.place(code), ...all.communesOf(code)].flatMap((place) => coverageOf(all, place));
  return new Response(csv(rows, coverageColumns), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
