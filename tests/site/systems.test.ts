import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/locales.ts';
import { builtSite } from '../support/builtSite.ts';
import { statementsOf, wordsAt } from '../support/statements.ts';

/*
 * Each system of facts of the articles that the project began with, where the built pages show it.
 * The working groups (7) and the reports by theme (10) are held by the tests of reports.
 */

const { folder } = await builtSite('site');

type Words = Readonly<Record<Locale, readonly string[]>>;

/** What a part of a page must say, and which document it must lead to. */
interface Shown {
  readonly system: string;
  /** Below the language: `96-ca-mau/index.html`. */
  readonly page: string;
  /** Id of the part: a figure, a list, a section. */
  readonly part: string;
  readonly says: Words;
  readonly source: string;
}

/** A line of a list that must say a number with these words and tags. */
interface Stated {
  readonly system: string;
  readonly page: string;
  readonly number: Readonly<Record<Locale, string>>;
  readonly words?: Words;
  readonly tag?: Readonly<Record<Locale, string>>;
  readonly source: string;
}

const [caMau, langSon] = ['96-ca-mau/index.html', '20-lang-son/index.html'];
const both = (...words: readonly string[]): Words => ({ vi: words, en: words });
const proposed = { vi: 'đề xuất', en: 'proposed' };
const rank = (n: number, en: string) => ({
  vi: [`Thứ ${n}/34 theo nguồn`],
  en: [`${en} of 34 by the source`],
});

const parts: readonly Shown[] = [
  {
    system: '(2) records by tier',
    page: caMau,
    part: 'tiers',
    says: { vi: ['80.848', '7.581', '88.429'], en: ['80,848', '7,581', '88,429'] },
    source: 'seed-003',
  },
  {
    system: '(3) norm, present and shortfall of Lạng Sơn',
    page: langSon,
    part: 'norm',
    says: { vi: ['2.457', '2.376', '81'], en: ['2,457', '2,376', '81'] },
    source: 'laodong-1619001',
  },
  {
    system: '(4) agencies and Party bodies consolidated',
    page: caMau,
    part: 'two-tiers',
    says: {
      vi: ['Cấp tỉnh', '13', '7', '4', 'sau hợp nhất', 'Cấp xã', '64'],
      en: ['Province', '13', '7', '4', 'after consolidation', 'Commune level', '64'],
    },
    source: 'seed-003',
  },
  {
    system: '(5) 64 of 64 units with a service centre',
    page: caMau,
    part: 'centres',
    says: both('64'),
    source: 'vnvn-camau-kh02',
  },
  {
    system: '(5) centres beside units, of all provinces that state them',
    page: 'themes/facilities.html',
    part: 'centres-stated',
    says: { vi: ['Cà Mau', '64', 'Lạng Sơn', '65'], en: ['Cà Mau', '64', 'Lạng Sơn', '65'] },
    source: 'vnvn-camau-kh02',
  },
  {
    system: '(6) six and nine task groups',
    page: caMau,
    part: 'aims',
    says: {
      vi: ['không phải kết quả', '6', '9', 'đề xuất'],
      en: ['not outcomes', '6', '9', 'proposed'],
    },
    source: 'seed-000',
  },
  {
    system: '(9) headquarters in one place or several',
    page: langSon,
    part: 'offices',
    says: {
      vi: ['Đông Kinh', 'Kỳ Lừa', 'tập trung một nơi', 'Tam Thanh', 'nhiều điểm', 'đề nghị'],
      en: [
        'Đông Kinh',
        'Kỳ Lừa',
        'single centralised office',
        'Tam Thanh',
        'several office sites',
        'request',
      ],
    },
    source: 'seed-002',
  },
  {
    system: '(9) communes of Cà Mau with two or three offices',
    page: caMau,
    part: 'offices',
    says: {
      vi: ['mức thấp: 2', 'mức cao: 3', 'phân tán'],
      en: ['low end: 2', 'high end: 3', 'scattered'],
    },
    source: 'seed-003',
  },
  {
    system: '(9) surplus offices as stated, and what is self-reported',
    page: 'themes/facilities.html',
    part: 'surplus',
    says: { vi: ['17.496', '100%', 'tự báo cáo'], en: ['17,496', '100%', 'self-reported'] },
    source: 'vnvn-66-nha-dat',
  },
  {
    system: '(12) congress preparation and the timeline',
    page: caMau,
    part: 'timeline',
    says: {
      vi: ['1/7/2025', '21/7/2025', 'chuẩn bị đại hội', '3/11/2025', 'không ghi ngày'],
      en: ['1 July 2025', '21 July 2025', 'Party congress', '3 November 2025', 'undated'],
    },
    source: 'seed-000',
  },
  {
    system: '(13) growth target and housing programme',
    page: caMau,
    part: 'aims',
    says: {
      vi: ['từ 8,5% trở lên', 'chỉ tiêu', 'xóa nhà tạm', 'nguồn không nêu con số'],
      en: ['8.5% or more', 'target', 'dilapidated houses', 'the source gives no figure'],
    },
    source: 'seed-001',
  },
];

const stated: readonly Stated[] = [
  ...[
    { vi: '76,05%', en: '76.05%' },
    { vi: '85,94%', en: '85.94%' },
    { vi: '95,05%', en: '95.05%' },
  ].map((number) => ({
    system: '(1) service indicators of Cà Mau with their rank of 34',
    page: caMau,
    number,
    words: rank(6, '6th'),
    source: 'seed-003',
  })),
  {
    system: '(3) staff paid by the state budget, over, proposed',
    page: caMau,
    number: { vi: 'hơn 31.900 người', en: 'over 31,900 people' },
    tag: proposed,
    source: 'seed-004',
  },
  {
    system: '(3) staff quota, proposed',
    page: caMau,
    number: { vi: '3.420 người', en: '3,420 people' },
    tag: proposed,
    source: 'seed-004',
  },
  {
    system: '(8) nearly 6,600 files of four wards together',
    page: langSon,
    number: { vi: 'gần 6.600', en: 'nearly 6,600' },
    words: both('Đông Kinh', 'Kỳ Lừa', 'Tam Thanh', 'Lương Văn Tri'),
    source: 'seed-002',
  },
  {
    system: '(11) use of national databases',
    page: caMau,
    number: { vi: '95,31%', en: '95.31%' },
    words: rank(2, '2nd'),
    source: 'seed-003',
  },
  {
    system: '(11) information security',
    page: caMau,
    number: { vi: '93,75%', en: '93.75%' },
    words: rank(3, '3rd'),
    source: 'seed-003',
  },
  {
    system: '(11) digitisation, as reported in November 2025',
    page: caMau,
    number: { vi: '95%', en: '95%' },
    words: { vi: ['28,71%'], en: ['28.71%'] },
    source: 'vnvn-camau-cchc-cds',
  },
];

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
  test.each(parts)('$system stands in #$part of $page', ({ page, part, says, source }) => {
    const text = html(locale, page);
    const words = wordsAt(text, part) ?? '';
    for (const word of says[locale]) expect(words).toContain(word);
    expect(linksOf(text, part).some((href) => leadsTo(href, source))).toBe(true);
  });

  test.each(stated)(`$system is stated in $page: $number.${locale}`, (wanted) => {
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
