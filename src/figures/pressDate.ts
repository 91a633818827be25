import { formatMonth } from '../i18n/dates.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';

/** Returns the heading that press figures stand under: `Theo báo chí, 11/2025`. */
export function pressDate({ dataset, locale, say }: Context, o: Observation): string {
  const date = dataset.source(o.source).published ?? o.asOf ?? o.period.end;
  return say['press.heading'](date ? formatMonth(date, locale) : say['word.undated']);
}
