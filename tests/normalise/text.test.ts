import { describe, expect, test } from 'vitest';
import { decodeTcvn3, fromTcvn3 } from '../../src/normalise/read/tcvn3.ts';
import { hostile } from '../../src/normalise/text/hostile.ts';
import { markProblem } from '../../src/normalise/text/marks.ts';
import { spoilt } from '../../src/normalise/text/spoilt.ts';
import { tidy } from '../../src/normalise/text/tidy.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { real } from '../registry/registries.ts';

const { places } = real();

test('TCVN3 bytes are the letters of TCVN 5712', () => {
  expect(decodeTcvn3(new Uint8Array([0x54, 0xe6, 0x6e, 0x67, 0x20, 0x63, 0xe9, 0x6e, 0x67]))).toBe(
    'Tổng cộng',
  );
  expect(decodeTcvn3(new Uint8Array([0x85]))).toBeNull();
  expect(['Biªn chÕ', 'Hå s¬', 'Ph\u00adêng', 'TØnh', 'X·'].map(fromTcvn3)).toEqual([
    'Biên chế',
    'Hồ sơ',
    'Phường',
    'Tỉnh',
    'Xã',
  ]);
});

describe('official names', () => {
  const names = places.flatMap(({ kind, name, predecessors }) => [
    `${kindWord(kind)} ${name}`,
    ...predecessors.map((old) => old.name),
  ]);

  test('are neither spoilt nor hostile, and stand in one form', () => {
    expect(names.filter((name) => spoilt(name) !== null)).toEqual([]);
    expect(names.filter((name) => hostile(name) !== null)).toEqual([]);
    expect(names.filter((name) => tidy(name) !== name.trim().normalize('NFC'))).toEqual([]);
  });

  test('have marks that can be', () => {
    expect(places.filter(({ name }) => markProblem(name) !== null).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('in the wrong encoding are told from right ones', () => {
    const capitals = names.map((name) => name.toUpperCase());
    expect(capitals.filter((name) => spoilt(name) !== null)).toEqual([]);
  });
});

describe('a long cell', () => {
  const long = 'a'.repeat(30_000);

  test('is searched for what may not be published to its end', () => {
    expect(hostile(`${long} ten.ho@xa.example.vn`)?.code).toBe('E-SEC-PII');
    expect(hostile(`${long}@xa.vn`)?.code).toBe('E-SEC-PII');
    expect(hostile(`5;${' '.repeat(30_000)}=1+1`)?.code).toBe('E-SEC-FORMULA');
    expect(hostile(`5${'\t'.repeat(30_000)}=1+1`)?.code).toBe('E-SEC-FORMULA');
  });

  test('that is harmless is let through', () => {
    expect(hostile(long)).toBeNull();
    expect(hostile(`5${'\t'.repeat(30_000)}x`)).toBeNull();
  });
});
