import { formatMonth } from '../i18n/dates.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';

/** Returns the month of a press figure: of its publication, else of the figure; else that there is none. */
export function pressMonth({ dataset, locale, say }: Context, o: Observation): string {
  const date = dataset.source(o.source).published ?? o.asOf ?? o.period.end;
  return date ? formatMonth(date, locale) : say['word.undated'];
}
