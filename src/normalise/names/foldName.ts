import { nameKey } from '../registry/nameKey.ts';

/**
 * Returns a name without its marks, lower case: for suggestions alone, because two
 * communes of one province may differ by a mark (Văn Lang, Văn Lăng).
 */
export const foldName = (name: string): string =>
  nameKey(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('’', "'");

/** Returns whether a name that could carry marks has none. */
export const isBare = (name: string): boolean => !/[^\x20-\x7e’]/u.test(name.normalize('NFC'));

/** Returns a name in which signs that look alike are one: capital I, small l and 1; O and 0; without apostrophes. */
export const lookName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[Il1|]/g, 'i')
    .toLowerCase()
    .replaceAll('0', 'o')
    .replace(/['’ʼ´`]/gu, '')
    .replace(/[\s-]+/g, ' ');
