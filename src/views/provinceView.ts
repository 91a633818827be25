import { topicList, yearsApart } from '../catalogue/index.ts';
import type { Slice } from '../dataset/slice.ts';
import { centresFigure } from '../figures/centresFigure.ts';
import { communeColumns, communesTable } from '../figures/communesTable.ts';
import type { Context } from '../figures/context.ts';
import { casesOf } from '../figures/enoughCases.ts';
import type { Figure } from '../figures/figure.ts';
import { groupsFigure } from '../figures/groupsFigure.ts';
import type { KeyFigure } from '../figures/keyFigure.ts';
import { movesFigure } from '../figures/movesFigure.ts';
import { normFigure } from '../figures/normFigure.ts';
import { officesFigure } from '../figures/officesFigure.ts';
import { onTimeFigure } from '../figures/onTimeFigure.ts';
import { orderFigure } from '../figures/orderFigure.ts';
import { organisation } from '../figures/organisation.ts';
import { ratesFigure } from '../figures/ratesFigure.ts';
import { readOnce } from '../figures/readOnce.ts';
import { stateObservation } from '../figures/stateObservation.ts';
import { stripFigure } from '../figures/stripFigure.ts';
import { tableFigure } from '../figures/tableFigure.ts';
import { tiersFigure } from '../figures/tiersFigure.ts';
import { unitGridFigure } from '../figures/unitGridFigure.ts';
import { unitsFigure } from '../figures/unitsFigure.ts';
import { formatList } from '../i18n/lists.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeName } from '../i18n/places.ts';
import type { Topic } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { homeUrl, placeUrl } from '../urls.ts';
import { aimsOf, isAim } from './aims.ts';
import { coverageSentence } from './coverageView.ts';
import type { Sentence } from './sentence.ts';
import { placeSummary } from './placeSummary.ts';
import { placeKeyFigures } from './placeKeyFigures.ts';
import { type PageSource, placeSources } from './placeSources.ts';
import { type PlaceReports, placeReports } from './reports/placeReports.ts';
import type { ThemeSection } from './section.ts';
import { fromTables, isCore, ofTopic, statedOf } from './statedOf.ts';
import { timeline, type TimelineLine } from './timeline.ts';

export interface ProvinceView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  readonly lead: string;
  readonly summary: readonly Sentence[];
  readonly keyFigures: readonly KeyFigure[];
  readonly sections: readonly ThemeSection[];
  /** All communes by the indicators that they have; null where none has any. */
  readonly communesTable: Figure | null;
  /** The communes as a grid by the headline indicator; null where nothing is observed of them. */
  readonly communeGrid: Figure | null;
  /** Named after the communes: the province's own strips have the same indicators. */
  readonly communeStrips: readonly Figure[];
  /** The communes in our order, by the indicators that allow one. */
  readonly communeOrders: readonly Figure[];
  readonly communes: ReadonlyArray<{
    readonly name: string;
    readonly href: string;
    readonly detail?: string;
  }>;
  /** What documents say of how its communes fare; null where none is collected. */
  readonly reports: PlaceReports | null;
  readonly timeline: readonly TimelineLine[];
  readonly sources: readonly PageSource[];
  /** How much of the province is collected here. */
  readonly coverage: string;
}

const strip = (ctx: Context, place: Place, id: string): Figure | null =>
  stripFigure(ctx, id, ctx.dataset.nation, place);

/** The figures of each theme, in the order of the page. */
const figuresOf: Partial<Record<Topic, (ctx: Context, place: Place) => Array<Figure | null>>> = {
  records: (ctx, place) => [
    onTimeFigure(ctx, place),
    strip(ctx, place, 'portal766_on_time_ratio'),
    tiersFigure(ctx, place),
    strip(ctx, place, 'portal766_online_payment_ratio'),
  ],
  service: (ctx, place) => [
    groupsFigure(ctx, place),
    ratesFigure(ctx, place),
    movesFigure(ctx, place),
  ],
  staffing: (ctx, place) => [normFigure(ctx, place)],
  organisation: (ctx, place) => [unitsFigure(ctx, place)],
  facilities: (ctx, place) => [centresFigure(ctx, place), officesFigure(ctx, place)],
};

function notesOf({ say, locale }: Context, topic: Topic): string[] {
  if (topic === 'records') return [say['press.note']];
  if (topic === 'service') return [yearsApart[locale]];
  if (topic === 'satisfaction') return [say['satisfaction.note']];
  return topic === 'staffing' ? [say['staffing.note']] : [];
}

function section(
  ctx: Context,
  place: Place,
  topic: Topic,
  stated: readonly Observation[],
): ThemeSection {
  const entry = topicList.find(({ id }) => id === topic);
  const all = ofTopic(stated, topic);
  const own = all.filter((o) => !isAim(o));
  const state = (o: Observation) => stateObservation(ctx, o, place.code);
  return {
    id: topic,
    title: entry?.name[ctx.locale] ?? topic,
    lead: entry?.description[ctx.locale] ?? '',
    notes: notesOf(ctx, topic),
    figures: [
      ...(figuresOf[topic]?.(ctx, place) ?? []),
      tableFigure(ctx, topic, ofTopic(fromTables(ctx, place), topic)),
    ].flatMap((figure) => figure ?? []),
    stated: own.filter(isCore).map(state),
    others: own.filter((o) => !isCore(o)).map(state),
    organisation: topic === 'organisation' ? organisation(ctx, place) : null,
    aims: topic === 'context' ? aimsOf(ctx, place, stated) : null,
  };
}

const hasContent = ({ figures, stated, others, aims }: ThemeSection): boolean =>
  figures.length + stated.length + others.length > 0 || Boolean(aims);

function lead({ dataset, locale, say }: Context, place: Place): string {
  const n = formatNumber(dataset.communesOf(place.code).length, locale);
  const old = place.predecessors.map(({ name }) => name.replace(/^(Tỉnh|Thành phố) /, ''));
  return old.length > 1
    ? say['province.merged'](n, formatList(old, locale))
    : say['province.kept'](n);
}

/** Returns the communes of a province by name, each with its page and how many figures it has. */
export function communesOf(ctx: Context, place: Place): ProvinceView['communes'] {
  const { dataset, locale } = ctx;
  const collator = new Intl.Collator('vi');
  return [...dataset.communesOf(place.code)]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((commune) => {
      const figures = dataset.at(commune.code).length;
      const item = { name: placeName(commune, locale), href: placeUrl(locale, commune, place) };
      return figures > 0
        ? { ...item, detail: ctx.say['province.figures'](formatNumber(figures, locale)) }
        : item;
    });
}

/** Places are ordered where it is known on how many cases each figure stands. */
const hasCases = (ctx: Context, { observations }: Slice): boolean =>
  observations.every((o) => casesOf(ctx, o) !== null);

const communeStrips = (ctx: Context, place: Place): Figure[] =>
  communeColumns(ctx, place)
    .filter(({ indicator }) => indicator.type === 'rate' || indicator.type === 'score')
    .flatMap(({ indicator }) => stripFigure(ctx, indicator.id, place, null) ?? [])
    .map((figure) => ({ ...figure, id: `communes-${figure.id}` }));

const communeGrid = (ctx: Context, place: Place): Figure | null =>
  unitGridFigure(ctx, 'portal766_on_time_ratio', place);

/** Returns the drawings of a province's page that stand open on it, in its order. */
export const provinceCharts = (ctx: Context, place: Place): Figure[] =>
  [
    ...topicList.flatMap(({ id }) => figuresOf[id]?.(ctx, place) ?? []),
    communeGrid(ctx, place),
    ...communeStrips(ctx, place),
  ].flatMap((figure) => (figure?.chart ? figure : []));

const communeOrders = (ctx: Context, place: Place): Figure[] =>
  communeColumns(ctx, place)
    .filter(({ indicator, found }) => indicator.communes === 'ordered' && hasCases(ctx, found))
    .flatMap(({ indicator }) => orderFigure(ctx, indicator.id, place) ?? []);

/** How a drawing is read is told once a page, where it is met first: the communes stand last. */
function readFigures(ctx: Context, place: Place, sections: readonly ThemeSection[]) {
  const lists = readOnce([
    ...sections.map(({ figures }) => figures),
    [communeGrid(ctx, place)].flatMap((figure) => figure ?? []),
    communeStrips(ctx, place),
    communeOrders(ctx, place),
  ]);
  const [grid = [], strips = [], orders = []] = lists.slice(sections.length);
  return {
    sections: sections.map((each, i) => ({ ...each, figures: lists[i] ?? [] })),
    communeGrid: grid[0] ?? null,
    communeStrips: strips,
    communeOrders: orders,
  };
}

/** Returns all that a province's page says. */
export function provinceView(ctx: Context, place: Place): ProvinceView {
  const { locale, say } = ctx;
  const stated = statedOf(ctx, place);
  const sections = topicList.map(({ id }) => section(ctx, place, id, stated)).filter(hasContent);
  const name = placeName(place, locale);
  const intro = lead(ctx, place);
  return {
    path: placeUrl(locale, place, null),
    title: name,
    description: say['province.description'](name, intro),
    breadcrumbs: [
      { text: placeName(ctx.dataset.nation, locale), href: homeUrl(locale) },
      { text: name, href: null },
    ],
    lead: intro,
    summary: placeSummary(ctx, place),
    keyFigures: placeKeyFigures(ctx, place),
    ...readFigures(ctx, place, sections),
    communesTable: communesTable(ctx, place),
    communes: communesOf(ctx, place),
    reports: placeReports(ctx, place),
    timeline: timeline(ctx, place),
    sources: placeSources(ctx, [...ctx.dataset.at(place.code), ...stated]),
    coverage: coverageSentence(ctx, place),
  };
}
