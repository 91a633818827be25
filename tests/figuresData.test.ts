import { reportThemeById } from '../src/catalogue/reportThemes.ts';
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { modalities, qualifiers, units } from '../src/model/observation.ts';

type Row = Readonly<Record<string, string>>;

const readRows = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(file, 'utf8'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data;

const csvFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${folder}/${name}`);

const figures = csvFiles('data/figures').flatMap(readRows);
const reports = csvFiles('data/reports').flatMap(readRows);
const sources = readRows('data/reference/sources.csv');
const changes = readRows('data/changes.csv');

const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, i) => keys.indexOf(key) !== i);

/** Rows where one of two cells is empty and the other is not. */
const oneSided = (rows: readonly Row[], vi: string, en: string): Row[] =>
  rows.filter((row) => (row[vi] === '') !== (row[en] === ''));

describe('figures', () => {
  test('there are 722: 53 of the nation, 435 of provinces, 234 of communes', () => {
    const level = (row: Row): number => row['places']!.split(';')[0]!.length;
    const of = (row: Row): string => (row['places'] === 'vn' ? 'nation' : String(level(row)));
    expect(figures).toHaveLength(722);
    expect(figures.filter((row) => of(row) === 'nation')).toHaveLength(53);
    expect(figures.filter((row) => of(row) === '2')).toHaveLength(435);
    expect(figures.filter((row) => of(row) === '5')).toHaveLength(234);
  });

  test('none is given twice', () => {
    const key = ['source', 'places', 'indicator', 'period_start', 'period_end', 'value'];
    expect(repeated(figures.map((row) => key.map((name) => row[name]).join('|')))).toEqual([]);
  });

  test('each has a source, a place in it and the words of the model', () => {
    const ids = new Set(sources.map((row) => row['id']));
    for (const row of figures) {
      expect(ids).toContain(row['source']);
      expect(row['locator']).not.toBe('');
      expect(row['value']).toMatch(/^\d+(\.\d+)?$/);
      expect(units).toContain(row['unit']);
      expect(qualifiers).toContain(row['qualifier']);
      expect(modalities).toContain(row['modality']);
    }
  });

  test('press scores of 2025 keep ids of their own', () => {
    const scores = figures.filter((row) => row['indicator']!.includes('766'));
    expect(scores.length).toBeGreaterThan(50);
    expect(scores.filter((row) => !row['indicator']!.startsWith('press766_'))).toEqual([]);
  });

  test('notes and scopes are in both languages or in none', () => {
    expect(oneSided(figures, 'note_vi', 'note_en')).toEqual([]);
    expect(oneSided(figures, 'scope_vi', 'scope_en')).toEqual([]);
    expect(figures.filter((row) => row['note_vi'] !== '').length).toBeGreaterThanOrEqual(423);
  });

  test('what was printed holds the value, and its word where it has one', () => {
    const words = /over|more|nearly|trên|hơn/;
    const printed = figures.filter((row) => row['printed'] !== '');
    expect(printed).toHaveLength(32);
    for (const row of printed) {
      const value = Number(row['value']);
      const forms = ['en', 'vi'].map((locale) => value.toLocaleString(locale));
      expect(forms.some((form) => row['printed']!.includes(form))).toBe(true);
      expect(words.test(row['printed']!)).toBe(row['qualifier'] !== 'exact');
    }
  });

  test("Cà Mau's four staffing figures are proposed, temporary and of unstated scope", () => {
    const four = figures.filter((row) => row['source'] === 'seed-004');
    expect(four.map((row) => row['printed'])).toEqual([
      '3.420',
      'trên 31.900',
      'hơn 2.900',
      '2.300',
    ]);
    for (const row of four) {
      expect(row['modality']).toBe('proposed');
      expect(row['scope_vi']).toContain('nguồn không nêu phạm vi');
      expect(row['note_vi']).toContain('đề xuất bố trí tạm thời');
      expect(row['note_en']).toContain('proposed temporary allocation');
    }
  });

  test('nearly 6,600 belongs to four wards together', () => {
    const joint = figures.filter((row) => row['value'] === '6600');
    expect(joint.map((row) => row['places'])).toEqual(['05977;06187;05986;05983']);
    expect(joint[0]!['scope_en']).toBe('four wards together; the figure of none of them alone');
  });

  test('3,139 service centres say whom they leave out', () => {
    const centres = figures.filter((row) => row['value'] === '3139');
    expect(centres).toHaveLength(2);
    for (const row of centres) expect(row['scope_vi']).toBe('không gồm Hà Nội và Quảng Ninh');
  });
});

describe('reports', () => {
  test('there are 154: 68 difficulties, 27 requests, 41 instructions, 18 findings', () => {
    const count = (kind: string): number => reports.filter((row) => row['kind'] === kind).length;
    expect(reports).toHaveLength(154);
    expect(['difficulty', 'proposal', 'direction', 'finding'].map(count)).toEqual([68, 27, 41, 18]);
  });

  test('each is summed up in both languages', () => {
    expect(reports.filter((row) => !row['summary_vi'] || !row['summary_en'])).toEqual([]);
    expect(oneSided(reports, 'group_vi', 'group_en')).toEqual([]);
  });

  test('each has themes that are defined, and each defined theme is used', () => {
    const used = new Set(reports.flatMap((row) => (row['themes'] ?? '').split(';')));
    expect([...used].toSorted()).toEqual([...reportThemeById.keys()].toSorted());
  });

  test('each has a kind, a province, a source and a place in it; dates are days or not said', () => {
    for (const row of reports) {
      for (const column of ['kind', 'province', 'source', 'locator', 'themes'])
        expect(row[column], column).not.toBe('');
      expect(row['date']).toMatch(/^(2025-\d\d-\d\d)?$/);
    }
    expect(reports.filter((row) => row['date'] === '')).toHaveLength(110);
    expect(reports.filter((row) => row['group_vi'] === '')).toHaveLength(30);
  });

  test('each has a source that is described', () => {
    const ids = new Set(sources.map((row) => row['id']));
    expect(reports.filter((row) => !ids.has(row['source']))).toEqual([]);
  });
});

describe('sources', () => {
  test('there are 162 articles, the registry and the laws, each once', () => {
    const count = (kind: string): number => sources.filter((row) => row['kind'] === kind).length;
    expect(['article', 'registry'].map(count)).toEqual([162, 1]);
    expect(count('article') + count('registry') + count('law')).toBe(sources.length);
    expect(repeated(sources.map((row) => row['id']!))).toEqual([]);
  });

  test('each has a title of its own or a label of ours, never in brackets', () => {
    expect(sources.filter((row) => !row['title'] && !row['label_vi'])).toEqual([]);
    expect(sources.filter((row) => /^[[(]/.test(row['title']!))).toEqual([]);
  });

  test('labels, licences and cautions are in both languages or in none', () => {
    for (const name of ['label', 'licence', 'caution']) {
      expect(oneSided(sources, `${name}_vi`, `${name}_en`)).toEqual([]);
    }
  });

  test('an article without an address that opens says so', () => {
    const closed = sources.filter((row) => row['kind'] === 'article' && !row['url']);
    expect(closed).toHaveLength(6);
    for (const row of closed) expect(row['caution_vi']).toMatch(/^Chưa có địa chỉ mở được/);
  });

  test('texts of Vietnam.vn and foreign editions of Lao Động count as machine translations', () => {
    const host = (row: Row): string => (row['url'] ? new URL(row['url']).host : '');
    const expected = sources.filter((row) => /(^|\.)(vietnam|laodong)\.vn$/.test(host(row)));
    const marked = sources.filter((row) => row['machine_translated'] === 'true');
    // Two more were read in Vietnam.vn's English, and their addresses lead to the originals.
    const ids = [...expected.map((row) => row['id']), 'seed-002', 'seed-003'];
    expect(marked.map((row) => row['id']).sort()).toEqual(ids.sort());
    expect(marked).toHaveLength(98);
  });
});

test('changes stand in both languages with a date', () => {
  expect(changes.length).toBeGreaterThanOrEqual(6);
  for (const row of changes) {
    expect(row['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['added', 'corrected', 'site']).toContain(row['kind']);
    expect(row['text_vi'] && row['text_en']).toBeTruthy();
  }
});

test('every file is UTF-8 in NFC, without stray blanks in cells', () => {
  const all = ['data/reference/sources.csv', 'data/changes.csv', 'data/events.csv'];
  for (const file of [...all, ...csvFiles('data/figures'), ...csvFiles('data/reports')]) {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toContain('\ufffd');
  }
  const cells = [...figures, ...reports, ...sources, ...changes].flatMap(Object.values);
  expect(cells.filter((cell: string) => cell !== cell.trim())).toEqual([]);
});
