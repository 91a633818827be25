import type { Place } from '../../model/place.ts';
import type { Overlay } from './overlay.ts';

const eventCodes = (overlay: Overlay): string[] =>
  overlay.events.flatMap(({ province, wards }) => [
    ...(province ? [province.code] : []),
    ...(wards ? [wards.province, ...wards.codes] : []),
  ]);

/** @throws listing every code of the reference files that no place has, or a code that two have */
export function checkReferences(
  places: readonly Place[],
  named: readonly string[],
  overlay: Overlay,
): void {
  const codes = new Set(places.map(({ code }) => code));
  if (codes.size < places.length) throw new Error('double code in the registry');
  const wanted = [...named, ...eventCodes(overlay), ...overlay.codes.map(({ code }) => code)];
  const unknown = [...new Set(wanted.filter((code) => !codes.has(code)))];
  if (unknown.length)
    throw new Error(
      `unknown place: ${unknown.join(', ')} (data/reference); correct the code there`,
    );
}
