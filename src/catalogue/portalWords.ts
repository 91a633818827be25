import type { Text } from '../locales.ts';
import { together, type Entry } from './entry.ts';

/** The line that stands on every page of Decision 766, whichever year it tells of. */
export const yearsApart: Text = {
  vi: 'Điểm năm 2025 do báo chí dẫn và điểm năm 2026 trên Cổng không so được với nhau.',
  en: 'Scores of 2025 quoted by the press and scores of 2026 on the portal cannot be compared.',
};

/** Said of every group of points: the two levels are reckoned differently. */
export const levelsApart: Text = {
  vi: 'Điểm của tỉnh và điểm của xã không so được với nhau.',
  en: 'Points of a province and points of a commune cannot be compared.',
};

type PortalEntry = Omit<Entry, 'caution'> & { readonly caution?: Text };

/** Returns an entry of the portal's family; its caution ends with the line on the two years. */
export const portal = ({ caution, ...entry }: PortalEntry): Entry => ({
  ...entry,
  family: 'portal-2026',
  caution: caution ? together(caution, yearsApart) : yearsApart,
});
