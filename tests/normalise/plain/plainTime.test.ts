import { describe, expect, test } from 'vitest';
import { plainTime, timeKey } from '../../../src/normalise/plain/plainTime.ts';
import { record } from '../read/records.ts';
import { tiny } from './tinyTable.ts';

const source = { id: 'toy', published: null, retrieved: '2026-11-22' };
const two = { period: { start: { column: 'tu' }, end: { column: 'den' } } };

/** The time that these cells say behind a first cell. */
function timeOf(texts: readonly string[], changes: object = {}, of: object = source) {
  const names = ['ky', 'tu'].includes(Object.keys(changes)[0] ?? 'ky') ? ['ky'] : ['tu', 'den'];
  const columns = new Map(names.map((name, i) => [name, i + 1]));
  const format = { file: 't.csv', numbers: 'vi', year: '2025', marks: new Set<string>() } as const;
  return plainTime(
    record(['90001', ...texts], 2),
    columns,
    names.map((_, i) => i + 1),
    tiny(changes),
    format,
    { source: of as typeof source },
  );
}

describe('the time of plain rows', () => {
  test('is what the careful way reads, with the day by which a unit is told', () => {
    expect(timeOf(['Quý III/2025'])).toEqual({
      period: { start: '2025-07-01', end: '2025-09-30' },
      asOf: null,
      day: '2025-09-30',
      rows: new Map(),
    });
    expect(timeOf(['2025-07-01', '2025-07-15'], two)).toEqual({
      period: { start: '2025-07-01', end: '2025-07-15' },
      asOf: null,
      day: '2025-07-15',
      rows: new Map(),
    });
  });

  test.each([
    ['nothing', [''], {}],
    ['one cell of two', ['2025-07-01', ''], two],
    ['no period', ['x'], {}],
    ['a formula', ['=7/2025'], {}],
    ['lost letters', ['Qu?y III/2025'], {}],
    ['no day', ['2025-07-01', '2025-07-32'], two],
  ])('needs care where a cell says %s', (_, texts, changes) => {
    expect(timeOf(texts, changes)).toBeNull();
  });

  test('is not after the day on which its source was published, else taken', () => {
    const by = (published: string | null, retrieved: string | null) =>
      timeOf(['7/2025'], {}, { id: 'toy', published, retrieved }) !== null;
    expect(by('2025-07-31', '2025-07-01')).toBe(true);
    expect(by('2025-07-30', '2026-07-01')).toBe(false);
    expect(by(null, '2025-07-31')).toBe(true);
    expect(by(null, '2025-07-30')).toBe(false);
    expect(by(null, null)).toBe(true);
  });

  test('is the same for the same days', () => {
    const period = { start: '2025-07-01', end: '2025-07-31' };
    expect(timeKey({ period, asOf: null })).toBe('2025-07-31/2025-07-01|');
    expect(timeKey({ period, asOf: '2025-08-01' })).toBe('2025-07-31/2025-07-01|2025-08-01');
  });
});
