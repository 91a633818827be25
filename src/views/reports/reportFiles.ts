import { reportThemes } from '../../catalogue/reportThemes.ts';
import type { Context } from '../../figures/context.ts';
import { sourceName } from '../../figures/sourceLines.ts';
import { placeName } from '../../i18n/places.ts';
import { type Report, reportKinds } from '../../model/report.ts';
import type { ReportIndex, ReportLine } from '../../model/reportFile.ts';
import { orderedReports } from './orderedReports.ts';
import { reportLine } from './reportLine.ts';

/** Reports of a file of words. */
export const FILE_SIZE = 100;

/** Returns the position of each text in the order of first use. */
function positions(texts: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) if (!found.has(text)) found.set(text, found.size);
  return found;
}

const at = (found: ReadonlyMap<string, number>, text: string): number => found.get(text) ?? 0;

const setKey = (items: readonly string[]): string => items.join(' ');

const setsOf = (sets: ReadonlyMap<string, number>, of: ReadonlyMap<string, number>) =>
  [...sets.keys()].map((set) => (set === '' ? [] : set.split(' ').map((each) => at(of, each))));

/** Returns what the list is filtered by: names once, and a column of positions for each thing. */
export function reportIndex({ dataset, locale, say }: Context): ReportIndex {
  const all = orderedReports(dataset);
  const used = new Set(all.flatMap(({ themes }) => themes));
  const themes = reportThemes.filter(({ id }) => used.has(id));
  const themeAt = positions(themes.map(({ id }) => id));
  const collator = new Intl.Collator('vi');
  const provinces = positions(all.map(({ province }) => province).sort());
  const sources = positions(all.map(({ source }) => source).sort());
  const places = positions(
    [...new Set(all.flatMap((each) => each.places))]
      .map((code) => [code, dataset.place(code).name] as const)
      .sort(([, a], [, b]) => collator.compare(a, b))
      .map(([code]) => code),
  );
  const themeSets = positions(all.map((each) => setKey(each.themes)));
  const placeSets = positions(all.map((each) => setKey(each.places)));
  const column = (of: (report: Report) => number): number[] => all.map(of);
  return {
    size: FILE_SIZE,
    kinds: reportKinds.map((kind) => [kind, say[`report.${kind}`]]),
    sourceWord: say['frame.source'],
    themes: themes.map(({ id, name }) => [id, name[locale]]),
    provinces: [...provinces.keys()].map((code) => [code, placeName(dataset.place(code), locale)]),
    places: [...places.keys()].map((code) => {
      const place = dataset.place(code);
      return [code, placeName(place, locale), place.parent ?? ''];
    }),
    sources: [...sources.keys()].map((id) => [id, sourceName(dataset.source(id), locale)]),
    themeSets: setsOf(themeSets, themeAt),
    placeSets: setsOf(placeSets, places),
    rows: {
      kind: column(({ kind }) => reportKinds.indexOf(kind)),
      themes: column((each) => at(themeSets, setKey(each.themes))),
      province: column(({ province }) => at(provinces, province)),
      places: column((each) => at(placeSets, setKey(each.places))),
      date: all.map(({ date }) => date ?? ''),
      source: column(({ source }) => at(sources, source)),
    },
  };
}

/** Returns how many files of words there are. */
export const reportFileCount = ({ dataset }: Context): number =>
  Math.ceil(dataset.reports.length / FILE_SIZE);

/** Returns the reports of one file in finished words; from 0. */
export const reportFile = (ctx: Context, file: number): readonly ReportLine[] =>
  orderedReports(ctx.dataset)
    .slice(file * FILE_SIZE, (file + 1) * FILE_SIZE)
    .map((each) => reportLine(ctx, each));
