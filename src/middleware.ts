import { defineMiddleware } from 'astro:middleware';

/** Makes addresses that begin with `/` relative to the page, so that the built folder works anywhere. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const up = '../'.repeat(url.pathname.split('/').length - 2) || './';
  const html = (await response.text()).replaceAll(/ (href|src|action)="\/(?!\/)/g, ` $1="${up}`);
  return new Response(html, response);
});
