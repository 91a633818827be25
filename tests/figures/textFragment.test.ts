import { expect, test } from 'vitest';
import { textFragment } from '../../src/figures/textFragment.ts';

const at = (printed: string) => textFragment('https://a.example/b', printed)?.split(':~:text=')[1];

test('the fragment is the printed figure alone, without the words around it', () => {
  expect(at('88,429')).toBe('88%2C429');
  expect(at('nearly 6,600')).toBe('6%2C600');
  expect(at('8.5% or more')).toBe('8.5%25');
  expect(at('trên 31.900')).toBe('31.900');
  expect(at('64/64')).toBe('64%2F64');
});

test('a hyphen is encoded, for it would set words before and after the text', () => {
  expect(at('2-3')).toBe('2%2D3');
});

test('an address with a fragment of its own keeps it; words alone make none', () => {
  expect(textFragment('https://a.example/b#c', '7')).toBe('https://a.example/b#c:~:text=7');
  expect(textFragment('https://a.example/b', 'seven')).toBeNull();
});
