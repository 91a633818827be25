import { formatMonth } from '../i18n/dates.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';

/** Returns the month of a figure of the press: of its publication, else of the figure; null where neither is known. */
export function pressMonth({ dataset, locale }: Context, o: Observation): string | null {
  const date = dataset.source(o.source).published ?? o.asOf ?? o.period.end;
  return date ? formatMonth(date, locale) : null;
}
