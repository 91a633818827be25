import { describe, expect, test } from 'vitest';
import {
  readWorkingGroups,
  workingGroupColumns,
} from '../../../src/normalise/edited/readWorkingGroups.ts';
import { placeIndex } from '../../../src/normalise/registry/placeIndex.ts';
import { smallNation } from '../smallNation.ts';
import { csv, listed } from './lists.ts';

const FILE = 'reference/working-groups.csv';
const known = { places: placeIndex(smallNation), sources: new Set(['toy']) };

const full = {
  source: 'toy',
  locator: 'line 2',
  province: '97',
  number: '3',
  group_vi: 'Tổ 3',
  group_en: 'Group 3',
  leader: 'Nguyễn Văn A',
  leader_printed: 'Ông A',
  title_vi: 'Phó Chủ tịch',
  title_en: 'Deputy chair',
  date: '2026-01-02',
  places: '90001; 90002;90001;',
  surveyed: '90003',
};

const read = (row: Readonly<Record<string, string>>, file = FILE) =>
  listed((report) =>
    readWorkingGroups(csv(workingGroupColumns, { ...full, ...row }), file, known, report),
  );

describe('a working group', () => {
  test('is read whole, its communes each once', () => {
    expect(read({})).toEqual({
      items: [
        {
          province: '97',
          number: 3,
          name: { vi: 'Tổ 3', en: 'Group 3' },
          leader: 'Nguyễn Văn A',
          leaderPrinted: 'Ông A',
          title: { vi: 'Phó Chủ tịch', en: 'Deputy chair' },
          date: '2026-01-02',
          places: ['90001', '90002'],
          surveyed: ['90003'],
          source: 'toy',
          locator: 'line 2',
        },
      ],
      refused: [],
      dataRows: 1,
      messages: [],
    });
  });

  test('may have no date and nothing surveyed', () => {
    const { items, messages } = read({ date: '', surveyed: '' });
    expect([items[0]?.date, items[0]?.surveyed, messages]).toEqual([null, [], []]);
  });

  test.each([
    'source',
    'locator',
    'province',
    'number',
    'group_vi',
    'group_en',
    'leader',
    'leader_printed',
    'title_vi',
    'title_en',
    'places',
  ] as const)('without %s is refused at that cell, once', (column) => {
    const { items, messages } = read({ [column]: '' });
    expect(items).toEqual([]);
    expect(messages).toEqual([
      [
        `error E-CELL-EMPTY ${FILE}:2:${workingGroupColumns.indexOf(column) + 1}`,
        `ô trống: cột "${column}" phải có chữ; hãy điền`,
        `missing cell: column "${column}" must not be empty; fill it in`,
      ],
    ]);
  });

  test('of no place but the sign between them is refused', () => {
    expect(read({ places: ';' }).messages.map(([where]) => where)).toEqual([
      `error E-CELL-EMPTY ${FILE}:2:${workingGroupColumns.indexOf('places') + 1}`,
    ]);
  });

  const cell = (column: (typeof workingGroupColumns)[number]): string =>
    `${FILE}:2:${workingGroupColumns.indexOf(column) + 1}`;

  test.each([
    [
      'source',
      'nowhere',
      'E-SOURCE-UNKNOWN',
      'nguồn chưa được mô tả: "nowhere"; hãy thêm vào data/reference/sources.csv',
      'unknown source: "nowhere"; add it to data/reference/sources.csv',
    ],
    [
      'province',
      '55',
      'E-UNIT-CODE-UNKNOWN',
      'mã đơn vị không có trong danh mục: "55"; hãy sửa mã',
      'unknown place: "55"; mend the code',
    ],
    [
      'places',
      '90001;12345',
      'E-UNIT-CODE-UNKNOWN',
      'mã đơn vị không có trong danh mục: "12345"; hãy sửa mã',
      'unknown place: "12345"; mend the code',
    ],
    [
      'places',
      '97',
      'E-PLACE-DIFFERS',
      '97 không phải xã, phường, đặc khu của tỉnh 97; hãy sửa mã hoặc để trống',
      'not a commune of province 97: "97"; mend the code or leave the cell empty',
    ],
    [
      'surveyed',
      '90004',
      'E-PLACE-DIFFERS',
      '90004 không phải xã, phường, đặc khu của tỉnh 97; hãy sửa mã hoặc để trống',
      'not a commune of province 97: "90004"; mend the code or leave the cell empty',
    ],
  ] as const)('whose %s is %s is told with what to do', (column, text, code, vi, en) => {
    const { items, messages, refused } = read({ [column]: text });
    expect(messages).toEqual([[`error ${code} ${cell(column)}`, vi, en]]);
    expect(items).toEqual([]);
    expect(refused.map(({ codes }) => codes)).toEqual([[code]]);
  });
});

describe('the file of a province', () => {
  const of = (file: string) => read({}, file).messages;

  test('holds no row of another', () => {
    expect(of('reports/98-tay-ha.csv')).toEqual([
      [
        'error E-PLACE-FILE reports/98-tay-ha.csv:2:3',
        'tệp này là của tỉnh 98, không phải 97; hãy chuyển dòng sang tệp của tỉnh đó',
        'this is the file of province 98, not 97; move the row to the file of its province',
      ],
    ]);
  });

  test.each(['reports/97-dong-hoa.csv', 'reports/97.csv', 'reports/980.csv', 'reports/a98.csv'])(
    'is told by two digits before its name: %s is not of another',
    (file) => {
      expect(of(file)).toEqual([]);
    },
  );
});
