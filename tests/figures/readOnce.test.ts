import { expect, test } from 'vitest';
import { context } from '../../src/figures/context.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { marksWords } from '../../src/figures/marksWords.ts';
import { readOnce } from '../../src/figures/readOnce.ts';
import { loadDataset } from '../../src/dataset/load.ts';

const figure = (id: string, reading: string | null, marks?: string): Figure => ({
  id,
  title: id,
  subtitle: '',
  chart: null,
  table: { caption: '', head: [], rows: [] },
  reading,
  ...(marks === undefined ? {} : { marks }),
  notes: [],
  sources: [],
});

test('tells how to read a drawing where it is met first, and nowhere again', () => {
  const lists = readOnce([
    [figure('a', 'mỗi chấm là một tỉnh'), figure('b', 'mỗi chấm là một tỉnh')],
    [figure('c', 'mỗi ô là một xã'), figure('d', 'mỗi chấm là một tỉnh'), figure('e', null)],
  ]);
  expect(lists.map((list) => list.map(({ reading }) => reading))).toEqual([
    ['mỗi chấm là một tỉnh', null],
    ['mỗi ô là một xã', null, null],
  ]);
});

test('tells what marks mean once, and leaves a figure without them as it is', () => {
  const [list = []] = readOnce([
    [figure('a', null, 'Mũi tên: hơn.'), figure('b', null, 'Mũi tên: hơn.'), figure('c', null)],
  ]);
  expect(list.map(({ marks }) => marks)).toEqual(['Mũi tên: hơn.', undefined, undefined]);
  expect(list[2]).toEqual(figure('c', null));
});

test('says of each kind of end that is drawn what it means, and nothing of exact ones', () => {
  const ctx = context(loadDataset('tests/fixtures/toy/expected'), 'vi');
  expect(marksWords(ctx, [{ end: 'exact', tentative: false }])).toEqual({});
  expect(
    marksWords(ctx, [
      { end: 'over', tentative: false },
      { end: 'about', tentative: true },
      { end: 'at-least', tentative: false },
    ]).marks,
  ).toBe(
    'Mũi tên: hơn, hoặc từ số đó trở lên; đầu gạch chéo: khoảng số đó; viền đứt: đề xuất, giao tạm thời, ước tính hoặc chỉ tiêu.',
  );
});
