import { describe, expect, test } from 'vitest';
import { august, built, copy, noHistory, stops, withEntry } from '../support/reviewToy.ts';

describe('a reviewed exception', () => {
  test('reads a cell as what it should say', () => {
    const { figures, corrections } = built(copy());
    const of = figures.find(({ locator }) => locator === '2026-08.csv:3:3');
    expect(of).toMatchObject({ value: 3420, printed: '3.420' });
    expect(corrections).toMatchObject([{ file: august, line: 3, action: 'replace', cell: '3.42' }]);
  });

  test('without it the row stops the build at its cell', () => {
    expect(stops(copy({ 'corrections.yml': () => 'exceptions: []\n' }))).toContain(
      `E-NUM-GROUPING ${august}:3:3`,
    );
  });

  test('leaves a row out with its reason, and the strict build passes', () => {
    const data = noHistory(
      copy({
        [august]: (csv) => csv.replace('120;', '-120;'),
        'corrections.yml': withEntry({
          column: '3',
          code: 'E-RANGE-NEGATIVE',
          cell: "'-120'",
          action: 'leave-out',
        }),
      }),
    );
    const { figures, corrections } = built(data);
    expect(figures.filter(({ period }) => period.end === '2026-08-31')).toHaveLength(2);
    expect(corrections[1]).toMatchObject({ action: 'leave-out', cell: null });
  });

  test('publishes what only arithmetic refuses, with a flag', () => {
    const changes = {
      'tables/form-months/table.json': (json: string) =>
        json.replace(
          /"figures": \[/,
          '"checks": [{"order": ["giai_quyet", "tiep_nhan"]}], "figures": [',
        ),
      [august]: (csv: string) => csv.replace('120;100', '120;130'),
    };
    expect(stops(noHistory(copy(changes)))).toEqual([`E-ORDER ${august}:2:4`]);
    const data = noHistory(
      copy({
        ...changes,
        'corrections.yml': withEntry({
          column: 'D',
          code: 'E-ORDER',
          cell: '130',
          action: 'publish',
        }),
      }),
    );
    const of = built(data).figures.filter(({ flags }) => flags.includes('reviewed'));
    expect(of.map(({ value }) => value)).toEqual([130]);
  });

  test.each([
    [
      'the cell says something else by now',
      { column: '3', code: 'E-SUM', cell: '999', action: 'publish' },
    ],
    ['there is no such line', { line: '99', code: 'E-SUM', cell: '1', action: 'leave-out' }],
    [
      'there is no such file',
      { file: 'tables/x/y.csv', code: 'E-SUM', cell: '1', action: 'leave-out' },
    ],
    [
      'nothing refuses the row',
      { column: '3', code: 'E-NUM-WORD', cell: '120', action: 'leave-out' },
    ],
    ['nothing refuses the figure', { column: '3', code: 'E-SUM', cell: '120', action: 'publish' }],
  ])('is an error at its own line where %s', (_, lines) => {
    const data = copy({ 'corrections.yml': withEntry(lines) });
    expect(stops(data)).toContain('E-CORRECTION-STALE corrections.yml:14:5');
  });

  test.each([
    ['an unknown action', { column: '3', code: 'E-SUM', cell: '1', action: 'ignore' }, '22:13'],
    [
      'a rule that is no arithmetic',
      { column: '3', code: 'E-SEC-PII', cell: '1', action: 'publish' },
      '22:13',
    ],
    [
      'a date that is none',
      { code: 'E-SUM', cell: '1', action: 'leave-out', date: 'today' },
      '18:11',
    ],
  ])('with %s is refused at its line of the YAML', (_, lines, line) => {
    const data = copy({ 'corrections.yml': withEntry(lines) });
    const [first] = stops(data).filter((said) => said.startsWith('E-CORRECTION '));
    expect(first).toBe(`E-CORRECTION corrections.yml:${line}`);
  });
});
