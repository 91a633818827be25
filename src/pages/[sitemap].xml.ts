import type { APIRoute } from 'astro';
import { sitemapView } from '../views/sitemapView.ts';
import { site } from '../site.ts';

/** A sitemap needs whole addresses: there is none while the site's own is not known. */
export const getStaticPaths = () => (site.address ? [{ params: { sitemap: 'sitemap' } }] : []);

export const GET: APIRoute = () =>
  new Response(sitemapView(site.address), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
