import { foldMarks } from '../../model/foldMarks.ts';

/**
 * Returns the address of a place: its code, then plain lower-case letters.
 *
 * @example placeSlug('90005', "Ea H'Đinh") // "90005-ea-h-dinh"
 */
export const placeSlug = (code: string, name: string): string => foldMarks(`${code}-${name}`);
