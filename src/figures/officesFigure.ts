import { province } from '../i18n/pages/province.ts';
import { placeName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { sourceUrl } from '../urls.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure, SourceLine, TableCell } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { reportedWhen } from './reportedWhen.ts';
import { documentLine, sourceLine } from './sourceLines.ts';

/** Figures on offices in one place or several. */
const ofOffices: ReadonlySet<string> = new Set([
  'communes_inheriting_district_headquarters',
  'headquarters_arranged_commune',
  'headquarters_per_commune_scattered_min',
  'headquarters_per_commune_scattered_max',
  'pasc_locations',
]);

/** What is there comes before what is missing, asked and told. */
const order = ['finding', 'difficulty', 'proposal', 'direction'] as const;

const named = ({ dataset, locale }: Context, codes: readonly string[]): string =>
  codes.map((code) => placeName(dataset.place(code), locale)).join(', ');

/** Away from the page of its province a unit is told with it. */
function placeCell(ctx: Context, codes: readonly string[], holder: string, own: boolean) {
  const held = placeName(ctx.dataset.place(holder), ctx.locale);
  const cell = textCell(codes.length > 0 ? named(ctx, codes) : held);
  return own || codes.length === 0 || codes.includes(holder) ? cell : { ...cell, detail: held };
}

const reportHref = ({ locale }: Context, { source, id }: Report): string =>
  `${sourceUrl(locale, source)}#${id}`;

function reportRow(ctx: Context, report: Report, own: boolean): TableCell[] {
  const { locale } = ctx;
  return [
    placeCell(ctx, report.places, report.province, own),
    textCell(report.summary[locale], reportHref(ctx, report)),
    {
      ...textCell(province[locale].facilities.states[report.kind]),
      ...(report.group && { detail: report.group[locale] }),
    },
  ];
}

function figureRow(ctx: Context, o: Observation, own: boolean): TableCell[] {
  const { locale, dataset } = ctx;
  const words = province[locale].facilities;
  const first = dataset.place(o.places[0] ?? '');
  const held = dataset.provinceOf(first) ?? first;
  const name = indicatorOf(o.indicator).name[locale];
  const value = valueCell(ctx, o);
  return [
    placeCell(ctx, o.places, held.code, own),
    { ...value, kind: 'text', text: `${name}: ${value.text}`, detail: reportedWhen(ctx, o) },
    textCell(o.modality === 'actual' ? words.states.actual : words.states.planned),
  ];
}

const reportLine = (ctx: Context, report: Report): SourceLine =>
  documentLine(ctx, report.source, report.locator, reportHref(ctx, report));

/** Each place in a document once. */
const linesOf = (lines: readonly SourceLine[]): SourceLine[] => [
  ...new Map(lines.map((line) => [line.text, line])).values(),
];

/** Returns what documents say of commune-level offices, of a province or of all where it is null; null for nothing. */
export function officesFigure(ctx: Context, place: Place | null): Figure | null {
  const { dataset, locale } = ctx;
  const words = province[locale].facilities;
  const reports = dataset.reports
    .filter(({ themes }) => themes.includes('headquarters'))
    .filter((report) => place === null || report.province === place.code)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const within = ({ places }: Observation): boolean =>
    place === null ||
    places.some((code) => code === place.code || dataset.place(code).parent === place.code);
  const figures = [...ofOffices].flatMap((id) => dataset.of(id)).filter(within);
  if (reports.length + figures.length === 0) return null;
  const own = place !== null;
  return {
    id: 'offices',
    title: words.title,
    subtitle: words.subtitle,
    chart: null,
    table: {
      caption: words.caption,
      head: words.head,
      rows: [
        ...figures.map((o) => figureRow(ctx, o, own)),
        ...reports.map((report) => reportRow(ctx, report, own)),
      ],
    },
    reading: null,
    notes: [],
    sources: linesOf([
      ...figures.map((o) => sourceLine(ctx, o)),
      ...reports.map((report) => reportLine(ctx, report)),
    ]),
  };
}
