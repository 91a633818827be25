import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { specOf } from './cases.ts';

/** Numbers of the marks of a drawing, in its order. */
function marksOf(chart: 'bars' | 'parts' | 'ranking', name: string): readonly number[] {
  const spec = specOf(chart, name as 'normal');
  const drawing = spec && drawChart(spec);
  if (drawing?.kind !== 'fluid') throw new Error(`no drawing: ${chart} ${name}`);
  return [...drawing.svg.matchAll(/ data-mark="(\d+)"/g)].map(([, index]) => Number(index));
}

test('every bar and every row of an order is one mark, those without a value too', () => {
  expect(marksOf('bars', 'normal')).toEqual([...marksOf('bars', 'normal').keys()]);
  expect(marksOf('ranking', 'missing')).toEqual([...marksOf('ranking', 'missing').keys()]);
  expect(marksOf('ranking', '34-places')).toHaveLength(34);
});

test('a part is marked in the bar and in its line; the whole has its own mark; a part of zero has its line alone', () => {
  expect(marksOf('parts', 'normal')).toEqual([0, 1, 0, 1, 2]);
  expect(marksOf('parts', 'zero')).toEqual([0, 0, 1, 2]);
});
