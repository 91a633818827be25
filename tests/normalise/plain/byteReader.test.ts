import { describe, expect, test } from 'vitest';
import { ByteReader } from '../../../src/normalise/plain/byteReader.ts';
import { unitBytes } from '../../../src/normalise/plain/unitBytes.ts';
import { known } from '../support.ts';
import { plainLines, row } from './plainLines.ts';
import { header, layoutOf } from './tinyTable.ts';

/** The rows of a text behind so many of its characters, column by column. */
function read(
  text: string,
  {
    changes = {},
    of = header,
    from = 0,
  }: { changes?: object; of?: readonly string[]; from?: number } = {},
) {
  const bytes = new TextEncoder().encode(text);
  return new ByteReader(bytes, layoutOf(changes, of)!, ';', unitBytes(known)).read(from);
}

const nameless = {
  of: ['ma', 'ky', 'a', 'b'],
  changes: { place: { column: 'ma', scheme: 'code', names: [] } },
};

describe('a line of bytes is a plain row', () => {
  test.each(plainLines.map((line) => [line.what, line] as const))(
    'or not, as the reader of lines says: with %s',
    (_, { raw, numbers, changes = {}, header: of = header }) => {
      for (const text of [raw, `${raw}\n`]) {
        const found = read(text, { changes, of });
        expect(found && [...found.numbers.subarray(0, 2)]).toEqual(numbers);
      }
    },
  );

  test('where its unit and time stand there once', () => {
    expect(read(`${row}\n${row}\n`)).toBeNull();
    expect(read(`${row}\n${row.replace('7/2025', '8/2025')}\n`)?.rows).toBe(2);
    expect(read(`${row}\n${row.replace('7/2025', '8/2025')}\n${row}\n`)).toBeNull();
  });

  test('but for a blank line, a carriage return and a second line end', () => {
    expect(read(`${row}\n\n`)).toBeNull();
    expect(read(`\n${row}\n`)).toBeNull();
    expect(read(`${row}\r\n`)).toBeNull();
  });
});

describe('the rows of bytes', () => {
  test('are columns of numbers, with the row of each unit in each time and a sample of each', () => {
    const lines = ['90003;8;1;2', '90001;7;3;4', '90001;8;5;6', '90005;8;7;9'];
    expect(read(lines.join('\n'), nameless)).toEqual({
      rows: 4,
      slots: 2,
      numbers: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 9),
      rowOf: [Uint32Array.of(0, 3, 0, 1, 0, 4), Uint32Array.of(0, 2, 0, 0, 0, 0)],
      samples: [
        [0, 12],
        [12, 24],
      ],
    });
  });

  test('have nothing of the row before: not its code, its time or its numbers', () => {
    const of = ['a', 'ma', 'ky', 'b'];
    const changes = { place: { column: 'ma', scheme: 'code', names: [] }, comment: '5' };
    const first = '6;90001;7;1';
    expect(read(`${first}\n7;90002;8;2\n`, { of, changes })?.rows).toBe(2);
    for (const second of ['5;90002;8;2', '7;9000;8;2', '7;90002;8;x', '7;90002;8'])
      expect(read(`${first}\n${second}\n`, { of, changes })).toBeNull();
  });

  test('begin behind the heading', () => {
    const found = read('ma;ky;a;b\n90001;7;3;4\n', { ...nameless, from: 10 });
    expect(found).toMatchObject({ rows: 1, samples: [[10, 22]] });
    expect([...(found?.numbers ?? [])].slice(0, 2)).toEqual([3, 4]);
    expect(read('ma;ky;a;b\n', { ...nameless, from: 10 })).toMatchObject({ rows: 0, samples: [] });
  });

  test('have room for as many as there can be', () => {
    const times = Array.from({ length: 40 }, (_, i) => String.fromCharCode(65 + i));
    const text = times.map((time, i) => `90001;${time};${i % 10};7\n`).join('');
    const found = read(text, nameless);
    expect(found?.rows).toBe(40);
    expect([...(found?.numbers ?? [])].slice(0, 80)).toEqual(times.flatMap((_, i) => [i % 10, 7]));
    const empty = read('90001;;1;2\n90002;;3;4\n90003;;5;6', nameless);
    expect(empty?.numbers).toEqual(Int32Array.of(1, 2, 3, 4, 5, 6));
  });

  test('have times that are told by all of their characters', () => {
    const lines = ['90001;7/2025;1;2', '90001;7/202;1;2', '90001;7/2026;1;2', '90001;;1;2'];
    expect(read(lines.join('\n'), nameless)?.rowOf).toHaveLength(4);
    expect(read([...lines, lines[1]!].join('\n'), nameless)).toBeNull();
  });

  test('have at most four hundred times', () => {
    const lines = Array.from({ length: 401 }, (_, i) => `90001;${i};1;2`);
    expect(read(lines.slice(1).join('\n'), nameless)?.rowOf).toHaveLength(400);
    expect(read(lines.join('\n'), nameless)).toBeNull();
  });

  test('have one time where there is no column for it', () => {
    const of = ['ma', 'ten', 'a', 'b'];
    const changes = { period: { text: '7/2025' } };
    const lines = ['90002;Xã Văn Lang;1;2', '90003;Xã Văn Lăng;3;4'];
    expect(read(lines.join('\n'), { of, changes })).toMatchObject({
      rows: 2,
      rowOf: [Uint32Array.of(0, 0, 1, 2, 0, 0)],
    });
  });
});
