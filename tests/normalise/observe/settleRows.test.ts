import { describe, expect, test } from 'vitest';
import { takenBack } from '../../../src/normalise/observe/draft.ts';
import { observedTable, outcome, place, two } from './observedTable.ts';

describe('a table tells what became of each of its rows:', () => {
  test('published, rejected with its codes, counted once, or unread', () => {
    const { rows, outcomes, codes, drafts } = observedTable(
      ['ma;n;m', '97;1;2', '98;;', '90002;ba;bốn', '90003;5;ba', '97;1;2', '90004;', '90005;7;'],
      two,
    );
    expect(rows).toEqual({ data: 7, published: 2, rejected: 4, duplicates: 1 });
    expect(outcomes).toEqual([
      outcome(2, 'published'),
      outcome(3, 'rejected', ['R-ROW']),
      outcome(4, 'rejected', ['E-NUM-WORD']),
      outcome(5, 'rejected', ['E-NUM-WORD']),
      outcome(6, 'duplicate'),
      outcome(8, 'published', [], 2, 1),
      outcome(7, 'rejected', ['E-STR-EXTRA-CELL']),
    ]);
    expect(codes).toEqual([
      'error E-STR-MISSING-CELL t.csv:7:3',
      'info R-ROW t.csv:3:0',
      'error E-NUM-WORD t.csv:4:2',
      'error E-NUM-WORD t.csv:4:3',
      'error E-NUM-WORD t.csv:5:3',
      'warning W-STR-DUPLICATE t.csv:6:0',
    ]);
    expect(drafts.map(({ locator, value }) => `${locator} ${value}`)).toEqual([
      't.csv:2:2 1',
      't.csv:2:3 2',
      't.csv:8:2 7',
    ]);
  });

  test('a row without numbers says so in both languages', () => {
    expect(observedTable(['ma;n;m', '97;;'], two).messages).toEqual([
      [
        'info R-ROW t.csv:2:0',
        'dòng không công bố: nguồn để trống mọi ô số của dòng này',
        'row not published: the source leaves every number of this row empty',
      ],
    ]);
  });

  test('a row that stands twice is told with the line that it repeats', () => {
    const table = observedTable(['ma;n;m', '97;1;2', ' 97 ;1;2', '97;1;2'], two);
    expect(table.messages).toEqual([
      [
        'warning W-STR-DUPLICATE t.csv:3:0',
        'dòng trùng hệt dòng 2; chỉ tính một lần',
        'row repeats line 2; counted once',
      ],
      [
        'warning W-STR-DUPLICATE t.csv:4:0',
        'dòng trùng hệt dòng 2; chỉ tính một lần',
        'row repeats line 2; counted once',
      ],
    ]);
    expect(table.changes.filter((line) => line.includes('DUPLICATE'))).toEqual([
      'N-DUPLICATE 3:0  97 ,1,2 -> 2',
      'N-DUPLICATE 4:0 97,1,2 -> 2',
    ]);
    expect(table.rows).toEqual({ data: 3, published: 1, rejected: 0, duplicates: 2 });
  });

  test('a row that repeats a rejected one is rejected too', () => {
    const { outcomes } = observedTable(['ma;n;m', '97;ba;2', '97;ba;2'], two);
    expect(outcomes.map(({ outcome: of }) => of)).toEqual(['rejected', 'rejected']);
  });

  test('two rows that give a figure two values are none', () => {
    const table = observedTable(['ma;n;m', '97;1;2', '98;1;2', '97;1;3', '90002;4;5'], two);
    expect(table.messages).toEqual([
      [
        'error E-VALUE-TWICE t.csv:2:3',
        'một số liệu có hai giá trị (dòng 4); hãy bỏ một dòng',
        'value differs from line 4 on the same figure; remove one row',
      ],
      [
        'error E-VALUE-TWICE t.csv:4:3',
        'một số liệu có hai giá trị (dòng 2); hãy bỏ một dòng',
        'value differs from line 2 on the same figure; remove one row',
      ],
    ]);
    expect(table.outcomes).toEqual([
      outcome(2, 'rejected', ['E-VALUE-TWICE']),
      outcome(3, 'published'),
      outcome(4, 'rejected', ['E-VALUE-TWICE']),
      outcome(5, 'published'),
    ]);
  });

  test('two rows that say the same of a figure stand, and so do two of which one says nothing', () => {
    const stand = (...lines: readonly string[]) =>
      observedTable(['ma;n;m', ...lines], two).rows.published;
    expect(stand('97;1;2', '97;1;')).toBe(2);
    expect(stand('97;1;', '97;;2')).toBe(2);
    expect(stand('97;1;chưa có', '97;1;2')).toBe(2);
    expect(stand('97;1;2', '97;1;chưa có')).toBe(2);
    expect(stand('97;1;0', '97;1;2')).toBe(0);
    expect(stand('97;1;23', '97;12;3')).toBe(0);
  });

  test('one column that gives its figure twice in a row is no dispute', () => {
    const figures = [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'portal766_received', value: 'm' },
    ];
    expect(observedTable(['ma;n;m', '97;1;2'], { place, figures }).rows.published).toBe(1);
  });

  test('what was read otherwise in a row that is taken back is kept with it', () => {
    const each = {
      row: { line: 2, cells: [] },
      outcome: 'published' as const,
      drafts: [],
      codes: [],
      figures: 3,
      changes: [],
    };
    const back = takenBack(each, 'rejected', ['E-SUM']);
    expect(back).toEqual({ ...each, outcome: 'rejected', codes: ['E-SUM'] });
    expect(back.changes).toBe(each.changes);
  });
});
