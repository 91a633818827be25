import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import { packOld } from '../../src/find/packOld.ts';
import { packPlaces } from '../../src/find/packPlaces.ts';
import { prepare } from '../../src/find/prepare.ts';
import { search } from '../../src/find/search.ts';
import { unpackOld } from '../../src/find/unpackOld.ts';
import { unpackPlaces } from '../../src/find/unpackPlaces.ts';
import { communeView } from '../../src/views/communeView.ts';

// The table of lineage of the toy nation has a unit that was divided, one that was kept, one that
// was merged into another and one that took another name.
const toy = loadDataset('tests/fixtures/toy/expected');
const communes = (code: string) => toy.communesOf(code);
const places = unpackPlaces(packPlaces(toy.provinces, communes));
const entries = prepare({ places, old: unpackOld(packOld(toy.provinces, communes), places) });

const found = (typed: string): string[] =>
  search(entries, typed).map(({ place, old }) => `${place.name} ${old?.share ?? 'today'}`);

/** What the page of a commune says of the units that it came from. */
const lineage = (code: string): string[] =>
  communeView(context(toy, 'vi'), toy.place(code)).lineage.map(
    ({ name, detail }) => `${name}: ${detail}`,
  );

describe('a table of lineage is used by the search', () => {
  test('a divided unit leads to both of its successors', () => {
    expect(found('deo gio')).toEqual(['Văn Lang part', 'Văn Lăng remainder']);
  });

  test('a merged unit, a renamed one and a province of before lead to what they are part of', () => {
    expect(found('Cầu Mây')).toEqual(['Đường Tây not-stated']);
    expect(found('thi tran suoi lanh')).toEqual(['Văn Lăng not-stated']);
    expect(found('Nam Sơn')).toEqual(['Đông Hòa whole']);
  });

  test('a unit that was kept is found once, as it is today; its look-alike comes after it', () => {
    expect(found('Văn Lang')).toEqual(['Văn Lang today', 'Văn Lăng today']);
    expect(found('90009')).toEqual(["Ea H'Đinh today"]);
  });
});

describe('and by the pages of communes', () => {
  test('each says which units it came from, how much of them, and by which clause', () => {
    expect(lineage('90002')).toEqual([
      'Xã Văn Lang: huyện Văn · toàn bộ · khoản 2, 9001/NQ-TOY',
      'Xã Đèo Gió: huyện Văn, tỉnh Nam Sơn · một phần · khoản 2, 9001/NQ-TOY',
    ]);
    expect(lineage('90003')).toContain(
      'Xã Đèo Gió: huyện Văn, tỉnh Nam Sơn · phần còn lại · khoản 3, 9001/NQ-TOY',
    );
    expect(lineage('90001')).toHaveLength(2);
  });
});
