import { coreIndicators, indicatorById } from '../catalogue/index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { context, type Context } from '../figures/context.ts';
import type { Figure } from '../figures/figure.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { placeName } from '../i18n/places.ts';
import { type Locale, locales } from '../locales.ts';
import type { Level, Place } from '../model/place.ts';
import { indicatorUrl, placeUrl } from '../urls.ts';
import { communeSummary } from './communeView.ts';
import { homeMap } from './homeView.ts';
import { indicatorCharts } from './indicatorView.ts';
import { provinceCharts } from './provinceView.ts';

/** A figure that has addresses of its own: as an embed, as a picture. */
export interface SharedFigure {
  readonly kind: Level | 'indicator';
  /** Code of the place, or id of the indicator: part of its addresses, as `figure.id` is. */
  readonly code: string;
  readonly figure: Figure;
  /** Root-based address of the figure on its page: `/vi/96-ca-mau/index.html#on-time`. */
  readonly page: string;
  /** The place or the indicator, which the figure's title does not always name. */
  readonly subject: string;
}

/** What tells shared figures apart; the same in every language. */
export interface SharedKey {
  readonly kind: SharedFigure['kind'];
  readonly code: string;
  readonly figure: string;
}

function ofIndicator(ctx: Context, id: string): SharedFigure[] {
  const subject = indicatorOf(id).name[ctx.locale];
  const page = indicatorUrl(ctx.locale, id);
  return indicatorCharts(ctx, id).map((figure) => ({
    kind: 'indicator',
    code: id,
    figure,
    page: `${page}#${figure.id}`,
    subject,
  }));
}

/** A commune has a single summary: 3,321 of them with all their figures would be too many files. */
function chartsOf(ctx: Context, place: Place): Figure[] {
  if (place.level === 'province') return provinceCharts(ctx, place);
  const one = place.level === 'nation' ? homeMap(ctx) : communeSummary(ctx, place);
  return one ? [one] : [];
}

function ofPlace(ctx: Context, place: Place): SharedFigure[] {
  const { dataset, locale } = ctx;
  const province = dataset.provinceOf(place);
  const name = placeName(place, locale);
  const page = placeUrl(locale, place, province);
  return chartsOf(ctx, place).map((figure) => ({
    kind: place.level,
    code: place.code,
    figure,
    page: `${page}#${figure.id}`,
    subject: province ? `${name}, ${placeName(province, locale)}` : name,
  }));
}

/** Figures of the code that was asked for last. */
interface Last {
  readonly dataset: Dataset;
  readonly code: string;
  readonly figures: readonly SharedFigure[];
}

/** Pages of one code are built one after the other: its figures are made once a language, and not kept beyond. */
const last = new Map<Locale, Last>();

/**
 * Returns the figures of a place or an indicator that have addresses of their own, in the order of
 * their page; none for most communes. They are the page's own, so both say the same.
 * @throws on a code that is neither of a place nor of an indicator
 */
export function sharedFiguresOf(ctx: Context, code: string): readonly SharedFigure[] {
  const { dataset, locale } = ctx;
  const known = last.get(locale);
  if (known?.code === code && known.dataset === dataset) return known.figures;
  const figures = indicatorById.has(code)
    ? ofIndicator(ctx, code)
    : ofPlace(ctx, dataset.place(code));
  last.set(locale, { dataset, code, figures });
  return figures;
}

/**
 * Returns one of them.
 * @throws where the place or indicator has no such figure
 */
export function sharedFigure(ctx: Context, code: string, id: string): SharedFigure {
  const found = sharedFiguresOf(ctx, code).find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`unknown figure of ${code}: ${id}`);
  return found;
}

/** The nation, provinces and indicators before the communes, each in the order of its list. */
function codesOf(dataset: Dataset): string[] {
  const withPage = dataset.places.filter((place) => dataset.hasPage(place));
  const of = (level: Level) => withPage.filter((p) => p.level === level).map(({ code }) => code);
  const indicators = coreIndicators.map(({ id }) => id);
  return [...of('nation'), ...of('province'), ...indicators, ...of('commune')];
}

const known = new WeakMap<Dataset, readonly SharedKey[]>();

/** Returns the keys of all figures with addresses of their own, those of one code together; made once for a dataset. */
export function sharedKeys(dataset: Dataset): readonly SharedKey[] {
  const found = known.get(dataset);
  if (found) return found;
  const ctx = context(dataset, locales[0]);
  const keys = codesOf(dataset).flatMap((code) =>
    sharedFiguresOf(ctx, code).map(({ kind, figure }) => ({ kind, code, figure: figure.id })),
  );
  known.set(dataset, keys);
  return keys;
}
