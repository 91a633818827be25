import { families, topicList } from '../catalogue/index.ts';
import { breakdownFigure } from '../figures/breakdownFigure.ts';
import type { Context } from '../figures/context.ts';
import { datesFigure } from '../figures/datesFigure.ts';
import { distributionFigure } from '../figures/distributionFigure.ts';
import type { Figure } from '../figures/figure.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { indicatorAnswer } from '../figures/indicatorAnswer.ts';
import { lastStated } from '../figures/latest.ts';
import { listFigure } from '../figures/listFigure.ts';
import { mapFigure } from '../figures/mapFigure.ts';
import { overdueFigure } from '../figures/overdueFigure.ts';
import { orderFigure } from '../figures/orderFigure.ts';
import { readOnce } from '../figures/readOnce.ts';
import { registryNotes } from '../figures/registryNotes.ts';
import { stateByPlace } from '../figures/stateObservation.ts';
import type { StatedFigure } from '../figures/statedFigure.ts';
import { stripFigure } from '../figures/stripFigure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { levelOf } from '../model/place.ts';
import { placeName } from '../i18n/places.ts';
import { downloadUrl, homeUrl, indicatorUrl, pageUrl, themeUrl } from '../urls.ts';
import { inMenuOrder } from './statedOf.ts';

export interface IndicatorView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  /** The answer in a sentence; null where the provinces say none of the country. */
  readonly answer: string | null;
  readonly definition: string;
  readonly cautions: readonly string[];
  /** How Hai Cấp computes it; null where it never does. */
  readonly formula: string | null;
  readonly family: string;
  readonly figures: readonly Figure[];
  /** The provinces on each date; null where there is one. */
  readonly dates: Figure | null;
  /** A strip of communes for each province that has them. */
  readonly communes: readonly Figure[];
  /** Figures as documents state them, the nation's first, then by code of place. */
  readonly stated: readonly StatedFigure[];
  readonly companions: ReadonlyArray<{ readonly name: string; readonly href: string | null }>;
  readonly download: string;
}

/** Returns the figures over provinces: the answer first, then the whole order, then the spread. */
function provinceFigures(ctx: Context, indicator: Indicator): Figure[] {
  const { id, provinces, type, max } = indicator;
  const { nation } = ctx.dataset;
  if (provinces === 'none') return [listFigure(ctx, id, nation)].flatMap((figure) => figure ?? []);
  // A total of points is moved by bookkeeping: no map of it, only its parts beside it.
  const isTotal = type === 'score' && max === 100;
  const compared = (type === 'rate' || type === 'score') && !isTotal;
  return [
    compared ? mapFigure(ctx, id) : null,
    orderFigure(ctx, id, nation),
    isTotal ? breakdownFigure(ctx) : null,
    compared ? distributionFigure(ctx, id) : null,
  ].flatMap((figure) => figure ?? []);
}

/** The counts of the portal are told in one table; a registry's figures with what is published of it. */
function figuresOf(ctx: Context, id: string, shown: readonly string[]): Figure[] {
  if (id === 'portal766_overdue') return [overdueFigure(ctx)].flatMap((figure) => figure ?? []);
  const figures = shown.flatMap((each) => provinceFigures(ctx, indicatorOf(each)));
  return id === 'commune_units'
    ? figures.map((figure) => ({ ...figure, notes: [...figure.notes, ...registryNotes(ctx)] }))
    : figures;
}

function communeFigures(ctx: Context, indicator: Indicator): Figure[] {
  const { say } = ctx;
  if (indicator.communes === 'none' || !['rate', 'score'].includes(indicator.type)) return [];
  return ctx.dataset.provinces.flatMap((province) => {
    const figure = stripFigure(ctx, indicator.id, province, null);
    const name = placeName(province, ctx.locale);
    if (!figure) return [];
    return {
      ...figure,
      id: `${figure.id}-${province.code}`,
      title: say['title.ofPlace'](name, figure.title),
    };
  });
}

// An authority's own table of what articles quote too is no list of places: it is told beside them.
// Its communes are told on their pages and in the download.
const isTold = (ctx: Context, o: Observation, listed: boolean): boolean =>
  o.cell
    ? !listed &&
      levelOf(o.places[0] ?? '') !== 'commune' &&
      o === lastStated(ctx, o.places[0] ?? '', o.indicator, o.source)
    : !o.derived;

/** Figures of documents; those of tables stand in the figures above, or here where none does. */
const statedFor = (ctx: Context, ids: readonly string[], figures: readonly Figure[]) => {
  const listed = (id: string): boolean =>
    indicatorOf(id).provinces !== 'none' || figures.some((figure) => figure.id === `list-${id}`);
  return ids
    .flatMap((id) => inMenuOrder(ctx.dataset.of(id).filter((o) => isTold(ctx, o, listed(id)))))
    .sort((a, b) => ids.indexOf(a.indicator) - ids.indexOf(b.indicator) || byPlace(a, b));
};

const placeKey = (o: Observation): string => o.places.map((p) => (p === 'vn' ? '' : p)).join();

const byPlace = (a: Observation, b: Observation): number => (placeKey(a) < placeKey(b) ? -1 : 1);

function formulaOf({ say, locale }: Context, { ratio }: Indicator): string | null {
  if (!ratio) return null;
  const [top, bottom] = [ratio.numerator, ratio.denominator].map(
    (id) => indicatorOf(id).name[locale],
  );
  return say['indicator.formula'](top ?? '', bottom ?? '');
}

/** A rate shows its counts beside it; the other half of a pair has no page of its own. */
function shownOn({ id, ratio, companions }: Indicator): string[] {
  const pair = ratio ? [] : companions;
  return [id, ...pair.filter((each) => indicatorOf(each).core === null)];
}

/** Returns the drawings over provinces of an indicator's page, in its order. */
export const indicatorCharts = (ctx: Context, id: string): Figure[] =>
  figuresOf(ctx, id, shownOn(indicatorOf(id))).filter(({ chart }) => chart !== null);

/** Returns all that an indicator's page says. */
export function indicatorView(ctx: Context, id: string): IndicatorView {
  const { locale, say } = ctx;
  const indicator = indicatorOf(id);
  const topic = topicList.find((entry) => entry.id === indicator.topic);
  const shown = shownOn(indicator);
  const [figures = [], communes = []] = readOnce([
    figuresOf(ctx, id, shown),
    communeFigures(ctx, indicator),
  ]);
  return {
    path: indicatorUrl(locale, id),
    title: indicator.name[locale],
    description: indicator.definition[locale],
    breadcrumbs: [
      { text: placeName(ctx.dataset.nation, locale), href: homeUrl(locale) },
      { text: say['frame.indicators'], href: pageUrl(locale, 'indicators') },
      { text: topic?.name[locale] ?? '', href: themeUrl(locale, indicator.topic) },
      { text: indicator.short[locale], href: null },
    ],
    answer: indicatorAnswer(ctx, id),
    definition: indicator.definition[locale],
    cautions: indicator.caution ? [indicator.caution[locale]] : [],
    formula: formulaOf(ctx, indicator),
    family: families[indicator.family][locale],
    figures,
    dates: datesFigure(ctx, id),
    communes,
    stated: statedFor(ctx, shown, figures).map((o) => stateByPlace(ctx, o, id)),
    companions: indicator.companions.map((each) => ({
      name: indicatorOf(each).name[locale],
      href: indicatorOf(each).core === null ? null : indicatorUrl(locale, each),
    })),
    download: downloadUrl(`indicators/${id}.json`),
  };
}
