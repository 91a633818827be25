import { defineMiddleware } from 'astro:middleware';
import { typesetPage } from './i18n/typeset/typesetPage.ts';
import { site } from './site.ts';

/**
 * Makes addresses that begin with `/` relative to the page, so that the built folder works anywhere.
 * Those of an embed are absolute where the site's own is known: a file of it may be carried away.
 * Every page is set here, so that no component has to know where a line may break.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const relative = '../'.repeat(url.pathname.split('/').length - 2) || './';
  const up = url.pathname.startsWith('/embed/') ? site.address || relative : relative;
  const html = (await response.text()).replaceAll(/ (href|src|action)="\/(?!\/)/g, ` $1="${up}`);
  return new Response(typesetPage(html), response);
});
