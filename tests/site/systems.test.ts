import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/locales.ts';
import { builtSite } from '../support/builtSite.ts';
import { statementsOf, wordsAt } from '../support/statements.ts';
import { systemNumbers, systemParts } from './systemFigures.ts';

/*
 * Each system of facts of the articles that the project began with, where the built pages show it.
 * The working groups (7) and the reports by theme (10) are held by the tests of reports.
 */

const { folder } = await builtSite('site');

const caMau = '96-ca-mau/index.html';

const html = (locale: Locale, page: string): string =>
  readFileSync(join(folder, locale, page), 'utf8');

function linksOf(text: string, id: string): string[] {
  const { document } = parseHTML(text);
  const links = document.getElementById(id)?.querySelectorAll('a[href]') ?? [];
  return [...links].map((link) => link.getAttribute('href') ?? '');
}

const leadsTo = (href: string, source: string): boolean =>
  href.includes(`sources/${source}.html#`) || href.endsWith(`sources/${source}.html`);

describe.each(locales)('in %s', (locale) => {
  test.each(systemParts)('$system stands in #$part of $page', ({ page, part, says, source }) => {
    const text = html(locale, page);
    const words = wordsAt(text, part) ?? '';
    for (const word of says[locale]) expect(words).toContain(word);
    expect(linksOf(text, part).some((href) => leadsTo(href, source))).toBe(true);
  });

  test.each(systemNumbers)(`$system is stated in $page: $number.${locale}`, (wanted) => {
    const lines = statementsOf(html(locale, wanted.page)).filter(
      ({ number, href }) => number === wanted.number[locale] && leadsTo(href, wanted.source),
    );
    const right = lines.filter(
      ({ words, tags }) =>
        (wanted.words?.[locale] ?? []).every((word) => words.includes(word)) &&
        (!wanted.tag || tags.includes(wanted.tag[locale])),
    );
    expect(right.length).toBeGreaterThan(0);
  });

  test('tasks and targets stand apart: no number of theirs is among outcomes', () => {
    const { document } = parseHTML(html(locale, caMau));
    const aims = document.getElementById('aims')!;
    const ids = [...aims.querySelectorAll('.stated > li')].map(({ id }) => id);
    expect(ids).toHaveLength(3);
    for (const id of ids)
      expect(
        document.querySelectorAll(`a.number[href$="#${id}"], td a[href$="#${id}"]`),
      ).toHaveLength(1);
  });

  test('a source with an address opens at the printed figure, one without says so', () => {
    expect(html(locale, 'sources/seed-003.html')).toContain('.htm#:~:text=88%2C429"');
    const none = locale === 'vi' ? 'chưa có địa chỉ mở được' : 'no address that opens yet';
    expect(html(locale, 'sources/seed-000.html')).toContain(none);
    expect(html(locale, 'sources/seed-000.html')).not.toContain(':~:text=');
  });

  test('terms of running text lead to where they are explained, from the foot of every page too', () => {
    const page = html(locale, caMau);
    expect(page).toMatch(/class="term" href="[./]+\w\w\/glossary\.html#[a-z-]+"/);
    const terms = parseHTML(html(locale, 'glossary.html')).document;
    for (const id of ['bien-che', 'cong-chuc', 'papi', 'truoc-sap-xep', 'quyet-dinh-766'])
      expect(terms.getElementById(id), id).not.toBeNull();
    expect(page).toMatch(/<footer[\s\S]*glossary\.html/);
  });

  test('each figure can be reported, with its page and value in the message', () => {
    const page = html(locale, caMau);
    const hrefs = [...page.matchAll(/class="report" href="(mailto:[^"]+)"/g)].map(([, href]) =>
      decodeURIComponent(href!),
    );
    expect(hrefs.length).toBeGreaterThan(20);
    for (const href of hrefs) expect(href).toContain(`/${locale}/${caMau}`);
    expect(hrefs.some((href) => href.includes('31.900') || href.includes('31,900'))).toBe(true);
  });
});
