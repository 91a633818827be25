import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRegistry } from '../../scripts/read/packageRegistry.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { indicatorById } from '../../src/catalogue/index.ts';
import { glossary } from '../../src/i18n/pages/glossary.ts';
import { splitTerms } from '../../src/i18n/splitTerms.ts';
import { locales } from '../../src/locales.ts';

const termsOf = (text: string, locale: 'vi' | 'en') =>
  splitTerms(text, locale).flatMap(({ text: word, term }) => (term ? [`${word} ${term}`] : []));

test('the first mention of a term leads to its explanation, whatever its case', () => {
  expect(splitTerms('Biên chế và biên chế công chức', 'vi')).toEqual([
    { text: 'Biên chế', term: 'bien-che' },
    { text: ' và biên chế ', term: null },
    { text: 'công chức', term: 'cong-chuc' },
  ]);
});

test('a part of a word is no term, and the longest term is found', () => {
  expect(termsOf('công chứcx', 'vi')).toEqual([]);
  expect(termsOf('3 đơn vị hành chính cấp xã', 'vi')).toEqual(['đơn vị hành chính cấp xã cap-xa']);
  expect(termsOf('cadres and civil servants', 'en')).toEqual([
    'cadres can-bo',
    'civil servants cong-chuc',
  ]);
});

test('text is kept as it is', () => {
  for (const text of ['', 'không có từ nào', 'Viên chức, công chức; cán bộ.'])
    expect(
      splitTerms(text, 'vi')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
});

const entries = glossary.flatMap((group) => group.entries);
const textOf = (id: string, locale: 'vi' | 'en') =>
  entries.find((entry) => entry.id === id)!.text[locale];

test('every entry has an anchor of its own and words in both languages', () => {
  const ids = [...entries, ...glossary].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, term, text } of entries) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    for (const locale of locales) expect(`${term[locale]}${text[locale]}`).not.toBe('');
  }
});

test('the portal’s six groups have the maximum points of the catalogue, and both sets make 100', () => {
  const max = [
    'transparency',
    'progress',
    'online_services',
    'online_payment',
    'digitisation',
    'satisfaction',
  ];
  const known = max.map((name) => indicatorById.get(`portal766_${name}`)!.max!);
  for (const locale of locales) {
    const numbers = (id: string) =>
      [...textOf(id, locale).matchAll(/ (\d\d)(?=[;,.])/g)].map(([, n]) => Number(n));
    expect(numbers('sau-nhom')).toEqual(known);
    expect(numbers('quyet-dinh-766').reduce((a, b) => a + b)).toBe(100);
  }
});

test('the registry’s own count of former units is the one that the sentence gives', () => {
  const { oldUnits } = readRegistry(packageRegistry());
  expect(oldUnits).toHaveLength(10_034);
  for (const number of ['10.034', '10.033', '10.035'])
    expect(textOf('truoc-sap-xep', 'vi')).toContain(number);
  const before = readFileSync('data/figures/vn.csv', 'utf8').match(/commune_units_before,,,,(\d+)/);
  expect(before![1]).toBe('10035');
});
