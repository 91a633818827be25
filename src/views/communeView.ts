import { yearsApart } from '../catalogue/index.ts';
import type { Context } from '../figures/context.ts';
import type { Figure } from '../figures/figure.ts';
import { groupsFigure } from '../figures/groupsFigure.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { onTimeFigure } from '../figures/onTimeFigure.ts';
import { ratesFigure } from '../figures/ratesFigure.ts';
import { readOnce } from '../figures/readOnce.ts';
import { stateObservation } from '../figures/stateObservation.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';
import { stripFigure } from '../figures/stripFigure.ts';
import { tableFigure } from '../figures/tableFigure.ts';
import { formatLongDate } from '../i18n/dates.ts';
import { formatList } from '../i18n/lists.ts';
import { summary } from '../i18n/pages/summary.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { communeKeyFigures } from './communeKeyFigures.ts';
import { countedSummary, placeSummary } from './placeSummary.ts';
import type { Sentence } from './sentence.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { kindName, placeInText, placeName } from '../i18n/places.ts';
import type { Place, Predecessor } from '../model/place.ts';
import { homeUrl, placeUrl } from '../urls.ts';
import { type PageSource, placeSources } from './placeSources.ts';
import { type PlaceReports, placeReports } from './reports/placeReports.ts';
import { fromTables, statedOf } from './statedOf.ts';

export interface CommuneView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  readonly lead: string;
  readonly summary: readonly Sentence[];
  readonly keyFigures: readonly KeyFigure[];
  /** Null where the unit has figures. */
  readonly empty: string | null;
  readonly figures: readonly Figure[];
  /** What a reader must know before comparing. */
  readonly notes: readonly string[];
  readonly stated: readonly StatedFigure[];
  /** Figures of several units together, which are none of theirs alone. */
  readonly joint: readonly StatedFigure[];
  /** What documents say of it alone and in groups; null where none is collected. */
  readonly reports: PlaceReports | null;
  /** Units of before July 2025, each with how much of it came and by which clause. */
  readonly lineage: ReadonlyArray<{ readonly name: string; readonly detail: string }>;
  /** Codes, changes of kind, what is uncertain. */
  readonly facts: readonly string[];
  readonly province: {
    readonly name: string;
    readonly href: string;
    /** What the portal counts there; its points stand beside none of a commune's. */
    readonly summary: readonly Sentence[];
  };
  readonly sources: readonly PageSource[];
}

type Draw = (ctx: Context, place: Place, province: Place) => Figure | null;

const strip =
  (id: string): Draw =>
  (ctx, place, province) =>
    stripFigure(ctx, id, province, place);

/** Figures come from tables; what documents say of a commune is told in words. */
const hasFigures = ({ dataset }: Context, { code }: Place): boolean =>
  dataset.at(code).some((o) => o.cell);

/** The drawings of a commune, in the order of its page: those of like height stand side by side. */
const drawings: readonly Draw[] = [
  onTimeFigure,
  strip('portal766_on_time_ratio'),
  groupsFigure,
  ratesFigure,
  strip('portal766_digitisation'),
  strip('portal766_online_payment'),
  strip('portal766_online_payment_ratio'),
];

/** Returns the drawing that a commune's page opens with; null where it has none. */
export function communeSummary(ctx: Context, place: Place): Figure | null {
  const province = ctx.dataset.provinceOf(place);
  if (!province || !hasFigures(ctx, place)) return null;
  for (const draw of drawings) {
    const figure = draw(ctx, place, province);
    if (figure) return figure;
  }
  return null;
}

function figuresOf(ctx: Context, place: Place, province: Place): Figure[] {
  if (!hasFigures(ctx, place)) return [];
  return [
    ...drawings.map((draw) => draw(ctx, place, province)),
    tableFigure(ctx, 'table', fromTables(ctx, place)),
  ].flatMap((figure) => figure ?? []);
}

function predecessor(
  { say }: Context,
  old: Predecessor,
  province: Place,
): CommuneView['lineage'][number] {
  const share = say[`share.${old.share}`];
  const law = old.resolution ? say['lineage.clause'](old.resolution, old.clause ?? '') : '';
  const moved = old.province?.endsWith(province.name) ? null : old.province;
  const where = [old.district, moved].flatMap((name) => (name ? lowerFirst(name) : [])).join(', ');
  return { name: old.name, detail: [where, share, law].filter(Boolean).join(' · ') };
}

/** Former names are what a reader knows the place by. */
function leadOf({ say, locale }: Context, place: Place, name: string, within: string): string {
  const words = summary[locale];
  const units = place.predecessors.map((old) =>
    ['whole', 'not-stated'].includes(old.share) ? words.whole(old.name) : words.part(old.name),
  );
  return units.length > 0
    ? words.from(name, within, formatList(units, locale))
    : say['commune.lead'](name, within);
}

function factsOf({ say, locale }: Context, place: Place): string[] {
  const changes = place.versions.slice(1).map((version, i) => {
    const before = place.versions[i];
    return say['commune.kindChanged'](
      kindName(before?.kind ?? version.kind, locale),
      kindName(version.kind, locale),
      formatLongDate(version.validFrom, locale),
      version.legal.join(', '),
    );
  });
  return [
    place.aliases.length > 0
      ? say['commune.codes'](place.code, place.aliases.join(', '))
      : say['commune.code'](place.code),
    ...changes,
    ...(place.kindUncertain ? [say['commune.kindUncertain']] : []),
  ];
}

/** Returns all that a commune's page says; one without figures says so and where it came from. */
export function communeView(ctx: Context, place: Place): CommuneView {
  const { dataset, locale, say } = ctx;
  const province = dataset.provinceOf(place);
  if (!province) throw new Error(`missing province of commune: ${place.code}`);
  const all = statedOf(ctx, place);
  const state = (o: (typeof all)[number]) => stateObservation(ctx, o, place.code);
  const name = placeName(place, locale);
  const within = placeInText(province, locale);
  const empty = dataset.at(place.code).length === 0;
  return {
    path: placeUrl(locale, place, province),
    title: `${name}, ${placeName(province, locale)}`,
    description: empty
      ? say['commune.description.empty'](name, within)
      : say['commune.description'](name, within),
    breadcrumbs: [
      { text: placeName(dataset.nation, locale), href: homeUrl(locale) },
      { text: placeName(province, locale), href: placeUrl(locale, province, null) },
      { text: name, href: null },
    ],
    lead: leadOf(ctx, place, name, within),
    summary: placeSummary(ctx, place),
    keyFigures: communeKeyFigures(ctx, place, province),
    empty: empty ? say['commune.empty'](name) : null,
    figures: readOnce([figuresOf(ctx, place, province)]).flat(),
    notes: all.some((o) => indicatorOf(o.indicator).family === 'press-766-2025')
      ? [yearsApart[locale]]
      : [],
    stated: all.filter((o) => o.places.length === 1).map(state),
    joint: all.filter((o) => o.places.length > 1).map(state),
    reports: placeReports(ctx, place),
    lineage: place.predecessors.map((old) => predecessor(ctx, old, province)),
    facts: factsOf(ctx, place),
    province: {
      name: placeName(province, locale),
      href: placeUrl(locale, province, null),
      summary: countedSummary(ctx, province),
    },
    sources: placeSources(ctx, dataset.at(place.code)),
  };
}
