import { describe, expect, test } from 'vitest';
import { readReports, reportColumns } from '../../src/normalise/edited/readReports.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { places } from '../support/smallNation.ts';
import { collector } from './support.ts';

const good: Readonly<Record<string, string>> = {
  source: 'toy',
  locator: 'line 2',
  province: '91',
  places: '',
  kind: 'difficulty',
  themes: 'network',
  summary_vi: 'Mạng chậm',
  summary_en: 'Slow network',
};

const known = { places: placeIndex(places), sources: new Set(['toy', 'other']) };
const commune = places.find(({ parent }) => parent === '91')!.code;
const stranger = places.find(({ parent }) => parent === '92')!.code;

function read(...rows: ReadonlyArray<Readonly<Record<string, string>>>) {
  const lines = rows.map((row) =>
    reportColumns.map((name) => ({ ...good, ...row })[name] ?? '').join(','),
  );
  const text = [reportColumns.join(','), ...lines, ''].join('\n');
  const { report, codes, messages } = collector();
  const listed = readReports(text, 'reports/91-x.csv', known, report);
  return { ...listed, codes: codes(), messages };
}

describe('a row of a file of reports', () => {
  test('says its kind, themes, places and source; what is empty is not said', () => {
    const { items, codes } = read({ themes: 'network;software', places: commune });
    expect(codes).toEqual([]);
    expect(items).toMatchObject([
      {
        kind: 'difficulty',
        themes: ['network', 'software'],
        places: [commune],
        date: null,
        group: null,
        repliesTo: [],
      },
    ]);
  });

  test.each([
    ['source', '', 'E-CELL-EMPTY'],
    ['source', 'nowhere', 'E-SOURCE-UNKNOWN'],
    ['locator', '', 'E-CELL-EMPTY'],
    ['province', '', 'E-CELL-EMPTY'],
    ['province', '00', 'E-UNIT-CODE-UNKNOWN'],
    ['province', '92', 'E-PLACE-FILE'],
    ['places', '00000', 'E-UNIT-CODE-UNKNOWN'],
    ['places', stranger, 'E-PLACE-DIFFERS'],
    ['places', '91', 'E-PLACE-DIFFERS'],
    ['date', '4/8/2025', 'E-DATE-FORMAT'],
    ['group_en', 'Working group 1', 'E-CELL-EMPTY'],
    ['kind', 'complaint', 'E-KIND-UNKNOWN'],
    ['themes', '', 'E-CELL-EMPTY'],
    ['themes', 'network;internet', 'E-THEME-UNKNOWN'],
    ['summary_vi', '', 'E-CELL-EMPTY'],
    ['summary_en', '', 'E-CELL-EMPTY'],
    ['replies_to', 'line 9', 'E-REPLY-UNKNOWN'],
  ])(
    'is refused where %s is "%s", told by line and column in both languages',
    (column, cell, code) => {
      const { items, refused, messages, codes } = read({ [column]: cell });
      expect(codes).toEqual([code]);
      const at = column === 'group_en' ? 'group_vi' : column;
      const [{ line, column: position, text } = { line: 0, column: 0, text: { vi: '', en: '' } }] =
        messages;
      expect([line, position]).toEqual([2, reportColumns.indexOf(at as never) + 1]);
      expect(text.vi).toContain('hãy');
      expect(text.en).toMatch(/add it|mend|use one|write|fill|move|leave/);
      expect([items.length, refused.length]).toEqual([0, 1]);
    },
  );

  test('may answer another row of its own document, and of no other', () => {
    const first = { locator: 'line 1' };
    const answer = { kind: 'direction', locator: 'line 3', replies_to: 'line 1' };
    expect(read(first, answer).codes).toEqual([]);
    expect(read(first, { ...answer, source: 'other' }).codes).toEqual(['E-REPLY-UNKNOWN']);
  });

  test('that is written twice is told with the line of the first', () => {
    const { codes, messages } = read({}, {});
    expect(codes).toEqual(['E-ID-TWICE']);
    expect(messages[0]!.text.en).toContain('line 2');
  });
});
