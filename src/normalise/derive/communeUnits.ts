import type { Observation } from '../../model/observation.ts';
import { NATION, type Place } from '../../model/place.ts';

/** Id of the source of all figures that are counted in the registry. */
export const REGISTRY = 'registry';

/**
 * Returns the number of commune-level units of each province and of the nation,
 * counted in the registry on a day: communes, wards and special zones together.
 * Example: 64 for Cà Mau.
 */
export function communeUnits(places: readonly Place[], day: string): Observation[] {
  const communes = places.filter(({ level }) => level === 'commune');
  return places
    .filter(({ level }) => level !== 'commune')
    .map(({ code, versions }) => {
      const units = code === NATION ? communes : communes.filter(({ parent }) => parent === code);
      return {
        id: `${REGISTRY}-commune-units-${code}`,
        indicator: 'commune_units',
        places: [code],
        version: versions.at(-1)?.validFrom ?? null,
        period: { start: null, end: day },
        asOf: day,
        value: units.length,
        unit: 'count',
        max: null,
        numerator: null,
        denominator: null,
        qualifier: 'exact',
        modality: 'actual',
        status: 'normal',
        rank: null,
        rankOf: null,
        scope: null,
        source: REGISTRY,
        locator: code,
        cell: null,
        printed: null,
        derived: true,
        flags: [],
        note: null,
      };
    });
}
