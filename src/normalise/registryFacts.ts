import type { RegistryFacts, UnitCounts } from '../model/registry.ts';
import type { RegistrySummary } from './registry/registrySummary.ts';

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
export function registryFacts(
  summary: RegistrySummary,
): Omit<RegistryFacts, 'aliases' | 'corrections'> {
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
