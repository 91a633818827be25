import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../src/normalise/read/findDelimiter.ts';
import { isDate } from '../../../src/normalise/read/isDate.ts';
import { firstNewline, hasOnly, isMixed } from '../../../src/normalise/read/lineEnds.ts';

describe('line ends', () => {
  test.each([
    ['a\nb\n', true, false, true],
    ['a\r\nb\r\n', false, true, true],
    ['a\nb\r\n', false, false, true],
    ['a\rb', false, false, true],
    ['a', true, true, true],
    ['"a\r\nb";c\n', true, false, true],
    ['"a\nb";c\r\n', false, true, true],
    ['"a""\r";c\n', true, false, true],
  ])('of %j are those that are declared: lf %s, crlf %s, any %s', (text, lf, crlf, any) => {
    expect([hasOnly(text, 'lf'), hasOnly(text, 'crlf'), hasOnly(text, 'any')]).toEqual([
      lf,
      crlf,
      any,
    ]);
  });

  test('are mixed where there is more than one kind', () => {
    expect(['a\nb\n', 'a\r\nb\r\n', 'a\rb\r', 'ab'].map(isMixed)).toEqual(Array(4).fill(false));
    expect(['a\nb\r\n', 'a\rb\n', 'a\r\nb\r'].map(isMixed)).toEqual(Array(3).fill(true));
  });

  test('of a file that a person edits are those of its first line', () => {
    expect(firstNewline('a\r\nb\n')).toBe('crlf');
    expect(firstNewline('\r\n')).toBe('crlf');
    expect(firstNewline('a\nb\r\n')).toBe('lf');
    expect(firstNewline('a')).toBe('lf');
  });
});

describe('the delimiter that most lines share most often is', () => {
  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2\n', ';'],
    ['a\tb\n', '\t'],
    ['a|b|c\n1;2|3|4\n', '|'],
    ['a;b\r\n"x,y,z";2\r\n', ';'],
    ['"a ""x,y"" b";c\n1;2', ';'],
    ['a;b\r1;2\r3,4', ';'],
    ['\n \n\na;b\n1;2\n', ';'],
    ['x, y, z and w\na;b\n1;2\n3;4\n5;6\n', ';'],
    ['a;b,c;d\n1;2;3', ';'],
    ['a,b;c\n1;2\n', ';'],
    ['a,b\n1,2\n\t\t\t\n', ','],
  ])('that of %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test.each([[''], [' \n\n'], ['a\nb\n'], ['a,b;c\n'], ['"a,b"\n']])(
    'none for %j, as nobody should guess',
    (text) => {
      expect(findDelimiter(text)).toBeNull();
    },
  );

  test('found in the first fifty lines', () => {
    const fifty = `${'a;b\n'.repeat(50)}`;
    expect(findDelimiter(`${fifty}${'1,2,3,4,5,6,7,8\n'.repeat(50)}`)).toBe(';');
    expect(findDelimiter(`${'a\n'.repeat(49)}1,2`)).toBe(',');
    expect(findDelimiter(`${'a\n'.repeat(50)}1,2`)).toBeNull();
  });
});

test('a day is one that exists, as its ten characters alone', () => {
  const days = ['2024-02-29', '2026-01-31', '0001-01-01'];
  const others = ['2025-02-29', '2026-13-01', '2026-00-10', '2026-01-32', '2026-04-31'];
  const written = [
    '2026',
    '2026-01',
    'x2026-01-31',
    '2026-01-31x',
    '2026-1-31',
    '20260131',
    '2026-01-31T00:00:00Z',
  ];
  expect(days.filter(isDate)).toEqual(days);
  expect([...others, ...written].filter(isDate)).toEqual([]);
});
