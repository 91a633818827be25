import { describe, expect, test } from 'vitest';
import type { ComparedSlice, CompareFile } from '../../src/compare/compareFile.ts';
import { comparedBars } from '../../src/compare/comparedBars.ts';
import { peerOffers } from '../../src/compare/nextPeers.ts';

const slice: ComparedSlice = {
  id: 'x',
  topic: 'records',
  title: 'Tỷ lệ',
  subtitle: '%',
  max: 100,
  reference: { value: 50, text: '50%', label: 'gộp lại', href: '/r' },
  caution: '',
  sources: [],
  values: {
    '91': { value: 0, text: '0%', n: 'n = 200', few: false, href: '/a' },
    '92': { value: 40, text: '40%', n: 'n = 20', few: true, href: '/b' },
  },
};
const place = (code: string) => ({ code, name: `Nơi ${code}`, href: '/' });

describe('bars of compared places', () => {
  test('keep the order of the choice; zero is a value and an absent one says so in words', () => {
    const { data, options } = comparedBars(slice, ['93', '91'].map(place), 'chưa có');
    expect(data.map(({ label, value, text }) => [label, value, text])).toEqual([
      ['Nơi 93', null, 'chưa có'],
      ['Nơi 91', 0, '0%'],
    ]);
    expect(options).toMatchObject({ max: 100, referenceText: 'gộp lại: 50%' });
  });

  test('are grey on fewer than 100 cases, and an absent place has no reference tick', () => {
    const { data } = comparedBars(slice, ['91', '92', '93'].map(place), '–');
    expect(data.map(({ tone, reference }) => [tone, reference])).toEqual([
      ['two', 50],
      ['peer', 50],
      ['two', null],
    ]);
  });
});

describe('peers that are offered', () => {
  const file: CompareFile = {
    places: [],
    topics: [],
    slices: [],
    groups: [
      { id: 'a', name: 'A', places: ['01', '02', '03', '04', '05', '06', '07', '08'] },
      { id: 'b', name: 'B', places: ['09'] },
    ],
  };

  test('are those that follow the first place in its group, round to its beginning, six in all', () => {
    expect(peerOffers(file, ['07'])).toEqual([
      { name: 'A', places: ['07', '08', '01', '02', '03', '04'] },
    ]);
  });

  test('are none without a place, in a group of one, and where six are chosen', () => {
    expect(peerOffers(file, [])).toEqual([]);
    expect(peerOffers(file, ['09'])).toEqual([]);
    expect(peerOffers(file, ['01', '02', '03', '04', '05', '06'])).toEqual([]);
  });
});
