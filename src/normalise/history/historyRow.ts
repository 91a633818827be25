import type { Stated } from '../../model/history.ts';
import type { historyColumns } from './readHistory.ts';

type Row = Readonly<Record<(typeof historyColumns)[number], string | number>>;

const otherThan = (text: string, usual: string): string => (text === usual ? '' : text);

/** Returns a figure as a row of the history; `recorded` is the date of its source. */
export const historyRow = (figure: Stated, recorded: string | null): Row => ({
  id: figure.id,
  source: figure.source,
  locator: figure.locator,
  indicator: figure.indicator,
  places: figure.places.join(';'),
  scope_vi: figure.scope?.vi ?? '',
  scope_en: figure.scope?.en ?? '',
  period_start: figure.period.start ?? '',
  period_end: figure.period.end ?? '',
  as_of: figure.asOf ?? '',
  value: figure.value ?? '',
  unit: figure.unit,
  qualifier: otherThan(figure.qualifier, 'exact'),
  modality: otherThan(figure.modality, 'actual'),
  status: otherThan(figure.status, 'normal'),
  numerator: figure.numerator ?? '',
  denominator: figure.denominator ?? '',
  rank: figure.rank ?? '',
  rank_of: figure.rankOf ?? '',
  recorded: recorded ?? '',
});
