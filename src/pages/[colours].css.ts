import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { coloursCss } from '../views/coloursCss.ts';

/** The site's own colours need no file of their own. */
export const getStaticPaths = () =>
  Object.keys(site.colours).length > 0 ? [{ params: { colours: 'colours' } }] : [];

export const GET: APIRoute = () =>
  new Response(coloursCss(site.colours), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
