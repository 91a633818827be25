import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import type { Account } from '../../src/normalise/account.ts';
import type { Observation } from '../../src/model/observation.ts';
import { builtData } from '../support/builtData.ts';
import { filesOf } from '../support/pages.ts';

const toy = 'tests/fixtures/toy';
const text = { vi: 'giả định', en: 'invented' };
const good = '90002;xã Văn Lang;7;\n';
const noted = (cell: string, name = 'phường Đường Tây') =>
  `ma;ten;n;ghi_chu\n90001;${name};5;${cell}\n${good}`;

/** A hostile file, the code it must get, and where; each holds the word "canary". */
const hostile: ReadonlyArray<{
  readonly file: string;
  readonly bytes: string | Uint8Array;
  readonly code: string;
  readonly at: readonly [line: number, column: number];
  readonly published: number;
}> = [
  {
    file: 'formula.csv',
    bytes: noted('"=HYPERLINK(""http://canary.example"",""x"")"'),
    code: 'E-SEC-FORMULA',
    at: [2, 4],
    published: 1,
  },
  {
    file: 'script.csv',
    bytes: noted('<script>canary()</script>'),
    code: 'E-SEC-MARKUP',
    at: [2, 4],
    published: 1,
  },
  {
    file: 'bidi.csv',
    bytes: noted('', 'phường \u202ecanary'),
    code: 'E-UNI-CONTROL',
    at: [2, 2],
    published: 1,
  },
  {
    file: 'proto-code.csv',
    bytes: `ma;ten;n;ghi_chu\n__proto__;canary;5;\n${good}`,
    code: 'E-UNIT-CODE-FORM',
    at: [2, 1],
    published: 1,
  },
  {
    file: 'proto-label.csv',
    bytes: `ma;ten;n;ghi_chu;__proto__\n90001;phường Đường Tây;5;;canary\n`,
    code: 'E-STR-UNKNOWN-LABEL',
    at: [1, 5],
    published: 0,
  },
  {
    file: 'cell.csv',
    bytes: noted('canary'.repeat(50_000_000 / 6)),
    code: 'E-LIM-CELL',
    at: [2, 4],
    published: 0,
  },
  {
    file: 'columns.csv',
    bytes: `ma;ten;n;ghi_chu\n90001;canary${';'.repeat(300_000)}\n`,
    code: 'E-LIM-COLUMNS',
    at: [2, 513],
    published: 0,
  },
  {
    file: 'bomb.xlsx',
    bytes: readFileSync('tests/fixtures/workbooks/files/sec-21-ratio.xlsx'),
    code: 'E-XL-ZIP',
    at: [0, 0],
    published: 0,
  },
];
const HUGE = 'huge.csv';

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const described = (file: string, sum: string, month: number) => ({
  file,
  sha256: sum,
  ...(file.endsWith('.csv') && { encoding: 'utf-8', delimiter: ';', newline: 'lf' }),
  numbers: 'vi',
  layout: 'wide',
  place: { column: 'ma', scheme: 'code', name: 'ten' },
  period: { text: `${month}/2026` },
  asOf: null,
  figures: [{ indicator: 'portal766_received', value: 'n' }],
  ignoredColumns: [{ column: 'ghi_chu', reason: text }],
});

let folder: string;
let out: string;
let account: Account;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-hostile-'));
  out = join(folder, 'out');
  const data = join(folder, 'data');
  cpSync(`${toy}/data`, data, { recursive: true });
  const table = join(data, 'tables/hostile');
  mkdirSync(table);
  for (const { file, bytes } of hostile) writeFileSync(join(table, file), bytes);
  writeFileSync(join(table, HUGE), 'canary');
  truncateSync(join(table, HUGE), 2 ** 30);
  const source = {
    id: 'hostile',
    kind: 'table',
    title: null,
    label: text,
    publisher: 'giả định',
    published: null,
    url: null,
    lang: 'vi',
    machineTranslated: false,
    retrieved: '2026-11-22',
    licence: text,
    caution: text,
  };
  const files = [
    ...hostile.map(({ file, bytes }, i) => described(file, sha256(bytes), i + 1)),
    described(HUGE, '0'.repeat(64), 9),
  ];
  writeFileSync(join(table, 'table.json'), JSON.stringify({ source, files }));
  account = buildData({
    dataDir: data,
    registryFile: `${toy}/registry.json`,
    outDir: out,
    log: () => {},
    mode: 'report',
    quarantineDir: join(folder, 'quarantine'),
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const of = (name: string) => account.files.find(({ file }) => file === `tables/hostile/${name}`);

test.each(hostile)('$file is refused with $code at $at', ({ file, code, at, published }) => {
  const found = of(file);
  expect(found?.messages.map((m) => `${m.code} ${m.line}:${m.column}`)).toContain(
    `${code} ${at.join(':')}`,
  );
  expect(found?.rows.published ?? 0).toBe(published);
});

test('a file of 1 GB is refused by its size', () => {
  expect(of(HUGE)?.messages.map(({ code }) => code)).toEqual(['E-LIM-SIZE']);
});

test('nothing of hostile cells stands in any file that is published', () => {
  const all = filesOf(out).map((file) => [file, readFileSync(join(out, file), 'utf8')] as const);
  expect(all.length).toBeGreaterThan(5);
  for (const [file, written] of all)
    expect(written, file).not.toMatch(
      /canary|HYPERLINK|<script|__proto__|[\u202a-\u202e\u2066-\u2069]/,
    );
});

test('the good rows beside them are published', () => {
  const figures = builtData<Observation[]>(out, 'observations/97.json');
  const own = figures.filter(({ source }) => source === 'hostile');
  expect(own.map(({ places, value }) => `${places.join()} ${value}`)).toEqual(
    Array.from({ length: 4 }, () => '90002 7'),
  );
});

test('no object of the program was changed', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
