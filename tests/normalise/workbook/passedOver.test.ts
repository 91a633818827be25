import { expect, test } from 'vitest';
import { passedOver } from '../../../src/normalise/read/workbook/passedOver.ts';
import { tinySheet } from './tinySheet.ts';

const rows = [
  ['a', 'b'],
  ['c', 'd'],
];

test.each(['A1:C2', 'A1:B3', 'A1:XFD1048576', 'C9', '$A$1:$B$3'])(
  'a sheet that claims cells behind its last says so: %s',
  (range) => {
    expect(passedOver(tinySheet(rows, { range }))).toEqual([
      { code: 'N-XL-RANGE', line: 0, column: 0, from: range, to: 'A1:B2' },
    ]);
  },
);

test.each(['A1:B2', 'A1', 'A1:A2', 'B1', '', 'x:y', undefined])(
  'a sheet that claims no more than it has says nothing: %s',
  (range) => {
    expect(passedOver(tinySheet(rows, { range }))).toEqual([]);
  },
);

test('comments are named by their cells, in order, without their words', () => {
  expect(passedOver(tinySheet(rows, { range: 'A1:A9', notes: ['B2', '?', '', 'D9'] }))).toEqual([
    { code: 'N-XL-RANGE', line: 0, column: 0, from: 'A1:A9', to: 'A1:B2' },
    { code: 'N-XL-NOTE', line: 2, column: 2, from: 'B2', to: '' },
    { code: 'N-XL-NOTE', line: 9, column: 4, from: 'D9', to: '' },
  ]);
});
