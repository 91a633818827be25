/**
 * Returns the address that the site stands under, from that of one of its pages:
 * `https://host/a/vi/96-ca-mau/index.html` → `https://host/a/`. Empty where the page is of no language.
 */
export function siteRoot(href: string, locale: string): string {
  const page = href.replace(/[?#].*$/, '');
  return page.slice(0, page.lastIndexOf(`/${locale}/`) + 1);
}
