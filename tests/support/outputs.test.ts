import { expect, test } from 'vitest';
import { press } from './smallNation.ts';
import { misstatedNumbers, statementsOf, unshownFigures } from './outputs.ts';
import { readPage } from './readPage.ts';

const figure = press('dossiers_received', '91', 88429);
const href = `../sources/${figure.source}.html#${figure.id}`;

const pageOf = (text: string, to = href) =>
  readPage(
    `<!doctype html><html lang="vi"><figure><table><tr><td class="n"><a href="${to}">${text}</a></td></tr></table></figure></html>`,
  );
const pages = (text: string, to = href) => new Map([['vi/91/index.html', pageOf(text, to)]]);

test('a number that is the figure of its place states it', () => {
  expect(misstatedNumbers(pages('88.429'), [figure])).toEqual({ count: 1, faults: [] });
});

test.each([
  ['another value', '88.428', href],
  ['the value as the other language writes it', '88,429', href],
  ['another place of the source', '88.429', '../sources/x.html#y'],
])('a number that is %s states none', (_, text, to) => {
  expect(misstatedNumbers(pages(text, to), [figure]).faults).toHaveLength(1);
});

test('a figure that its source’s page does not show is named for each language', () => {
  expect(unshownFigures(new Map(), [figure])).toHaveLength(2);
});

test('lists say the same where place, indicator, period, value, qualifier and status are', () => {
  expect(statementsOf([figure])).toEqual(statementsOf([{ ...figure, note: null, printed: null }]));
  expect(statementsOf([figure])).not.toEqual(statementsOf([{ ...figure, qualifier: 'over' }]));
  expect(statementsOf([figure, figure])).not.toEqual(statementsOf([figure]));
});
