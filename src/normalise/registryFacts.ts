import type { Text } from '../locales.ts';
import type { KindCounts } from './registry/kindCounts.ts';
import type { RegistrySummary } from './registry/registrySummary.ts';

type UnitCounts = Pick<KindCounts, 'communes' | 'wards' | 'specialZones'>;

/** What pages are told of the registry as a whole. */
export interface RegistryFacts {
  /** Commune-level units by kind as Hai Cấp has them after the last event. */
  readonly built: UnitCounts;
  /** The same as the resolutions give them, which the build may not reach where there is a gap. */
  readonly published: UnitCounts & { readonly asOf: string; readonly legal: readonly string[] };
  readonly gaps: ReadonlyArray<{
    readonly province: string;
    readonly known: number;
    readonly expected: number;
    readonly note: Text;
  }>;
  readonly events: ReadonlyArray<{
    readonly effective: string;
    readonly legal: readonly string[];
    readonly province: string;
    readonly units: readonly string[];
    readonly note: Text;
  }>;
}

const counts = ({ communes, wards, specialZones }: UnitCounts): UnitCounts => ({
  communes,
  wards,
  specialZones,
});

const eventOf = ({ date, province, wards, note }: RegistrySummary['events'][number]) => ({
  effective: date,
  legal: [...(province?.legal ?? []), ...(wards?.legal ?? [])],
  province: province?.code ?? wards?.province ?? '',
  units: wards?.codes ?? [],
  note,
});

/** Returns the registry's summary in the words of the pages. */
export function registryFacts(summary: RegistrySummary): RegistryFacts {
  const { counts: dated, published, gaps, events } = summary;
  return {
    built: counts(dated.at(-1) ?? { communes: 0, wards: 0, specialZones: 0 }),
    published: { ...counts(published), asOf: published.date, legal: published.legal },
    gaps: gaps.map(({ province, known, total, text }) => ({
      province,
      known,
      expected: total,
      note: text,
    })),
    events: events.map(eventOf),
  };
}

/** Returns the day of the registry: that of its last known change. */
export const registryDay = ({ modelStart, events }: RegistrySummary): string =>
  events.at(-1)?.date ?? modelStart;
