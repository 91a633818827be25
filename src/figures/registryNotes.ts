import { formatLongDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Context } from './context.ts';

/** Returns the published totals of units by kind, and what the registry is known to lack of them. */
export function registryNotes({ dataset, locale, say }: Context): string[] {
  const { published, gaps } = dataset.registry;
  const gapNotes = gaps.map(({ note }) => note[locale]);
  if (!published) return gapNotes;
  const { communes, wards, specialZones, asOf } = published;
  const [c = '', w = '', z = ''] = [communes, wards, specialZones].map((n) =>
    formatNumber(n, locale),
  );
  return [say['registry.published'](c, w, z, formatLongDate(asOf, locale)), ...gapNotes];
}
