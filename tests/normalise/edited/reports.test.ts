import { describe, expect, test } from 'vitest';
import { reportThemeById } from '../../../src/catalogue/reportThemes.ts';
import { readReports, reportColumns } from '../../../src/normalise/edited/readReports.ts';
import { reportId } from '../../../src/normalise/observationId.ts';
import { placeIndex } from '../../../src/normalise/registry/placeIndex.ts';
import { smallNation } from '../smallNation.ts';
import { csv, listed } from './lists.ts';

const FILE = 'reports/97-dong-hoa.csv';
const known = { places: placeIndex(smallNation), sources: new Set(['toy', 'other']) };
const full = {
  source: 'toy',
  locator: 'line 2',
  province: '97',
  places: '90001;90002',
  date: '2026-01-02',
  group_vi: 'Tổ 1',
  group_en: 'Group 1',
  kind: 'difficulty',
  themes: 'network;software;network',
  summary_vi: 'Mạng chậm',
  summary_en: 'Slow network',
};

const read = (...rows: ReadonlyArray<Readonly<Record<string, string>>>) =>
  listed((report) =>
    readReports(
      csv(reportColumns, ...rows.map((row) => ({ ...full, ...row }))),
      FILE,
      known,
      report,
    ),
  );
const cell = (line: number, column: (typeof reportColumns)[number]): string =>
  `${FILE}:${line}:${reportColumns.indexOf(column) + 1}`;

describe('what a document says of how communes fare', () => {
  test('is read whole, a theme once, with an id that follows from what it says', () => {
    const id = reportId('toy', 'line 2', 'difficulty', '90001;90002', 'Slow network');
    expect(read({})).toEqual({
      items: [
        {
          id,
          kind: 'difficulty',
          themes: ['network', 'software'],
          province: '97',
          places: ['90001', '90002'],
          date: '2026-01-02',
          group: { vi: 'Tổ 1', en: 'Group 1' },
          summary: { vi: 'Mạng chậm', en: 'Slow network' },
          source: 'toy',
          locator: 'line 2',
          repliesTo: [],
        },
      ],
      refused: [],
      dataRows: 1,
      messages: [],
    });
  });

  test('of no theme, or of one that is not known, is told with those that are', () => {
    const list = [...reportThemeById.keys()].join(', ');
    expect(read({ themes: 'internet;network' }).messages).toEqual([
      [
        `error E-THEME-UNKNOWN ${cell(2, 'themes')}`,
        `chủ đề lạ: "internet"; hãy dùng một hoặc nhiều trong: ${list}`,
        `unknown theme: "internet"; use one or more of: ${list}`,
      ],
    ]);
    for (const themes of ['', ';', ' ; '])
      expect(read({ themes }).messages.map(([where]) => where)).toEqual([
        `error E-CELL-EMPTY ${cell(2, 'themes')}`,
      ]);
  });

  test('may answer other rows of its document, before it or behind it', () => {
    const { items, messages } = read(
      { locator: 'line 1', replies_to: 'line 3; line 2' },
      { locator: 'line 2', kind: 'direction' },
      { locator: 'line 3', summary_en: 'other' },
    );
    expect(messages).toEqual([]);
    expect(items[0]?.repliesTo).toEqual(['line 3', 'line 2']);
  });

  test('answers nothing that its document does not say in this file', () => {
    const told = (row: object) => read({ locator: 'line 1' }, { ...row }).messages;
    const words = (source: string) => [
      [
        `error E-REPLY-UNKNOWN ${cell(3, 'replies_to')}`,
        `không có ý nào của nguồn "${source}" ở vị trí "line 9" trong tệp này; hãy sửa vị trí`,
        `no report of source "${source}" at "line 9" in this file; mend the locator`,
      ],
    ];
    expect(told({ replies_to: 'line 1;line 9' })).toEqual(words('toy'));
    expect(told({ source: 'other', replies_to: 'line 1' })).toHaveLength(1);
    expect(told({ source: 'other', replies_to: 'line 9' })).toEqual(words('other'));
  });

  test('is refused where it is said again, with the line of the first', () => {
    const { items, messages } = read({}, { summary_en: 'other' }, {});
    expect(messages).toEqual([
      [
        `error E-ID-TWICE ${cell(4, 'summary_en')}`,
        'dòng này nêu lại dòng 2; hãy bỏ một dòng',
        'this row says again what line 2 says; remove one of them',
      ],
    ]);
    expect(items).toHaveLength(2);
  });

  test('is said of other places, or at another place of the document, by two rows', () => {
    for (const changes of [
      { places: '90001' },
      { locator: 'line 3' },
      { kind: 'direction' },
      { source: 'other' },
    ])
      expect(read({}, changes).messages).toEqual([]);
  });

  test('without a summary is told of that, and not as said twice', () => {
    expect(read({ summary_en: '' }, { summary_en: '' }).messages.map(([where]) => where)).toEqual([
      `error E-CELL-EMPTY ${cell(2, 'summary_en')}`,
      `error E-CELL-EMPTY ${cell(3, 'summary_en')}`,
    ]);
  });

  test('of a province that is not known asks for none of its communes', () => {
    expect(read({ province: '' }).messages.map(([where]) => where)).toEqual([
      `error E-CELL-EMPTY ${cell(2, 'province')}`,
    ]);
  });
});
