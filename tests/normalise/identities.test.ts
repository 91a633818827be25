import { describe, expect, test } from 'vitest';
import { identityFaults, mustAddUp, type Sums } from '../../src/normalise/identities.ts';
import { byteCounts, covered } from '../../src/normalise/read/byteCounts.ts';
import { readRecords } from '../../src/normalise/read/readCsv.ts';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { recordKinds } from '../../src/normalise/read/table.ts';
import { checked, file, good, header, joined, rows } from '../badInput/support.ts';
import { accountFaults } from '../support/accounted.ts';

const text = rows(header, good, ['06187', 'Phường Kỳ Lừa', '-'], ['', 'Tổng cộng', '12']);
const table = () => checked(file(text));

const kinds = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Sums['records'];

const sums: Sums = {
  file: 't.csv',
  bytes: { file: 30, mark: 3, records: 27, unread: 0 },
  recordCount: 4,
  records: { ...kinds, header: 1, data: 3 },
  rows: { data: 3, published: 1, rejected: 1, duplicates: 1 },
  cells: { total: 3, published: 1, missing: 0, rejected: 1, duplicates: 1 },
};

describe('an account that adds up', () => {
  test('says nothing', () => {
    expect(identityFaults(sums)).toEqual([]);
    expect(() => mustAddUp(sums)).not.toThrow();
  });

  test('counts bytes, records, rows and cells of a table', async () => {
    const { bytes, recordCount, records, rows: of, cells } = await table();
    const size = new TextEncoder().encode(text).length;
    expect(bytes).toEqual({ file: size, mark: 0, records: size, unread: 0 });
    expect(recordCount).toBe(4);
    expect(records).toEqual({ ...kinds, header: 1, data: 2, total: 1 });
    expect(of).toEqual({ data: 2, published: 2, rejected: 0, duplicates: 0 });
    expect(cells).toEqual({ total: 2, published: 1, missing: 1, rejected: 0, duplicates: 0 });
  });

  test('counts a total that differs from its rows as a row of data that is rejected', async () => {
    const wrong = await checked(file(rows(header, good, ['', 'Tổng cộng', '13'])));
    expect(wrong.records).toEqual({ ...kinds, header: 1, data: 2, total: 0 });
    expect(wrong.rows).toEqual({ data: 2, published: 1, rejected: 1, duplicates: 0 });
  });

  test('counts the line that names the separator as one above the table', async () => {
    const { recordCount, records, bytes } = await checked(file(`sep=;\n${text}`));
    expect([recordCount, records.preamble, bytes?.records]).toEqual([5, 1, bytes?.file]);
  });

  test('counts the bytes of a file that is refused as unread', async () => {
    const { bytes, refused } = await checked(file(joined(text, new Uint8Array([0xff]))));
    expect(refused).toBe(true);
    expect(bytes).toMatchObject({ records: 0, unread: bytes?.file });
  });
});

describe('an account that does not add up', () => {
  test.each([
    ['bytes', { bytes: { file: 30, mark: 3, records: 26, unread: 0 } }],
    ['records', { recordCount: 5 }],
    ['rows', { rows: { data: 3, published: 1, rejected: 1, duplicates: 0 } }],
    ['rows of data', { records: { ...kinds, header: 2, data: 2 } }],
    ['cells', { cells: { ...sums.cells, missing: 1 } }],
    ['cells', { cells: { total: 3, published: 2, missing: -1, rejected: 1, duplicates: 1 } }],
  ] as const)('names its %s', (name, wrong) => {
    const faults = identityFaults({ ...sums, ...wrong });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual([name]);
  });

  test('says each whole and its parts, and stops with all of them', () => {
    const rows = { data: 3, published: 1, rejected: 1, duplicates: 0 };
    const records = { ...kinds, header: 2, data: 2 };
    expect(identityFaults({ ...sums, rows, records })).toEqual([
      'rows: 3 is not 1 published + 1 rejected',
      'rows of data: 2 is not 3 data',
    ]);
    expect(() => mustAddUp({ ...sums, rows, records })).toThrow(
      'account does not add up (t.csv): rows: 3 is not 1 published + 1 rejected; rows of data: 2 is not 3 data',
    );
  });

  test('is none of a workbook for its bytes: no byte of it belongs to one record', () => {
    expect(identityFaults({ ...sums, bytes: null })).toEqual([]);
  });

  test('stops, with its file and its numbers', () => {
    expect(() => mustAddUp({ ...sums, recordCount: 5 })).toThrow(
      'account does not add up (t.csv): records: 5 is not 1 header + 3 data',
    );
  });

  test('is found where a row is dropped, a figure is made up, or a reason is missing', async () => {
    const whole = await table();
    expect(accountFaults(whole)).toEqual([]);
    expect(accountFaults({ ...whole, rows: { ...whole.rows, published: 1 } })).toHaveLength(1);
    expect(
      accountFaults({ ...whole, observations: [...whole.observations, ...whole.observations] }),
    ).toEqual(['an id twice', 'two figures of one cell', expect.stringContaining('figures')]);
    expect(accountFaults({ ...whole, refused: true })).toHaveLength(2);
  });
});

describe('the bytes of records', () => {
  const records = splitRecords('ữ;😀\nb;c\n', ';').records;

  test.each([
    ['utf-8', 13],
    ['utf-16le', 18],
    ['utf-16be', 18],
  ] as const)('are those of their characters in %s', (encoding, size) => {
    const counts = byteCounts(new Uint8Array(size), 0, encoding, 'ữ;😀\nb;c\n', records);
    expect(counts).toEqual({ file: size, mark: 0, records: size, unread: 0 });
  });

  test.each(['windows-1258', 'tcvn3'] as const)('are the whole of a file in %s', (encoding) => {
    const counts = byteCounts(new Uint8Array(20), 0, encoding, 'ữ;😀\nb;c\n', records);
    expect(counts.records).toBe(20);
    expect(byteCounts(new Uint8Array(20), 0, encoding, 'ữ;😀\nb;c\nd', records).records).toBe(9);
  });

  test('end at a gap', () => {
    expect(covered(records)).toBe(9);
    expect(covered(records.slice(1))).toBe(0);
    expect(covered([])).toBe(0);
  });

  test('leave no character out of a text that is well formed', () => {
    expect(
      readRecords('a,b\n1,2\n', { delimiter: ',', newline: 'lf' }, 't.csv', () => {}),
    ).toHaveLength(2);
  });
});
