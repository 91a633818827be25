import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, together, writeState } from '../../src/compare/state.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const codes = fc.oneof(
  fc.uniqueArray(digits(2), { maxLength: 6 }),
  fc.uniqueArray(digits(5), { maxLength: 6 }),
);
const theme = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z-]{1,40}$/));

describe('the state of a comparison', () => {
  test('comes back whole from its address', () => {
    fc.assert(
      fc.property(codes, theme, (places, of) => {
        const state = { places, theme: of };
        expect(readState(writeState(state))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  test('is always one that can be shown, whatever an address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (p, of) => {
        const query = new URLSearchParams({ p, theme: of, unknown: 'x' });
        const state = readState(`?${query.toString()}`);
        expect(state.places.length).toBeLessThanOrEqual(6);
        expect(new Set(state.places.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
        expect(readState(writeState(state))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out unknown parameters, other levels, repeats and what is beyond six', () => {
    expect(readState('?q=1&p=96,20,96,31825,xx,01,04,08,11,12&theme=records')).toEqual({
      places: ['96', '20', '01', '04', '08', '11'],
      theme: 'records',
    });
    expect(readState('')).toEqual({ places: [], theme: '' });
    expect(readState('?p=&theme=<script>')).toEqual({ places: [], theme: '' });
    expect(writeState({ places: [], theme: '' })).toBe('');
    expect(together(['31825', '96', '31834'])).toEqual(['31825', '31834']);
  });
});
