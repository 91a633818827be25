import type { Text } from '../../locales.ts';
import type { Place } from '../../model/place.ts';
import type { RegistryBase } from './base.ts';
import { type KindCounts, kindCounts } from './kindCounts.ts';
import type { Overlay } from './overlay.ts';

/** What the registry says of itself: `data/built/registry.json`. */
export interface RegistrySummary {
  /** First day of the two-level model. */
  readonly modelStart: string;
  /** As built, on the first day and after each event. */
  readonly counts: readonly (KindCounts & { readonly date: string })[];
  /** Totals of the commune level as published, which the build may not reach where there is a gap. */
  readonly published: Overlay['published'];
  /** Events in order of time; `unknown` counts new wards whose codes are not known. */
  readonly events: readonly (Overlay['events'][number] & { readonly unknown: number })[];
  /** Events of which some units are not known; empty when all are. */
  readonly gaps: readonly RegistryGap[];
  readonly codes: Overlay['codes'];
  readonly corrections: Overlay['corrections'];
  /** Rows of the package's mapping left out because they name no code of an old unit. */
  readonly uncodedRows: number;
}

export interface RegistryGap {
  readonly province: string;
  readonly date: string;
  readonly legal: readonly string[];
  readonly known: number;
  readonly total: number;
  readonly text: Text;
}

const gapText = (province: string, known: number, total: number): Text => ({
  vi: `${province} có ${total} phường mới, danh mục ở đây mới biết ${known}; các xã khác của ${province} có thể đã thành phường.`,
  en: `${province} has ${total} new wards, of which this list knows ${known}; its other communes may have become wards.`,
});

const gapsOf = (places: readonly Place[], overlay: Overlay): RegistryGap[] =>
  overlay.events.flatMap(({ date, wards }) => {
    if (!wards || wards.codes.length === wards.total) return [];
    const { province, legal, total, codes } = wards;
    const name = places.find(({ code }) => code === province)?.name ?? province;
    return [
      {
        province,
        date,
        legal,
        known: codes.length,
        total,
        text: gapText(name, codes.length, total),
      },
    ];
  });

/** Returns counts by date as built, the published totals, events and named gaps; nothing is made to meet. */
export function registrySummary(
  places: readonly Place[],
  base: RegistryBase,
  overlay: Overlay,
): RegistrySummary {
  const dates = new Set([overlay.modelStart.date, ...overlay.events.map(({ date }) => date)]);
  return {
    modelStart: overlay.modelStart.date,
    counts: [...dates].map((date) => ({ date, ...kindCounts(places, date) })),
    published: overlay.published,
    events: overlay.events.map((event) => ({
      ...event,
      unknown: event.wards ? event.wards.total - event.wards.codes.length : 0,
    })),
    gaps: gapsOf(places, overlay),
    codes: overlay.codes,
    corrections: overlay.corrections,
    uncodedRows: base.uncodedRows,
  };
}
