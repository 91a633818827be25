import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';
import { servedSite } from '../support/servedSite.ts';

const { folder } = await builtSite('site');
const { visit } = servedSite(folder);

/** A drawing of the country, as it stands in a file. */
interface CountryMap {
  readonly file: string;
  readonly markup: string;
  /** What is seen in it, one space between. */
  readonly words: string;
  readonly locale: Locale;
}

const wordsOf = (markup: string): string =>
  markup
    .replace(/<(desc|title)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** What only a map of provinces says: its legend counts the provinces of each class. */
const legend: Readonly<Record<Locale, string>> = {
  vi: messages('vi')['map.legend']('').trim(),
  en: messages('en')['map.legend']('').trim(),
};

function mapsOf(file: string): CountryMap[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const drawings = file.endsWith('.svg') ? [text] : (text.match(/<figure[^]*?<\/figure>/g) ?? []);
  return drawings.flatMap((markup) => {
    const words = wordsOf(markup);
    const locale = locales.find((each) => words.includes(legend[each]));
    return locale ? [{ file, markup, words, locale }] : [];
  });
}

describe('every map of the country in the built site, pages and pictures alike', () => {
  let maps: readonly CountryMap[];
  beforeAll(() => {
    maps = filesOf(folder)
      .filter((file) => /\.(html|svg)$/.test(file))
      .flatMap(mapsOf);
  });

  const files = (wrong: (map: CountryMap) => boolean): readonly string[] =>
    maps.filter(wrong).map(({ file }) => file);

  test('is found by its legend: home and the pages of indicators, in both languages', () => {
    for (const locale of locales) {
      const own = maps.filter(({ file }) => file.startsWith(`${locale}/`)).map(({ file }) => file);
      expect(own).toContain(`${locale}/index.html`);
      expect(own).toContain(`${locale}/indicators/portal766_on_time_ratio.html`);
      expect(own.length).toBeGreaterThanOrEqual(9);
    }
  });

  test('names Hoàng Sa and Trường Sa, as the special zones they are', () => {
    expect(files(({ words }) => !/Hoàng Sa/.test(words) || !/Trường Sa/.test(words))).toEqual([]);
    // A picture has no links: the kind of the zones stands in its description.
    const kind = {
      vi: /đặc khu Hoàng Sa/i,
      en: /special zones?( of)? Hoàng Sa|Hoàng Sa special zone/i,
    };
    expect(files(({ markup, locale }) => !kind[locale].test(markup))).toEqual([]);
  });

  test('names the sea Biển Đông, in English East Sea', () => {
    expect(files(({ words, locale }) => !words.includes(messages(locale)['map.sea']))).toEqual([]);
    expect(files(({ markup }) => /South China Sea|Biển Hoa Nam/i.test(markup))).toEqual([]);
  });

  test('on pages leads from each zone to its page', () => {
    const onPages = maps.filter(({ file }) => /^(vi|en)\//.test(file));
    const unlinked = onPages.filter(
      ({ markup }) =>
        !/<a href="[^"]*\/20333-hoang-sa\.html"/.test(markup) ||
        !/<a href="[^"]*\/22736-truong-sa\.html"/.test(markup),
    );
    expect(unlinked.map(({ file }) => file)).toEqual([]);
  });

  test.each(['screen', 'print'] as const)('is drawn whole on %s', async (media) => {
    const page = await visit('vi/index.html', 768);
    await page.emulateMedia({ media });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('figure[id^="map-"] svg text')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map((text) => text.textContent)
        .join(' '),
    );
    expect(seen).toContain('Hoàng Sa');
    expect(seen).toContain('Trường Sa');
    expect(seen).toContain('Biển Đông');
    await page.context().close();
  });
});
