import type { Place } from '../../model/place.ts';
import { type Problem, problem } from '../cells/reading.ts';
import { kindWord } from '../registry/kindWord.ts';

/** A place that was found, with remarks; or why none was. */
export type Resolution =
  { readonly place: Place; readonly remarks: readonly Problem[] } | { readonly refused: Problem };

/** Returns what is refused. */
export const refuse = (code: string, vi: string, en: string): Resolution => ({
  refused: problem(code, vi, en),
});

/** Returns a place as messages name it: `Phường Kỳ Lừa (06187)`. */
export const called = (place: Place): string =>
  `${kindWord(place.kind)} ${place.name} (${place.code})`.trim();

/** Returns several, at most nine. */
export const listed = (places: readonly Place[]): string =>
  [...new Set(places)].slice(0, 9).map(called).join('; ');
