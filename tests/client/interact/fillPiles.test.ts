import { describe, expect, test } from 'vitest';
import { fillPiles, type Peer } from '../../../src/client/interact/fillPiles.ts';
import { interact } from '../../../src/i18n/pages/interact.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { locales } from '../../../src/locales.ts';

const peer = (name: string, value: number): Peer => ({ name, value, text: String(value), n: '' });
const named = (piles: ReturnType<typeof fillPiles>) =>
  piles?.map((pile) => pile.map(({ name }) => name));

describe('the places of the dots of a strip', () => {
  test('fill its piles from the left, each from the lowest', () => {
    const peers = [peer('c', 3), peer('a', 0), peer('d', 9), peer('b', 0)];
    expect(named(fillPiles([2, 1, 1], peers))).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  test('are not told where the drawing shows more or fewer than are known', () => {
    expect(fillPiles([2, 1], [peer('a', 1)])).toBeNull();
    expect(fillPiles([], [peer('a', 1)])).toBeNull();
    expect(fillPiles([], [])).toEqual([]);
  });
});

test.each(locales)(
  'a head that says “value” alone is known by the word of the tables (%s)',
  (locale) => {
    expect(interact[locale].value).toBe(messages(locale)['word.value']);
  },
);
