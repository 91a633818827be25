import { dataset } from '../dataset/load.ts';
import { type Context, context } from '../figures/context.ts';
import { type Locale, locales } from '../locales.ts';
import type { Place } from '../model/place.ts';
import { type SharedKey, sharedKeys } from './sharedFigures.ts';

interface LocaleRoute {
  readonly params: { readonly lang: Locale };
  readonly props: { readonly locale: Locale };
}

/** Returns a route for each language. */
export const localeRoutes = (): LocaleRoute[] =>
  locales.map((locale) => ({ params: { lang: locale }, props: { locale } }));

/** Returns a route for each language and item, under the name that the file of the page has. */
export const itemRoutes = <Name extends string>(name: Name, ids: readonly string[]) =>
  locales.flatMap((locale) =>
    ids.map((id) => ({
      params: { lang: locale, [name]: id } as Record<Name | 'lang', string>,
      props: { locale, id },
    })),
  );

/** Returns all provinces, or the one that the edition is of. */
export const provincesWithPages = (): Place[] => {
  const all = dataset();
  return all.provinces.filter((place) => all.hasPage(place));
};

/** Returns a route for each language and province that has a page. */
export const provinceRoutes = () =>
  locales.flatMap((locale) =>
    provincesWithPages().map(({ code, slug }) => ({
      params: { lang: locale, province: slug },
      props: { locale, code },
    })),
  );

/** Returns a route for each language and commune that has a page. */
export const communeRoutes = () => {
  const all = dataset();
  return locales.flatMap((locale) =>
    provincesWithPages().flatMap((province) =>
      all.communesOf(province.code).map(({ code, slug }) => ({
        params: { lang: locale, province: province.slug, commune: slug },
        props: { locale, code, moved: null },
      })),
    ),
  );
};

/** Returns a route for each language and other code of a commune, at the address that it had under it. */
export const stubRoutes = () => {
  const all = dataset();
  return locales.flatMap((locale) =>
    provincesWithPages().flatMap((province) =>
      all.communesOf(province.code).flatMap(({ code, slug, aliases }) =>
        aliases.map((alias) => {
          const commune = slug.replace(code, alias);
          const moved = `/${locale}/${province.slug}/${commune}.html`;
          return {
            params: { lang: locale, province: province.slug, commune },
            props: { locale, code, moved },
          };
        }),
      ),
    ),
  );
};

/** Returns a route for each language and figure with addresses of its own, those of one code together. */
export const sharedRoutes = (isWanted: (key: SharedKey) => boolean = () => true) =>
  locales.flatMap((locale) =>
    sharedKeys(dataset())
      .filter(isWanted)
      .map(({ code, figure }) => ({
        params: { lang: locale, code, figure },
        props: { locale, code, id: figure },
      })),
  );

/** Returns the context of this build in a language. */
export const pageContext = (locale: Locale): Context => context(dataset(), locale);
