import { describe, expect, test } from 'vitest';
import type { ProposedFile } from '../../../src/normalise/propose/proposal.ts';
import { provisional } from '../../../src/normalise/propose/provisional.ts';

const entry: ProposedFile = {
  file: 't.csv',
  sha256: 'x',
  numbers: 'en',
  layout: 'wide',
  place: { column: 'Mã', scheme: 'code' },
  period: { text: '2026' },
  asOf: null,
  figures: [{ indicator: 'a', value: 'A' }],
};

const none = { vi: '', en: '' };
const unsaid = { vi: 'chưa ghi lý do', en: 'no reason given yet' };
const unchosen = { vi: 'chưa chọn chỉ tiêu', en: 'no indicator chosen yet' };

const tried = (changes: Partial<ProposedFile>) => provisional({ ...entry, ...changes });

describe('a proposed entry can be tried', () => {
  test('with what a description has where it says nothing', () => {
    expect(provisional(entry)).toEqual({
      ...entry,
      encoding: 'utf-8',
      delimiter: 'auto',
      newline: 'any',
      place: { column: 'Mã', scheme: 'code', names: [] },
      checks: [],
      ignoredColumns: [],
    });
  });

  test('with what it says', () => {
    const said: Partial<ProposedFile> = {
      encoding: 'tcvn3',
      delimiter: '|',
      place: { code: '97' },
      period: { column: 'Kỳ' },
      checks: [{ sum: ['A', 'B'], equals: 'C' }],
      ignoredColumns: [{ column: 'STT', reason: { vi: 'a', en: 'b' } }],
    };
    expect(tried(said)).toEqual({ ...entry, ...said, newline: 'any' });
  });

  test('with numbers that can be read in two ways as Vietnamese', () => {
    expect(tried({ numbers: '' })?.numbers).toBe('vi');
    expect(tried({ numbers: 'plain' })?.numbers).toBe('plain');
  });

  test('without a period', () => {
    expect(tried({ period: { text: '' } })?.period).toEqual({ start: null, end: null });
  });

  test('with columns passed over that have no reason yet, or no indicator', () => {
    const found = tried({
      figures: [...entry.figures, { indicator: '', value: 'B' }],
      ignoredColumns: [
        { column: 'C', reason: none },
        { column: 'D', reason: { vi: 'a', en: 'b' } },
      ],
    });
    expect(found?.figures).toEqual(entry.figures);
    expect(found?.ignoredColumns).toEqual([
      { column: 'C', reason: unsaid },
      { column: 'D', reason: { vi: 'a', en: 'b' } },
      { column: 'B', reason: unchosen },
    ]);
    expect(found).not.toHaveProperty('ignoredRows');
  });

  test('with rows of a long table passed over that have no reason yet, or no indicator', () => {
    const figures = [
      { key: ['a'], indicator: 'a', value: 'A' },
      { key: ['b'], indicator: '', value: 'A' },
    ];
    const long = { layout: 'long', key: ['Chỉ tiêu'], figures } as const;
    const found = tried({ ...long, ignoredRows: [{ key: ['c'], reason: none }] });
    expect(found).toMatchObject({
      figures: figures.slice(0, 1),
      ignoredRows: [
        { key: ['c'], reason: unsaid },
        { key: ['b'], reason: unchosen },
      ],
      ignoredColumns: [],
    });
    expect(tried(long)).toMatchObject({ ignoredRows: [{ key: ['b'], reason: unchosen }] });
  });
});

describe('a proposed entry can not be tried', () => {
  test.each([
    ['its encoding is not known', { encoding: '' }],
    ['its delimiter is not known', { delimiter: '' }],
    ['it has no figure', { figures: [{ indicator: '', value: 'A' }] }],
    ['it has no places', { place: { column: '', scheme: 'code' } }],
  ] as ReadonlyArray<[string, Partial<ProposedFile>]>)('where %s', (_, changes) => {
    expect(tried(changes)).toBeNull();
  });
});
