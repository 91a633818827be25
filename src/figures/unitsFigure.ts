import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { kindName, kindsName } from '../i18n/places.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Kind, Place } from '../model/place.ts';
import { derivedUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, TableCell } from './figure.ts';
import { pressDate } from './pressDate.ts';
import { sourceLines } from './sourceLines.ts';

const kinds: readonly Kind[] = ['commune', 'ward', 'special-zone'];
const tones = ['two', 'three', 'peer'] as const;

/** Returns the registry's count of a province's units; null where the build has none. */
export const registryUnits = ({ dataset }: Context, code: string): Observation | null =>
  dataset.at(code).find((o) => o.indicator === 'commune_units' && o.derived) ?? null;

const countsByKind = ({ dataset }: Context, code: string): Array<{ kind: Kind; count: number }> =>
  kinds
    .map((kind) => ({
      kind,
      count: dataset.communesOf(code).filter((p) => p.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);

const beforeMerger = (ctx: Context, place: Place): Observation[] =>
  ctx.dataset
    .at(place.code)
    .filter((o) => o.indicator === 'commune_units_before' && o.places.length === 1);

const gapNotes = ({ dataset, locale }: Context, code: string): string[] =>
  dataset.registry.gaps.filter((gap) => gap.province === code).map((gap) => gap.note[locale]);

/** Returns a province's commune-level units by kind, and how many there were before where a source says. */
export function unitsFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const units = registryUnits(ctx, place.code);
  if (!units) return null;
  const counts = countsByKind(ctx, place.code);
  const before = beforeMerger(ctx, place);
  const how = derivedUrl(locale, units.source, 'commune_units');
  const written = (count: number) => formatNumber(count, locale);
  const list = counts.map(
    ({ kind, count }) => `${written(count)} ${kindsName(kind, count, locale)}`,
  );
  // A split by kind that is known to be wrong makes no title.
  const gaps = gapNotes(ctx, place.code);
  const title = say['units.title'](
    formatShort(units, locale),
    gaps.length > 0 ? '' : list.join(', '),
  );
  const subtitle = say['units.subtitle'](units.asOf ? formatDate(units.asOf, locale) : '');
  const rows: TableCell[][] = [
    ...counts.map(({ kind, count }) => [
      textCell(kindName(kind, locale)),
      numberCell(written(count), how),
    ]),
    [textCell(say['word.total']), valueCell(ctx, units)],
    ...before.map((o) => [
      textCell(`${say['units.before']} (${pressDate(ctx, o)})`),
      valueCell(ctx, o),
    ]),
  ];
  return {
    id: 'units',
    title,
    subtitle,
    time: units.asOf ? formatDate(units.asOf, locale) : '',
    chart: {
      name: 'parts',
      data: counts.map(({ kind, count }, i) => ({
        label: kindName(kind, locale),
        value: count,
        text: written(count),
        tone: tones[i] ?? 'peer',
        end: 'exact',
        tentative: false,
      })),
      options: {
        label: title,
        description: subtitle,
        total: { label: say['word.total'], text: formatShort(units, locale) },
      },
    },
    table: { caption: say['units.caption'], head: [say['word.part'], say['word.value']], rows },
    reading: null,
    notes: [
      ...before.map((o) => say['units.beforeNote'](formatShort(o, locale), pressDate(ctx, o))),
      ...gaps,
    ],
    sources: sourceLines(ctx, [units, ...before]),
  };
}
