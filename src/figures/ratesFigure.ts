import { slice } from '../dataset/slice.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { pooledRate } from '../stats/pooledRate.ts';
import { derivedUrl } from '../urls.ts';
import { numberCell, textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import { enoughCases, fewest } from './enoughCases.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { latest, peersOf, sameTime } from './latest.ts';
import { refuseJoin } from './refuseJoin.ts';
import { formatComputed, timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** Rates on the same whole: the applications received. */
const ids = [
  'portal766_original_result_available',
  'portal766_so_hoa_giay_to_giai_quyet',
  'portal766_citizen_data_connected_dossier',
  'portal766_reused_digitized_data',
] as const;

interface Rate {
  readonly own: Observation;
  /** All peers taken together; null where they can't be. */
  readonly pooled: number | null;
}

function pooledAround(ctx: Context, place: Place, own: Observation): number | null {
  const parent = peersOf(ctx, place.code);
  const found = parent ? slice(ctx.dataset, own.indicator, parent) : null;
  const peer = found?.observations[0];
  return found && peer && sameTime(peer, own) ? pooledRate(found.observations) : null;
}

function ratesOf(ctx: Context, place: Place): Rate[] {
  const use = place.level === 'province' ? 'provinces' : 'communes';
  return ids.flatMap((id) => {
    const own = latest(ctx, place.code, id);
    if (!own || indicatorOf(id)[use] === 'none') return [];
    return { own, pooled: pooledAround(ctx, place, own) };
  });
}

/** Returns a place's rates of digital handling beside all its peers taken together; null where it has none. */
export function ratesFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const rates = ratesOf(ctx, place);
  const first = rates[0]?.own;
  if (!first) return null;
  refuseJoin(rates.map(({ own }) => own));
  const ordered = [...rates].sort((a, b) => (b.own.value ?? 0) - (a.own.value ?? 0));
  const [top, bottom] = [ordered[0]?.own ?? first, ordered.at(-1)?.own ?? first];
  const name = (o: Observation) => indicatorOf(o.indicator).short[locale];
  const n =
    first.denominator === null
      ? ''
      : ` · ${say['word.nOf'](formatNumber(first.denominator, locale))}`;
  const title = say['rates.title'](
    indicatorOf(top.indicator).share?.[locale] ?? lowerFirst(name(top)),
    formatShort(top, locale),
    name(bottom),
    formatShort(bottom, locale),
  );
  const subtitle = `${say['rates.unit']} · ${timePhrase(ctx, first)}${n}`;
  const peers = say[place.level === 'province' ? 'rates.pooledProvinces' : 'rates.pooledCommunes'];
  return {
    id: 'rates',
    title,
    subtitle,
    time: timePhrase(ctx, first),
    chart: {
      name: 'bars',
      data: rates.map(({ own, pooled }) => ({
        label: name(own),
        value: own.value,
        text: formatShort(own, locale),
        tone: enoughCases(ctx, own) ? 'accent' : 'peer',
        end: own.qualifier,
        tentative: false,
        max: null,
        reference: pooled,
      })),
      options: { label: title, description: subtitle, max: 100, referenceText: peers },
    },
    table: {
      caption: say['rates.caption'],
      head: [say['word.indicator'], say['word.value'], say['word.n'], peers],
      rows: rates.map(({ own, pooled }) => [
        textCell(indicatorOf(own.indicator).name[locale]),
        valueCell(ctx, own),
        own.denominator === null
          ? textCell('–')
          : numberCell(
              formatNumber(own.denominator, locale),
              derivedUrl(locale, own.source, own.indicator),
            ),
        pooled === null
          ? textCell('–')
          : numberCell(
              formatComputed(ctx, indicatorOf(own.indicator), pooled),
              derivedUrl(locale, own.source, own.indicator),
            ),
      ]),
    },
    reading: null,
    notes: rates.every(({ own }) => enoughCases(ctx, own))
      ? []
      : [say['groups.few'](String(fewest))],
    sources: sourceLines(
      ctx,
      rates.map(({ own }) => own),
    ),
  };
}
