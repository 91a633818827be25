import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { locales, type Locale } from '../../src/locales.ts';
import type { Observation } from '../../src/model/observation.ts';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { observationUrl } from '../../src/urls.ts';
import { builtData } from './builtData.ts';
import { type Fault, target } from './links.ts';
import type { Page } from './readPage.ts';

type Row = Readonly<Record<string, string | number | null>>;

const fields = [
  'places',
  'indicator',
  'period_start',
  'period_end',
  'value',
  'qualifier',
  'status',
];

/** What a figure says, in one line: place, indicator, period, value, qualifier, status. */
const said = (row: Row): string => fields.map((field) => String(row[field] ?? '')).join(' | ');

const observed = ({ places, indicator, period, value, qualifier, status }: Observation): string =>
  said({
    ...{ places: places.join(';'), indicator, value, qualifier, status },
    ...{ period_start: period.start, period_end: period.end },
  });

function csvRows(text: string): Row[] {
  const [head, ...rows] = splitRecords(text, ',').records.map(({ cells }) =>
    cells.map((cell) => cell.text),
  );
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head?.[i] ?? '', cell])));
}

function sheetRows(bytes: Uint8Array): Row[] {
  const { SheetNames, Sheets } = read(bytes, { type: 'array' });
  return utils.sheet_to_json<Row>(Sheets[SheetNames[0]!]!, { raw: true, defval: '' });
}

/** Returns what all figures of a list say, sorted: equal lists say the same, each as often. */
export const statementsOf = (figures: readonly Observation[]): string[] =>
  figures.map(observed).sort();

/** Returns what each download of a built site's figures says, sorted, by its name. */
export function downloadedStatements(folder: string): ReadonlyMap<string, readonly string[]> {
  const file = (name: string): string => join(folder, 'data/v1', name);
  return new Map([
    ['JSON', statementsOf(builtData<Observation[]>(folder, 'data/v1/observations.json'))],
    [
      'CSV',
      csvRows(readFileSync(file('observations.csv'), 'utf8'))
        .map(said)
        .sort(),
    ],
    [
      'XLSX',
      sheetRows(readFileSync(file('observations.xlsx')))
        .map(said)
        .sort(),
    ],
  ]);
}

/** Figures by the place in the page of their source that they lead to. */
function byAddress(figures: readonly Observation[], locale: Locale): Map<string, Observation[]> {
  return Map.groupBy(figures, (figure) => observationUrl(locale, figure).slice(1));
}

const signs: Readonly<Record<Locale, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** The first number of a text with half a unit of its last digit: `95,05%` is 95.05 and 0.005. */
function shownNumber(text: string, locale: Locale): { value: number; half: number } | null {
  const { group, decimal } = signs[locale];
  const found = /\d[\d.,]*/.exec(text)?.[0]?.replace(/[.,]$/, '');
  if (found === undefined) return null;
  const plain = found.replaceAll(group, '').replace(decimal, '.');
  return { value: Number(plain), half: 0.5 * 10 ** -(plain.split('.')[1]?.length ?? 0) };
}

function states(figure: Observation, text: string, locale: Locale): boolean {
  const shown = shownNumber(text, locale);
  if (!shown) return false;
  return [figure.value, figure.rank, figure.numerator, figure.denominator].some(
    (value) => value !== null && Math.abs(Math.abs(value) - shown.value) <= shown.half + 1e-9,
  );
}

/**
 * Returns how many numbers of figures and tables of the pages state a figure of the place in the
 * source that they lead to, and those that state none. What the pages compute is left out.
 */
export function misstatedNumbers(
  pages: ReadonlyMap<string, Page>,
  figures: readonly Observation[],
): { readonly count: number; readonly faults: readonly Fault[] } {
  const at = new Map(locales.map((locale) => [locale, byAddress(figures, locale)]));
  let count = 0;
  const faults: Fault[] = [];
  for (const [path, page] of pages) {
    // It prints sums and how far they are off, beside the figures.
    if (path.endsWith('/quality.html')) continue;
    const locale = page.lang === 'en' ? 'en' : 'vi';
    for (const { text, href } of page.numbers) {
      const found = href === null ? null : target(path, href);
      // What a page computes (a median, points that were lost) leads to how it is computed.
      if (found?.fragment.startsWith('derived-')) continue;
      const of = at.get(locale)?.get(`${found?.file}#${found?.fragment}`) ?? [];
      count += 1;
      if (!of.some((figure) => states(figure, text, locale)))
        faults.push({ path, fault: `${text} → ${href ?? 'nowhere'}` });
    }
  }
  return { count, faults };
}

/** Returns the figures that no number of the page of their source states, in one language or both. */
export function unshownFigures(
  pages: ReadonlyMap<string, Page>,
  figures: readonly Observation[],
): readonly string[] {
  return locales.flatMap((locale) =>
    figures.flatMap((figure) => {
      const [file = '', fragment] = observationUrl(locale, figure).slice(1).split('#');
      const numbers = (pages.get(file)?.numbers ?? []).filter(({ href }) =>
        href?.endsWith(`#${fragment}`),
      );
      return numbers.some(({ text }) => states(figure, text, locale))
        ? []
        : [`${file}: ${figure.id}`];
    }),
  );
}
