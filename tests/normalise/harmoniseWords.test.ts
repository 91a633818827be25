import { describe, expect, test } from 'vitest';
import { dayOf, harmonise, withoutKind } from '../../src/normalise/harmonise.ts';
import type { Draft, PlaceText } from '../../src/normalise/observe/draft.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { figure } from './figures.ts';
import { said } from './said.ts';
import { smallNation } from './smallNation.ts';

const index = placeIndex(smallNation);
const aliases = new Map([['portal', new Map([['H97', '97']])]]);
const at = (line: number) => ({ file: 't.csv', line, column: 1, cell: '' });

const place = (text: string, changes: Partial<PlaceText> = {}): PlaceText => ({
  scheme: 'code',
  text,
  name: null,
  code: null,
  otherNames: new Map(),
  at: at(2),
  ...changes,
});

const draft = (places: readonly PlaceText[], changes: object = {}): Draft => ({
  ...figure(changes),
  places,
});

function run(...drafts: readonly Draft[]) {
  let figures: ReturnType<typeof harmonise> = [];
  const messages = said((report) => {
    figures = harmonise(drafts, index, aliases, report);
  });
  return { figures, messages };
}

describe('a place that is not found is told with what to do', () => {
  const unknown = 'error E-UNIT-CODE-UNKNOWN t.csv:2:1';
  const differs = 'error E-PLACE-DIFFERS t.csv:2:1';

  test.each([
    [
      place('99999'),
      unknown,
      'mã đơn vị không có trong danh mục: "99999"; hãy sửa mã',
      'unknown place: "99999"; mend the code',
    ],
    [
      place('H01', { scheme: 'portal' }),
      unknown,
      'mã portal chưa biết: "H01"; hãy thêm vào data/reference/aliases.csv',
      'unknown place: portal "H01"; add it to data/reference/aliases.csv',
    ],
    [
      place('97', { scheme: 'portal' }),
      unknown,
      'mã portal chưa biết: "97"; hãy thêm vào data/reference/aliases.csv',
      'unknown place: portal "97"; add it to data/reference/aliases.csv',
    ],
    [
      place('90002', { name: 'xã Văn Lăng' }),
      differs,
      '"xã Văn Lăng" không phải Văn Lang (90002); hãy kiểm tra mã và tên của dòng',
      'place differs: "xã Văn Lăng" is not Văn Lang (90002); look at the row\'s code and name',
    ],
    [
      place('90002', { code: '90003' }),
      differs,
      '"90003" không phải Văn Lang (90002); hãy kiểm tra mã và tên của dòng',
      'place differs: "90003" is not Văn Lang (90002); look at the row\'s code and name',
    ],
    [
      place('97', { name: 'Tây Hà' }),
      differs,
      '"Tây Hà" không phải Đông Hòa (97); hãy kiểm tra mã và tên của dòng',
      'place differs: "Tây Hà" is not Đông Hòa (97); look at the row\'s code and name',
    ],
  ])('%#', (text, where, vi, en) => {
    expect(run(draft([text]))).toEqual({ figures: [], messages: [[where, vi, en]] });
  });

  test('once a row, however many figures it has, and again in another row', () => {
    const of = (line: number) => draft([place('99999', { at: at(line) })]);
    expect(run(of(2), of(2), of(3), of(2)).messages.map(([where]) => where)).toEqual([
      'error E-UNIT-CODE-UNKNOWN t.csv:2:1',
      'error E-UNIT-CODE-UNKNOWN t.csv:3:1',
    ]);
    const two = run(draft([place('99999'), place('88888')]));
    expect(two.messages).toHaveLength(2);
  });
});

describe('a place is found', () => {
  const codeOf = (text: PlaceText) => run(draft([text])).figures[0]?.places;

  test('where a name belongs to the province of its commune, or to any province', () => {
    expect(codeOf(place('00005', { name: 'Bình An' }))).toEqual(['00005']);
    expect(codeOf(place('97', { name: 'Tỉnh Đông Hòa' }))).toEqual(['97']);
    expect(codeOf(place('04', { name: 'Cao Sơn' }))).toEqual(['04']);
    expect(codeOf(place('00007', { name: 'xã Cao Sơn' }))).toEqual(['00007']);
  });

  test('where its source writes its name otherwise, and says so of this code', () => {
    const otherNames = new Map([['Vanlang', '90002']]);
    expect(codeOf(place('90002', { name: 'Vanlang', otherNames }))).toEqual(['90002']);
    expect(codeOf(place('90003', { name: 'Vanlang', otherNames }))).toBeUndefined();
  });

  test('by its alias, though the second column has its code', () => {
    expect(codeOf(place('90009', { code: '90005' }))).toEqual(['90005']);
    expect(codeOf(place('H97', { scheme: 'portal', code: '97' }))).toEqual(['97']);
  });
});

test('figures of no place, or of places of which one is unknown, are left out', () => {
  expect(run(draft([]))).toEqual({ figures: [], messages: [] });
  expect(run(draft([place('90002'), place('99999')])).figures).toEqual([]);
});

describe('the version of a unit', () => {
  const versionOf = (
    places: readonly string[],
    period: { start: string | null; end: string | null },
    asOf: string | null = null,
  ) =>
    run(
      draft(
        places.map((code) => place(code)),
        { period, asOf },
      ),
    ).figures[0]?.version;

  test('is that of the last day, else of the day it was taken, else of the first', () => {
    const days = { start: '2026-09-19', end: '2026-09-20' };
    expect(dayOf({ period: days, asOf: '2026-01-01' })).toBe('2026-09-20');
    expect(dayOf({ period: { ...days, end: null }, asOf: '2026-01-01' })).toBe('2026-01-01');
    expect(dayOf({ period: { ...days, end: null }, asOf: null })).toBe('2026-09-19');
    expect(dayOf({ period: { start: null, end: null }, asOf: null })).toBeNull();
    expect(versionOf(['90001'], days)).toBe('2026-09-20');
    expect(versionOf(['90001'], { ...days, end: null })).toBe('2025-07-01');
    expect(versionOf(['90001'], { start: null, end: null }, '2026-09-21')).toBe('2026-09-20');
  });

  test('is none of a joint figure, of an undated one, and of a day before the unit', () => {
    const day = { start: null, end: '2026-09-20' };
    expect(versionOf(['90001', '90002'], day)).toBeNull();
    expect(versionOf(['90001'], { start: null, end: null })).toBeNull();
    expect(versionOf(['90001'], { start: null, end: '2025-06-30' })).toBeNull();
  });
});

test.each([
  ['tỉnh Cao Sơn', 'Cao Sơn'],
  ['THÀNH PHỐ Huế', 'Huế'],
  ['Xã  Lũng', 'Lũng'],
  ['phường 1', '1'],
  ['Đặc khu Phú Quốc', 'Phú Quốc'],
  ['Xã Xã Lũng', 'Xã Lũng'],
  ['Xãn', 'Xãn'],
  ['Sơn xã Hạ', 'Sơn xã Hạ'],
  ['Xa\u0303 Lũng', 'Lũng'],
])('"%s" without its kind is "%s"', (name, bare) => {
  expect(withoutKind(name)).toBe(bare);
});
