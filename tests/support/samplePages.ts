import { locales } from '../../src/locales.ts';
import { filesOf } from './pages.ts';

/** One path, or the first one that fits, of each type of page; `@` stands for the language. */
const types: Readonly<Record<string, RegExp>> = {
  home: /^@\/index\.html$/,
  'Cà Mau': /^@\/96-ca-mau\/index\.html$/,
  'Lạng Sơn': /^@\/20-lang-son\/index\.html$/,
  'a commune with figures': /^@\/52-gia-lai\/\d{5}-[^/]+\.html$/,
  'a commune without figures': /^@\/24-bac-ninh\/\d{5}-[^/]+\.html$/,
  'a ward of a joint figure': /^@\/20-lang-son\/05977-[^/]+\.html$/,
  'list of indicators': /^@\/indicators\.html$/,
  'the headline indicator': /^@\/indicators\/portal766_on_time_ratio\.html$/,
  'a listed indicator': /^@\/indicators\/on_time_rate\.html$/,
  'score groups': /^@\/indicators\/portal766_total\.html$/,
  'a theme': /^@\/themes\/staffing\.html$/,
  sources: /^@\/sources\.html$/,
  'an article': /^@\/sources\/seed-003\.html$/,
  'a table': /^@\/sources\/portal-provinces\.html$/,
  data: /^@\/data\.html$/,
  'check a table': /^@\/check\.html$/,
  reports: /^@\/reports\.html$/,
  'reports of a theme': /^@\/reports\/staffing-shortage\.html$/,
  'reports of a province': /^@\/reports\/20-lang-son\.html$/,
  'reports side by side': /^@\/reports\/pairs\.html$/,
  'working groups': /^@\/20-lang-son\/working-groups\.html$/,
  'data quality': /^@\/quality\.html$/,
  changes: /^@\/changes\.html$/,
  about: /^@\/about\.html$/,
  licence: /^@\/licence\.html$/,
  glossary: /^@\/glossary\.html$/,
  find: /^@\/find\.html$/,
  compare: /^@\/compare\.html$/,
  'a prepared pair': /^@\/compare\/96-ca-mau\.html$/,
  coverage: /^@\/coverage\.html$/,
  'the guide to embedding': /^@\/embed\.html$/,
  'how to take a figure': /^@\/embed\/96\/on-time\.html$/,
  'an embed': /^embed\/@\/96\/groups\.html$/,
  'an embed of a map': /^embed\/@\/vn\/map-[^/]+\.html$/,
  'an embed of an order': /^embed\/@\/[^/]+\/order-[^/]+\.html$/,
  'an embed of a pair of drawings': /^embed\/@\/[^/]+\/spread-[^/]+\.html$/,
};

/** A page that stands for its type. */
export interface SamplePage {
  /** `home (vi)`. */
  readonly name: string;
  readonly path: string;
  readonly locale: string;
}

/**
 * Returns a page of each type in each language, and the two that stand alone.
 * @throws where the folder has none of a type.
 */
export function samplePages(folder: string): readonly SamplePage[] {
  const pages = filesOf(folder).filter((path) => path.endsWith('.html'));
  const samples = locales.flatMap((locale) =>
    Object.entries(types).map(([name, form]) => {
      const ofLocale = new RegExp(`^(embed/)?${locale}/`);
      const path = pages.find(
        (page) => ofLocale.test(page) && form.test(page.replace(ofLocale, '$1@/')),
      );
      if (!path) throw new Error(`missing page in ${folder}: ${name} (${locale})`);
      return { name: `${name} (${locale})`, path, locale };
    }),
  );
  const alone = ['index.html', '404.html'].map((path) => ({ name: path, path, locale: 'vi' }));
  return [...alone, ...samples];
}
