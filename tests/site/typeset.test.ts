import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { filesOf } from '../support/pages.ts';
import { pageTexts } from '../support/pageTexts.ts';

const { folder } = await builtSite('site');
const pages = filesOf(folder).filter((path) => path.endsWith('.html'));
const texts = pages.flatMap((path) =>
  pageTexts(readFileSync(join(folder, path), 'utf8')).map((each) => ({ path, ...each })),
);

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
/** Two common words beside each other; names of places are in any language what they are. */
const VIETNAMESE = new RegExp(`(?<!\\p{L})\\p{Ll}*[${MARKED}]\\p{Ll}* \\p{Ll}*[${MARKED}]`, 'u');
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|by|for|is|are|that|not|from|this|which|was)(?!\p{L})/giu;

/** The first twenty texts of a language that are wrong, with their pages. */
const wrong = (lang: string, isWrong: (text: string) => boolean): readonly string[] =>
  texts
    .filter((each) => each.lang === lang && isWrong(each.text))
    .slice(0, 20)
    .map(({ path, text }) => `${path}: ${text.trim()}`);

test('Vietnamese words on an English page say that they are Vietnamese', () => {
  expect(wrong('en', (text) => VIETNAMESE.test(text))).toEqual([]);
});

test('no English sentence stands unmarked on a Vietnamese page', () => {
  expect(wrong('vi', (text) => (text.match(ENGLISH)?.length ?? 0) > 1)).toEqual([]);
});

test('a number stays with its unit, the word before it and the rest of its date', () => {
  const parted =
    /\d (?:người|điểm|ngày|tháng|km²|people|points|days)(?!\p{L})|(?<!\p{L})(?:hơn|gần|khoảng|over|nearly) \d|n = \d/u;
  expect(wrong('vi', (text) => parted.test(text))).toEqual([]);
  expect(wrong('en', (text) => parted.test(text))).toEqual([]);
});

test('the texts that are looked at are those of every page', () => {
  expect(pages.length).toBeGreaterThan(7000);
  expect(
    texts.some((each) => /^en.*cán bộ$/.test(`${each.path} ${each.text}`) && each.lang === 'vi'),
  ).toBe(true);
});
