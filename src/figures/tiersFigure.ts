import type { Part } from '../charts/types.ts';
import { formatStated } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { indicatorOf } from './indicator.ts';
import { marksWords } from './marksWords.ts';
import { pressDate } from './pressDate.ts';
import { refuseJoin } from './refuseJoin.ts';
import { timePhrase } from './sliceWords.ts';
import { sourceLines } from './sourceLines.ts';

/** Both tiers and, where printed, their total, by one source for one period. */
interface Tiers {
  readonly province: Observation;
  readonly commune: Observation;
  readonly total: Observation | null;
}

function tiersOf({ dataset }: Context, place: Place): Tiers | null {
  const at = dataset.at(place.code).filter((o) => o.places.length === 1 && o.value !== null);
  const beside = (first: Observation, id: string) =>
    at.find(
      (o) =>
        o.indicator === id &&
        o.source === first.source &&
        periodKey(o.period) === periodKey(first.period),
    );
  for (const province of at.filter((o) => o.indicator === 'dossiers_received_province_level')) {
    const commune = beside(province, 'dossiers_received_commune_level');
    if (commune) return { province, commune, total: beside(province, 'dossiers_received') ?? null };
  }
  return null;
}

const addsUp = ({ province, commune, total }: Tiers): boolean =>
  total !== null && (province.value ?? 0) + (commune.value ?? 0) === total.value;

/** Returns a province's applications by tier, as one document states both; null where none does. */
export function tiersFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const tiers = tiersOf(ctx, place);
  if (!tiers) return null;
  const { province, commune, total } = tiers;
  refuseJoin([commune, province]);
  const words = [commune, province].map((o) => formatStated(o, locale));
  const [communeWords = '', provinceWords = ''] = words;
  const totalWords = total ? formatStated(total, locale) : '';
  const title =
    total && addsUp(tiers)
      ? say['tiers.title.whole'](communeWords, totalWords)
      : say['tiers.title'](communeWords, provinceWords);
  const subtitle = `${pressDate(ctx, commune)} · ${say['unit.dossiers']} · ${timePhrase(ctx, commune)}`;
  const data = [commune, province].map((o, i): Part => ({
    label: indicatorOf(o.indicator).short[locale],
    value: o.value ?? 0,
    text: words[i] ?? '',
    tone: i === 0 ? 'two' : 'three',
    end: o.qualifier,
    tentative: o.modality !== 'actual',
  }));
  const rows = [commune, province, ...(total ? [total] : [])];
  return {
    id: 'tiers',
    title,
    subtitle,
    time: timePhrase(ctx, commune),
    chart: {
      name: 'parts',
      data,
      options: {
        label: title,
        description: subtitle,
        total: total ? { label: say['word.total'], text: totalWords } : null,
      },
    },
    table: {
      caption: say['tiers.caption'],
      head: [say['word.part'], say['word.value']],
      rows: rows.map((o) => [textCell(indicatorOf(o.indicator).name[locale]), valueCell(ctx, o)]),
    },
    reading: null,
    ...marksWords(ctx, data),
    notes: total && !addsUp(tiers) ? [say['tiers.differs'](totalWords)] : [],
    sources: sourceLines(ctx, rows),
  };
}
