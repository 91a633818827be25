import { textCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table } from '../../figures/figure.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatChange } from '../../i18n/numbers.ts';
import { quality } from '../../i18n/pages/quality.ts';
import { countCell } from './countCell.ts';

/** What the dated overlay changed of the base list of units. */
export interface RegistryPart {
  /** Units as the resolutions total them and as the list has them; null where no total is published. */
  readonly counts: Table | null;
  /** Changes of which some units are not known. */
  readonly gaps: readonly string[];
  readonly events: ReadonlyArray<{ readonly date: string; readonly text: string }>;
  /** Second codes and corrected successors, each list under its title. */
  readonly lists: ReadonlyArray<{ readonly title: string; readonly items: readonly string[] }>;
}

function countsOf(ctx: Context): Table | null {
  const { locale, dataset } = ctx;
  const { published, built } = dataset.registry;
  if (!published) return null;
  const { caption, head, kinds } = quality[locale].registry;
  const parts = ['communes', 'wards', 'specialZones'] as const;
  const sum = (of: typeof built) => parts.reduce((all, part) => all + of[part], 0);
  const pairs = [
    ...parts.map((part) => [published[part], built[part]] as const),
    [sum(published), sum(built)] as const,
  ];
  return {
    caption: caption(formatDate(published.asOf, locale), published.legal.join(', ')),
    head,
    rows: pairs.map(([said, has], i) => [
      textCell(kinds[i] ?? ''),
      countCell(said, locale),
      countCell(has, locale),
      {
        ...countCell(has - said, locale),
        text: has === said ? '0' : formatChange(has - said, locale, 0),
      },
    ]),
  };
}

/** Returns events, second codes, corrected successors, and where the list does not reach the published totals. */
export function registryPart(ctx: Context): RegistryPart {
  const { locale, dataset } = ctx;
  const { gaps, events, aliases, corrections } = dataset.registry;
  const words = quality[locale].registry;
  return {
    counts: countsOf(ctx),
    gaps: gaps.map(({ note }) => note[locale]),
    events: events.map(({ effective, legal, note }) => ({
      date: formatDate(effective, locale),
      text: `${note[locale]} (${legal.join(', ')})`,
    })),
    lists: [
      { title: words.aliases, items: aliases.map(({ note }) => note[locale]) },
      {
        title: words.corrections,
        items: corrections.map(({ code, note }) => `${note[locale]} (${words.code(code)})`),
      },
    ].filter(({ items }) => items.length > 0),
  };
}
