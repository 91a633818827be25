import { expect, test } from 'vitest';
import { proposePeriod } from '../../../src/normalise/propose/proposePeriod.ts';
import { column, rowsOf, tableOf } from './tiny.ts';

const heading = ['Mã', 'n'];

/** Returns the period of a table below such lines, in a file of that name. */
const proposed = (
  lines: ReadonlyArray<readonly string[]>,
  { file = 't.csv', period = null as string | null, columns = [column('n', 'number')] } = {},
) =>
  proposePeriod(
    tableOf(rowsOf(...lines, heading, ['Quý I/2025', '5']), {}, lines.length),
    columns,
    {
      file,
      period,
    },
  );

const textOf = (...lines: ReadonlyArray<readonly string[]>) => proposed(lines).period;

test('the period of a table is the one that a person gave, with nothing to confirm', () => {
  const ky = column('Kỳ', 'period');
  expect(proposed([['Quý II/2026']], { period: 'Quý III/2026', columns: [ky] })).toEqual({
    period: { text: 'Quý III/2026' },
    remarks: [],
  });
});

test('else it is that of its column', () => {
  const columns = [column('n', 'number'), column('Kỳ', 'period')];
  expect(proposed([['Quý II/2026']], { columns, file: 'quy-1-2026.csv' })).toEqual({
    period: { column: 'Kỳ' },
    remarks: [],
  });
});

test('else it is what the lines above the headings state, to be confirmed', () => {
  expect(
    proposed(
      [
        ['Biểu 1', ''],
        ['', 'Quý II/2026'],
      ],
      { file: 'quy-1-2026.csv' },
    ),
  ).toEqual({
    period: { text: 'Quý II/2026' },
    remarks: [
      {
        path: 'files[0].period',
        blank: false,
        text: {
          vi: 'kỳ "Quý II/2026" lấy từ các dòng trên bảng',
          en: 'period "Quý II/2026" was taken from the lines above the table',
        },
      },
    ],
  });
});

test('a cell that is a period goes before one that has it among other words', () => {
  expect(textOf(['Số liệu năm 2025'], ['Từ 01/7/2026 đến 30/9/2026'])).toEqual({
    text: 'Từ 01/7/2026 đến 30/9/2026',
  });
  expect(textOf(['Biểu 1'], ['Số liệu năm 2025', 'và năm 2026'])).toEqual({ text: 'năm 2025' });
});

test('else it is that of the name of the file, to be confirmed', () => {
  expect(proposed([['Biểu 1']], { file: 'quy-3-2026.csv' })).toEqual({
    period: { text: 'Quý III/2026' },
    remarks: [
      {
        path: 'files[0].period',
        blank: false,
        text: {
          vi: 'kỳ "Quý III/2026" lấy từ tên tệp',
          en: 'period "Quý III/2026" was taken from the file\'s name',
        },
      },
    ],
  });
});

test('a file that states none asks for it', () => {
  expect(proposed([])).toEqual({
    period: { text: '' },
    remarks: [
      {
        path: 'files[0].period',
        blank: true,
        text: {
          vi: 'tệp không ghi kỳ: hãy viết như "Quý III/2026", "7/2026"',
          en: 'the file states no period: write it as "Quý III/2026" or "7/2026"',
        },
      },
    ],
  });
});
