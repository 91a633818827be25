import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { DataError } from '../../scripts/dataError.ts';
import { type Mode, modeOf } from '../../scripts/mode.ts';
import { harmlessCell } from '../../scripts/quarantineFiles.ts';
import type { Observation } from '../../src/model/observation.ts';
import { builtData } from '../support/builtData.ts';
import { filesOf } from '../support/pages.ts';

const toy = 'tests/fixtures/toy';
const table = 'tables/portal-dong-hoa/communes.csv';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hai-cap-modes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** Returns a copy of the toy's data with files changed; a table's description has its new checksum. */
function copy(changes: Readonly<Record<string, (text: string) => string>>): string {
  const data = mkdtempSync(join(folder, 'data-'));
  cpSync(`${toy}/data`, data, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = join(data, name);
    const [text, before] = [readFileSync(file, 'utf8'), hash(file)];
    writeFileSync(file, change(text));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    const described = join(file, '../table.json');
    if (existsSync(described))
      writeFileSync(described, readFileSync(described, 'utf8').replace(before, hash(file)));
  }
  return data;
}

function build(dataDir: string, mode: Mode) {
  const out = mkdtempSync(join(folder, 'out-'));
  const quarantineDir = mkdtempSync(join(folder, 'quarantine-'));
  const lines: string[] = [];
  const run = () =>
    buildData({
      dataDir,
      registryFile: `${toy}/registry.json`,
      outDir: out,
      log: (line) => void lines.push(line),
      mode,
      quarantineDir,
    });
  return { out, quarantineDir, lines, run };
}

const FORMULA = '=HYPERLINK("http://x.example";"0912345678")';
const hostile = (csv: string): string =>
  csv.replace('xã Văn Lang;600', `"${FORMULA.replaceAll('"', '""')}";600`);
const everything = (dir: string): string =>
  filesOf(dir)
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('\n');

describe('in the strict mode', () => {
  test('one refused row stops the build and nothing is written, but it is kept aside', () => {
    const { out, quarantineDir, run } = build(copy({ [table]: hostile }), 'strict');
    expect(run).toThrow(DataError);
    expect(run).toThrow(`${table}:5:3: E-SEC-FORMULA`);
    expect(readdirSync(out)).toEqual([]);
    expect(filesOf(quarantineDir)).toContain(`${table}.json`);
  });
});

describe('in the mode that reports', () => {
  const data = () => copy({ [table]: hostile });

  test('the other rows are published and every row is accounted for', () => {
    const { out, run } = build(data(), 'report');
    const { files, rows } = run();
    expect(files.find(({ file }) => file === table)?.rows).toEqual({
      data: 4,
      published: 3,
      rejected: 1,
    });
    expect(rows.data).toBe(rows.published + rows.rejected);
    const figures = builtData<Observation[]>(out, 'observations/97.json');
    expect(figures.filter(({ places: [code], cell }) => code === '90002' && cell)).toHaveLength(2);
  });

  test('nothing of what the cell says is published, only its code and place', () => {
    const { out, lines, run } = build(data(), 'report');
    const { files } = run();
    for (const word of ['HYPERLINK', 'x.example', '0912345678'])
      expect(everything(out)).not.toContain(word);
    expect(lines).toContain('error E-SEC-FORMULA: 1');
    const [error] = files
      .flatMap(({ messages }) => messages)
      .filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({
      code: 'E-SEC-FORMULA',
      file: table,
      line: 5,
      column: 3,
      cell: '',
    });
  });

  test('the row stands in the quarantine with its cells and reasons, and does not run there', () => {
    const { quarantineDir, run } = build(data(), 'report');
    run();
    const json = JSON.parse(readFileSync(join(quarantineDir, `${table}.json`), 'utf8')) as {
      meta: { messages: ReadonlyArray<{ code: string; vi: string; en: string }> };
      data: ReadonlyArray<{ line: number; cells: readonly string[]; codes: readonly string[] }>;
    };
    expect(json.data).toMatchObject([{ line: 5, codes: ['E-SEC-FORMULA'] }]);
    expect(json.data[0]!.cells[2]).toBe(FORMULA);
    expect(json.meta.messages.map(({ code }) => code)).toContain('E-SEC-FORMULA');
    const csv = readFileSync(join(quarantineDir, `${table}.csv`), 'utf8');
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example"";""0912345678"")"`);
    expect(csv).not.toMatch(/(^|[",;])=/m);
  });

  test('a file that is refused is left out whole, and its source keeps the others', () => {
    const text = (csv: string): string => csv.replace('1.100', '1.101');
    const dir = copy({});
    writeFileSync(join(dir, table), text(readFileSync(join(dir, table), 'utf8')));
    const { out, run } = build(dir, 'report');
    const account = run();
    expect(account.files.find(({ file }) => file === table)?.rows).toEqual({
      data: 4,
      published: 0,
      rejected: 4,
    });
    const shown = builtData<{ files: ReadonlyArray<{ name: string }> }>(
      out,
      'tables/portal-dong-hoa.json',
    );
    expect(shown.files.map(({ name }) => name)).toEqual(['so-hoa.xlsx!Số hóa']);
  });

  test('a wrong row of a document is left out, the rest of its file stays', () => {
    const file = 'figures/97-dong-hoa.csv';
    const dir = copy({
      [file]: (csv) => csv.replace('persons,up-to', 'people,up-to').replace('90002;90003', '90099'),
    });
    const { files } = build(dir, 'report').run();
    expect(files.find((each) => each.file === file)?.rows).toEqual({
      data: 13,
      published: 11,
      rejected: 2,
    });
  });

  test('what all else rests on still stops it', () => {
    const dir = copy({ 'reference/sources.csv': (csv) => csv.replace(',article,', ',letter,') });
    expect(build(dir, 'report').run).toThrow('reference/sources.csv:3:2: E-KIND-UNKNOWN');
  });
});

test('the mode is strict where none is named, and an unknown word is no mode', () => {
  expect([undefined, '', 'strict', 'report'].map(modeOf)).toEqual([
    'strict',
    'strict',
    'strict',
    'report',
  ]);
  expect(() => modeOf('loose')).toThrow('unknown mode: HAI_CAP_MODE="loose"');
});

test.each([
  ['=1+1', "'=1+1"],
  ['12;=1+1', "12;'=1+1"],
  ['a\n @x', "a\n '@x"],
  ['phường 1', 'phường 1'],
  ['a\u202eb', 'a\\u{202e}b'],
])('the cell %j is kept as %j', (cell, kept) => {
  expect(harmlessCell(cell)).toBe(kept);
});
