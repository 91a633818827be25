import { describe, expect, test } from 'vitest';
import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { headingScales } from '../../../src/normalise/observe/headingScales.ts';
import { otherRow, type Table } from '../../../src/normalise/read/table.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { record } from '../read/records.ts';
import { said } from '../said.ts';
import { known, spec } from '../support.ts';

const total = known.catalogue.get('form06a_total')!;
const catalogue = new Map(
  [
    { ...total, id: 'persons', unit: 'persons' as const },
    { ...total, id: 'amount', unit: 'VND' as const },
    { ...total, id: 'count' },
  ].map((each) => [each.id, each]),
);

interface Column {
  readonly indicator: string;
  readonly value?: string;
  readonly scale?: number;
}

/** The scales of figures under these headings, with lines above the table. */
function scales(
  figures: readonly Column[],
  above: ReadonlyArray<readonly string[]> = [],
  more: Partial<Table> = {},
) {
  const changes: ChangeLine[] = [];
  const of = spec({ figures } as Partial<FileSpec>);
  const table: Table = {
    file: 't.csv',
    header: ['code', ...figures.map(({ value }) => value ?? 'x')],
    rows: [],
    dataRows: 0,
    others: above.map((cells, i) => otherRow(record(cells, i + 1), 'preamble')),
    ...more,
  };
  let found: readonly number[] = [];
  const messages = said((report) => {
    const scaleOf = headingScales(table, of, catalogue, report, (line) => void changes.push(line));
    found = [...of.figures.map(scaleOf), scaleOf({ ...of.figures[0]! })];
  });
  return {
    scales: found.slice(0, -1),
    other: found.at(-1),
    messages,
    changes: changes.map(
      ({ code, line, column, from, to }) => `${code} ${line}:${column} ${from} -> ${to}`,
    ),
  };
}

const amount = { indicator: 'amount', value: 'Kinh phí (triệu đồng)' };
const persons = { indicator: 'persons', value: 'Dân số' };

describe('the power of ten of the numbers below a heading', () => {
  test('is what the heading says, and is told', () => {
    expect(scales([amount, persons], [], { headerLine: 5 })).toEqual({
      scales: [6, 0],
      other: 0,
      messages: [],
      changes: ['N-SCALE 5:2 Kinh phí (triệu đồng) -> 10^6'],
    });
  });

  test('is told of line 1 where no line of the heading is known', () => {
    expect(scales([amount]).changes).toEqual(['N-SCALE 1:2 Kinh phí (triệu đồng) -> 10^6']);
  });

  test('is what the description says before all else', () => {
    expect(scales([{ ...amount, scale: 3 }])).toMatchObject({
      scales: [3],
      changes: ['N-SCALE 1:2 Kinh phí (triệu đồng) -> 10^3'],
    });
    expect(scales([{ ...amount, scale: 0 }])).toMatchObject({ scales: [0], changes: [] });
  });

  test('is that of the line above the table, for figures of its unit', () => {
    const above = [['Bảng 1'], ['', 'Đơn vị tính: nghìn người']];
    expect(scales([persons, amount, { indicator: 'count', value: 'Số' }], above)).toEqual({
      scales: [3, 6, 0],
      other: 0,
      messages: [],
      changes: ['N-SCALE 1:2 Dân số -> 10^3', 'N-SCALE 1:3 Kinh phí (triệu đồng) -> 10^6'],
    });
    expect(scales([{ ...persons, value: 'Dân số (người)' }], above).scales).toEqual([0]);
  });

  test('is none where a line above is no unit, or the line is not above', () => {
    expect(scales([persons], [['Đơn vị tính: nghìn tấn vàng']]).scales).toEqual([0]);
    const others = [otherRow(record(['Đơn vị tính: nghìn người']), 'note')];
    expect(scales([persons], [], { others }).scales).toEqual([0]);
    expect(scales([persons]).scales).toEqual([0]);
  });
});

describe('units that disagree are refused:', () => {
  test('two lines above the table, by unit or by power of ten', () => {
    const conflict = (line: number, column: number, first: number) => [
      [
        `error E-UNIT-CONFLICT t.csv:${line}:${column}`,
        `hai dòng đơn vị tính khác nhau (dòng ${first}); hãy giữ một dòng`,
        `two lines of units disagree (line ${first}); keep one`,
      ],
    ];
    const line = (unit: string) => ['', `ĐVT: ${unit}`];
    const of = (...units: readonly string[]) => scales([persons], units.map(line));
    expect(of('người', 'đồng').messages).toEqual(conflict(2, 2, 1));
    expect(of('người', 'nghìn người').messages).toEqual(conflict(2, 2, 1));
    expect(of('người', 'người', 'đồng').messages).toEqual(conflict(3, 2, 1));
    expect(of('nghìn người', 'nghìn người')).toMatchObject({ messages: [], scales: [3] });
  });

  test('a heading and its indicator', () => {
    expect(scales([{ indicator: 'persons', value: 'Kinh phí (đồng)' }]).messages).toEqual([
      [
        'error E-UNIT-CONFLICT t.csv:1:2',
        'đơn vị ở tiêu đề "Kinh phí (đồng)" khác đơn vị của chỉ tiêu; hãy chọn chỉ tiêu khác',
        `unit differs: heading "Kinh phí (đồng)" is not the indicator's; choose another indicator`,
      ],
    ]);
  });

  test('but persons may be counted, and nothing is known of an unknown indicator', () => {
    expect(scales([{ indicator: 'count', value: 'Số (người)' }]).messages).toEqual([]);
    expect(scales([{ indicator: 'persons', value: 'Số (đồng)' }]).messages).toHaveLength(1);
    expect(scales([{ indicator: 'count', value: 'Số (đồng)' }]).messages).toHaveLength(1);
    expect(scales([{ indicator: 'amount', value: 'Số (người)' }]).messages).toHaveLength(1);
    expect(scales([{ indicator: 'x', value: 'Số (người)' }]).messages).toEqual([]);
    expect(scales([{ indicator: 'persons' }])).toMatchObject({ messages: [], scales: [0] });
  });
});
