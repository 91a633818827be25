import { placeSlug } from '../normalise/registry/placeSlug.ts';
import type { PlaceEntry } from './entry.ts';
import { kindLetters, letterKey } from './letters.ts';

const LINE = /^([0-9a-z]+)([A-Z])([^;]*)(.*)$/u;

/** Returns the units of today from their index, in its order. @throws on a line of another form */
export function unpackPlaces(text: string): PlaceEntry[] {
  let province: PlaceEntry | null = null;
  let last = 0;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, digits = '', letter = '', name = '', codes = ''] = LINE.exec(line) ?? [];
      const kind = letterKey(kindLetters, letter);
      const aliases = codes.split(';').slice(1);
      if (kind === 'province' || kind === 'city') {
        last = 0;
        const slug = placeSlug(digits, name);
        province = { code: digits, kind, level: 'province', name, slug, province: null, aliases };
        return province;
      }
      last += parseInt(digits, 36);
      const code = String(last).padStart(5, '0');
      const slug = placeSlug(code, name);
      return { code, kind, level: 'commune' as const, name, slug, province, aliases };
    });
}
