import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportThemes } from '../../src/catalogue/reportThemes.ts';
import {
  everything,
  matching,
  readFilter,
  type ReportFilter,
  writeFilter,
} from '../../src/client/reports/filter.ts';
import { makeDataset } from '../../src/dataset/dataset.ts';
import { context } from '../../src/figures/context.ts';
import { type Report, reportKinds } from '../../src/model/report.ts';
import { orderedReports } from '../../src/views/reports/orderedReports.ts';
import { reportIndex } from '../../src/views/reports/reportFiles.ts';
import { manyReports } from '../support/manyReports.ts';
import { nation } from '../support/smallNation.ts';

const themes = reportThemes.map(({ id }) => id);
const empty = nation([]);
const provinces = empty.provinces.map(({ code }) => ({
  code,
  communes: empty.communesOf(code).map((each) => each.code),
}));
const sources = empty.sources.map(({ id }) => id);
const dataset = makeDataset({ ...empty, reports: manyReports(2000, { provinces, sources }) });
const all = orderedReports(dataset);
const index = reportIndex(context(dataset, 'vi'));

const or = (items: readonly string[]) => fc.constantFrom('', ...items);
const days = ['2025-07-15', '2025-09-01', '2025-12-28'];
const filters: fc.Arbitrary<ReportFilter> = fc.record({
  kind: or(reportKinds),
  theme: or(themes),
  province: or(provinces.map(({ code }) => code)),
  place: or(provinces.flatMap(({ communes }) => communes)),
  from: or(days),
  to: or(days),
  source: or(sources),
});

/** What a filter means, said plainly. */
const fits = (f: ReportFilter, r: Report): boolean =>
  (f.kind === '' || r.kind === f.kind) &&
  (f.theme === '' || r.themes.includes(f.theme)) &&
  (f.province === '' || r.province === f.province) &&
  (f.place === '' || r.places.includes(f.place)) &&
  (f.source === '' || r.source === f.source) &&
  (f.from === '' || (r.date !== null && r.date >= f.from)) &&
  (f.to === '' || (r.date !== null && r.date <= f.to));

describe('a filter', () => {
  test('is the same after a way through the address', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter(filter))).toEqual(filter);
      }),
    );
    expect(writeFilter(everything)).toBe('');
  });

  test.each([
    '?kind=wish&theme=<b>&province=2&place=1&from=today&to=4/8/2025&source=../x',
    '',
    '?x=1',
  ])('of an address that says nothing known is none: %s', (search) => {
    expect(readFilter(search)).toEqual(everything);
  });

  test('finds what it says, in the order of the list', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const expected = all.flatMap((each, at) => (fits(filter, each) ? [at] : []));
        expect(matching(index, filter)).toEqual(expected);
      }),
    );
    expect(matching(index, everything)).toHaveLength(2000);
  });

  test('of something that no report has finds nothing', () => {
    expect(matching(index, { ...everything, theme: 'no-such-theme' })).toEqual([]);
    expect(matching(index, { ...everything, source: 'nowhere' })).toEqual([]);
  });
});
