import { formatDate } from '../i18n/dates.ts';
import { kindName } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import type { Context } from './context.ts';

/** Returns which version of its place a figure belongs to, where that is no longer the present one; else null. */
export function versionWords({ dataset, locale, say }: Context, o: Observation): string | null {
  const [code, ...more] = o.places;
  if (code === undefined || more.length > 0 || o.version === null) return null;
  const version = dataset.place(code).versions.find(({ validFrom }) => validFrom === o.version);
  return version?.validTo == null
    ? null
    : say['word.versionUntil'](kindName(version.kind, locale), formatDate(version.validTo, locale));
}
