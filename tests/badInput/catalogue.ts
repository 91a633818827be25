import { readFileSync } from 'node:fs';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';

/** What the catalogue asks of a case. */
export interface Asked {
  readonly id: string;
  /** `R` or `N+W`: each is an outcome that one of the case's inputs must get. */
  readonly actions: readonly string[];
  /** Codes that its inputs must fire, all of them. */
  readonly codes: readonly string[];
}

const text = readFileSync(new URL('catalogue.csv', import.meta.url), 'utf8');

/** The 199 cases, by what each must get: A accept, N normalise, W remark, R refuse the row, F refuse the file, B stop the build. */
export const catalogue: readonly Asked[] = splitRecords(text, ',')
  .records.slice(1)
  .map(({ cells }): Asked => {
    const [id = '', actions = '', codes = ''] = cells.map((cell) => cell.text);
    return { id, actions: actions.split('|'), codes: codes.split(' ').filter(Boolean) };
  });

/** Outcomes that the catalogue does not name, and why real tables need them. */
export const exceptions: ReadonlyMap<string, { readonly also: string; readonly why: string }> =
  new Map([
    ['SEM-07', { also: 'A', why: 'on the portal more are on time than resolved: open ones count' }],
    ['SEM-09', { also: 'N', why: 'sources rank among 34, 45, 63, 135 or 149' }],
    ['SEM-12', { also: 'W', why: 'sources that disagree are both kept' }],
  ]);

/** Cases that are no table, with the test that shows each. */
export const elsewhere: ReadonlyMap<string, { readonly file: string; readonly title: string }> =
  new Map([
    [
      'SEC-14',
      {
        file: 'tests/badInput/descriptions.test.ts',
        title: 'that holds __proto__ pollutes nothing',
      },
    ],
    [
      'SEC-22',
      { file: 'tests/badInput/pictures.test.ts', title: 'no picture of the site holds a script' },
    ],
    [
      'LIM-09',
      {
        file: 'tests/normalise/checkDuplicateFiles.test.ts',
        title: 'two files of one source and period are refused',
      },
    ],
    [
      'LIM-12',
      {
        file: 'tests/scripts/readText.test.ts',
        title: 'a file that changes while it is read is refused',
      },
    ],
  ]);
