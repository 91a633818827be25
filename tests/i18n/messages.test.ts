import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { messages } from '../../src/i18n/messages.ts';
import { vi } from '../../src/i18n/vi.ts';

type Message = string | ((...args: string[]) => string);
type Book = Readonly<Record<string, Message>>;

const books: Readonly<Record<string, Book>> = { vi, en };
const keys = Object.keys(vi);

/** What a message says, with a mark for each of its numbers. */
const said = (message: Message): string =>
  typeof message === 'string'
    ? message
    : message(...Array.from({ length: message.length }, (_, i) => `‹${i}›`));

const withArgs = (message: Message): number => (typeof message === 'string' ? -1 : message.length);

/** Words that a Vietnamese sentence never needs. */
const english =
  /(?<!\p{L})(the|of|and|from|with|source|figures?|places?|scores?|rank|rate|total|press|portal|median|undated|communes?|provinces?|wards?|petitions?|dossiers?|applications?|download|page)(?!\p{L})/iu;

/** Names of the other language, and the two keys of a JSON file. */
const allowed = new Set(['frame.twin']);

describe('what the site says', () => {
  test('has the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    expect(messages('en')).toBe(en);
  });

  test.each(keys)('%s takes the same numbers in both, and none is empty or loses one', (key) => {
    expect(withArgs(books['en']![key]!)).toBe(withArgs(books['vi']![key]!));
    for (const book of Object.values(books)) {
      const text = said(book[key]!);
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/undefined|null|NaN/);
      for (let i = 0; i < withArgs(book[key]!); i++) expect(text).toContain(`‹${i}›`);
    }
  });

  test('has no English word in Vietnamese', () => {
    const wrong = keys.filter((key) => !allowed.has(key) && english.test(said(books['vi']![key]!)));
    expect(wrong).toEqual([]);
    expect(english.test('Số liệu from Cổng')).toBe(true);
  });

  test('has no Vietnamese letter in English but in names', () => {
    const names = /Hai Cấp|Hoàng Sa|Trường Sa|Tiếng Việt|QĐ-TTg/g;
    const wrong = keys.filter((key) =>
      /[ăâđêôơưạ-ỹ]/iu.test(said(books['en']![key]!).replace(names, '')),
    );
    expect(wrong).toEqual([]);
  });

  test('uses the words of the house: never the words that mislead', () => {
    const text = keys.map((key) => said(books['vi']![key]!)).join('\n');
    expect(text).not.toMatch(/khiếu nại|điểm mất|xuất sắc|mâu thuẫn|chưa công bố số/i);
    expect(vi['word.notCollected']).toBe('chưa có trong Hai Cấp');
    expect(vi['frame.notGovernment']).toBe('Đây không phải trang của cơ quan nhà nước.');
  });
});
