import { describe, expect, test } from 'vitest';
import { plainSentence, sentence } from '../../src/views/sentence.ts';

const say = (n: string, where: string, rate: string): string => `${n} ở ${where}; ${rate}.`;
const n = { text: '88.429', href: '/n' };
const rate = { text: '95,05%', href: '/rate' };

describe('a sentence', () => {
  test('is in parts: words, and numbers that lead to their places', () => {
    expect(sentence(say, [n, 'Cà Mau', rate])).toEqual([
      n,
      { text: ' ở Cà Mau; ', href: null },
      rate,
      { text: '.', href: null },
    ]);
  });

  test('keeps to the order of its language', () => {
    const turned = (first: string, second: string): string => `${second}, ${first}`;
    expect(sentence(turned, [n, rate]).map(({ text }) => text)).toEqual(['95,05%', ', ', '88.429']);
  });

  test('reads whole without its links', () => {
    expect(plainSentence(sentence(say, [n, 'Cà Mau', rate]))).toBe('88.429 ở Cà Mau; 95,05%.');
  });
});
