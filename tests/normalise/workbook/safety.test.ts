import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cases, toyTable } from '../../fixtures/workbooks/cases.ts';
import { xlsx, zip } from '../../fixtures/workbooks/book.ts';
import { crc32 } from '../../../src/normalise/read/workbook/crc32.ts';
import { inflate } from '../../../src/normalise/read/workbook/inflate.ts';
import { MAX_FILE, MAX_PARTS } from '../../../src/normalise/read/workbook/limits.ts';
import { readZip } from '../../../src/normalise/read/workbook/zip.ts';
import { fixture, readBytes } from './support.ts';

const sample = (size: number, letters: number): Uint8Array => {
  let state = 12345;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % letters;
  });
};

test('every fixture is what its script makes, to the byte', () => {
  expect(readdirSync('tests/fixtures/workbooks/files').sort()).toEqual(Object.keys(cases).sort());
  for (const [file, make] of Object.entries(cases))
    expect(Buffer.compare(fixture(file), make()), file).toBe(0);
  const toy = readFileSync('tests/fixtures/toy/data/tables/portal-dong-hoa/so-hoa.xlsx');
  expect(Buffer.compare(toy, toyTable())).toBe(0);
});

describe('inflating', () => {
  test.each([
    ['stored', { level: 0 }],
    ['fast', { level: 1 }],
    ['best', { level: 9 }],
    ['fixed codes', { strategy: 4 }],
    ['Huffman only', { strategy: 2 }],
  ])('gives back what deflate packed: %s', (_name, options) => {
    for (const size of [0, 1, 300, 70_000])
      for (const letters of [1, 3, 250]) {
        const bytes = sample(size, letters);
        expect(Buffer.compare(inflate(deflateRawSync(bytes, options), size), bytes)).toBe(0);
      }
  });

  test('stops at the declared size: more, less or a cut stream is refused', () => {
    const packed = deflateRawSync(sample(5000, 9));
    expect(() => inflate(packed, 4999)).toThrow('longer');
    expect(() => inflate(packed, 5001)).toThrow('shorter');
    expect(() => inflate(packed.subarray(0, packed.length - 2), 5000)).toThrow();
    expect(() => inflate(Uint8Array.of(7), 10)).toThrow('no such block');
  });
});

test('the checksum is that of zip files', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

describe('a zip file is refused before anything is inflated', () => {
  const sized = (bytes: Uint8Array, size: number): Uint8Array => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 46 < copy.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return copy;
  };
  const english = (bytes: Uint8Array): string => {
    try {
      readZip(bytes);
      return '';
    } catch (cause) {
      return (cause as Error).message;
    }
  };

  test('where its parts unpack to too much together, none of them suspicious', () => {
    const parts = Array.from(
      { length: 3 },
      (_, i) => [`${i}.xml`, sample(1_000_000, 250)] as const,
    );
    expect(english(sized(zip(parts, false), 99_000_000))).toContain('more than 256 MiB');
  });

  test('where it has too many parts', () => {
    const bytes = fixture('plain.xlsx').slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    view.setUint16(bytes.length - 12, MAX_PARTS + 1, true);
    expect(english(bytes)).toContain('more than 2000 parts');
  });

  test('where its directory is cut, and where it has none', () => {
    const bytes = fixture('plain.xlsx');
    for (const end of [4, 30, bytes.length - 30, bytes.length - 1])
      expect(english(bytes.subarray(0, end))).toContain('broken directory');
  });

  test('where parts share bytes', () => {
    const bytes = zip(
      [
        ['a.xml', 'aaaa'],
        ['b.xml', 'bbbb'],
      ],
      false,
    ).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && bytes[at + 46] === 0x62) {
        view.setUint32(at + 42, 0, true);
        bytes[at + 46] = 0x61;
        bytes[at + 47] = 0x2e;
      }
    expect(english(bytes)).not.toBe('');
  });
});

test('a file over the limit is refused by its size alone', () => {
  const bytes = new Uint8Array(MAX_FILE + 1);
  const { found } = readBytes(bytes, 'large.xlsx');
  expect(found).toEqual(['E-LIM-SIZE large.xlsx']);
  expect(readBytes(new Uint8Array(0), 'none.xlsx').found).toEqual(['E-STR-EMPTY none.xlsx']);
});

// Without its bound each of these takes minutes; a busy machine may need some seconds.
describe('what would take for ever is refused or passed over at once', () => {
  const part = 'xl/worksheets/sheet1.xml';
  const hostile = (text: string, more = ''): string[] => {
    const sheet = {
      S: {
        rows: [
          ['Mã xã', 'Tiếp nhận'],
          ['90001', 1],
        ],
      },
    };
    const edit = (xml: string) => xml.replace('</sheetData>', `${text}</sheetData>${more}`);
    return readBytes(xlsx(sheet, { [part]: edit }, { compression: false }), 't.xlsx').found;
  };
  const last = '<row r="200000"><c r="A200000"><v>1</v></c></row>';

  test.each([
    ['cells without end', '<c r="A9">'.repeat(100_000), '', ['E-XL-FORMAT t.xlsx']],
    ['comments without end', '', '<!-- x'.repeat(100_000), []],
    [
      'merges over one another',
      last,
      '<mergeCell ref="A2:B200000"/>'.repeat(9),
      ['E-XL-FORMAT t.xlsx!S'],
    ],
    ['a merge of a whole column', '', '<mergeCell ref="D1:D1048576"/>', []],
    [
      'more rows than are read',
      '<row><c><v>1</v></c></row>'.repeat(200_000),
      '',
      ['E-LIM-ROWS t.xlsx'],
    ],
  ])(
    '%s',
    (_what, text, more, found) => {
      const start = performance.now();
      expect(hostile(text, more)).toEqual(found);
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );

  test('sums over sums, which are then not computed again', () => {
    const rows = Array.from(
      { length: 4000 },
      (_, i) =>
        `<row r="${i + 3}"><c r="B${i + 3}"><f>SUM(B$2:B${i + 2},B$2:B$200000)</f><v>1</v></c></row>`,
    );
    const start = performance.now();
    hostile(rows.join(''));
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});

test('no damage to a workbook makes the reader fall over', () => {
  for (const file of ['plain.xlsx', 'form.xls']) {
    const bytes = fixture(file);
    const places = sample(120, 1 << 16);
    places.forEach((value, i) => {
      const copy = Uint8Array.from(bytes);
      const at = (value * 257 + i * 131) % copy.length;
      copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8));
      expect(() => readBytes(copy, file)).not.toThrow();
    });
  }
});

test('no formula text, link or comment of any fixture comes out', () => {
  for (const file of Object.keys(cases)) {
    const { table, messages } = readBytes(fixture(file), file);
    expect(JSON.stringify([table, messages]), file).not.toMatch(/evil|SUM\(|IF\(|xem lại/);
  }
});

test('the reader knows nothing of the machine', () => {
  for (const name of readdirSync('src/normalise/read/workbook'))
    expect(readFileSync(`src/normalise/read/workbook/${name}`, 'utf8')).not.toMatch(
      /node:|process\./,
    );
});
