import { describe, expect, test } from 'vitest';
import { harmonise, withoutKind } from '../../src/normalise/harmonise.ts';
import type { Draft, PlaceText } from '../../src/normalise/observe/draft.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { readReference } from '../../scripts/read/readReference.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { collector, figure } from './support.ts';

const toy = 'tests/fixtures/toy';
const { overlay, lineage, oldProvinces } = readReference(`${toy}/data/reference`);
const base = readRegistry(`${toy}/registry.json`);
const index = placeIndex(buildPlaces(base, overlay, lineage, oldProvinces));
const aliases = new Map([['portal', new Map([['H97', '97']])]]);

const place = (text: string, changes: Partial<PlaceText> = {}): PlaceText => ({
  scheme: 'code',
  text,
  name: null,
  code: null,
  otherNames: new Map(),
  at: { file: 't.csv', line: 2, column: 1, cell: text },
  ...changes,
});

function run(places: readonly PlaceText[], changes: Partial<Draft> = {}) {
  const { report, codes, messages } = collector();
  const draft = { ...figure(), ...changes, places } as Draft;
  return { figures: harmonise([draft], index, aliases, report), codes: codes(), messages };
}

describe('places of figures', () => {
  test('are found by code, by an alias of the registry and by the portal’s code', () => {
    const codeOf = (text: PlaceText) => run([text]).figures[0]?.places;
    expect(codeOf(place('90002'))).toEqual(['90002']);
    expect(codeOf(place('90009'))).toEqual(['90005']);
    expect(codeOf(place('H97', { scheme: 'portal' }))).toEqual(['97']);
  });

  test('that are unknown are reported with what to do, in both languages', () => {
    const { figures, messages } = run([place('99999')]);
    expect(figures).toEqual([]);
    expect(messages[0]).toMatchObject({ code: 'E-UNIT-CODE-UNKNOWN', line: 2, column: 1 });
    const { text } = run([place('H01', { scheme: 'portal' })]).messages[0]!;
    expect(text.vi).toContain('hãy thêm vào data/reference/aliases.csv');
    expect(text.en).toContain('add it to data/reference/aliases.csv');
  });

  test('are checked by name: the place of a tone mark and capitals do not count, the mark does', () => {
    const codes = (code: string, name: string) => run([place(code, { name })]).codes;
    expect(codes('90002', 'xã VĂN LANG')).toEqual([]);
    expect(codes('90002', 'xã Văn Lăng')).toEqual(['E-PLACE-DIFFERS']);
    expect(codes('97', 'Đông Hoà')).toEqual([]);
  });

  test('may have another name in a source where the description says so', () => {
    const otherNames = new Map([['xã Vanlang', '90002']]);
    expect(run([place('90002', { name: 'xã Vanlang', otherNames })]).codes).toEqual([]);
    expect(run([place('90003', { name: 'xã Vanlang', otherNames })]).codes).toHaveLength(1);
  });

  test('are checked by the code of a second column; an empty one is not', () => {
    expect(run([place('90002', { code: '90003' })]).codes).toEqual(['E-PLACE-DIFFERS']);
    expect(run([place('90002', { code: '' })]).codes).toEqual([]);
  });

  test('of a joint figure stay together: none is given the figure alone', () => {
    const { figures } = run([place('90002'), place('90003')]);
    expect(figures.map(({ places, version }) => [places, version])).toEqual([
      [['90002', '90003'], null],
    ]);
    expect(run([place('90002'), place('99999')]).figures).toEqual([]);
  });

  test('belong to the version of the unit that held on the day', () => {
    const version = (end: string | null) =>
      run([place('90001')], { period: { start: null, end }, asOf: null }).figures[0]!.version;
    expect(version('2026-09-19')).toBe('2025-07-01');
    expect(version('2026-09-20')).toBe('2026-09-20');
    expect(version('2025-06-30')).toBeNull();
    expect(version(null)).toBeNull();
  });
});

test('a name stands without its kind', () => {
  expect(['xã Vân Canh', 'Thành phố Huế', 'Phường 1', 'Xã'].map(withoutKind)).toEqual([
    'Vân Canh',
    'Huế',
    '1',
    'Xã',
  ]);
});
