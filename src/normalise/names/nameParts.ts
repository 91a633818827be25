import type { Kind } from '../../model/place.ts';
import { cleanText } from '../registry/cleanText.ts';

/** A name as a table writes it, taken apart. */
export interface NameParts {
  /** The kind that it names; `retired` for kinds that were abolished on 1 July 2025; null for none. */
  readonly kind: Kind | 'retired' | null;
  readonly name: string;
  /** True where the kind was written short or with the office before it. */
  readonly short: boolean;
}

type Prefix = readonly [RegExp, NameParts['kind'], boolean];

// A closed table. "Thành phố" stays with provinces; where none has that name it is looked for among the retired.
const prefixes: readonly Prefix[] = [
  [/^xã\s+/iu, 'commune', false],
  [/^phường\s+/iu, 'ward', false],
  [/^đặc khu\s+/iu, 'special-zone', false],
  [/^tỉnh\s+/iu, 'province', false],
  [/^(?:thành phố|tp\.?)\s+/iu, 'city', false],
  [/^x\.\s*/iu, 'commune', true],
  [/^p\.\s*/iu, 'ward', true],
  [/^đk\.?\s+/iu, 'special-zone', true],
  [/^tp\./iu, 'city', true],
  [/^(?:thị trấn|tt\.|tt|thị xã|tx\.|tx|huyện|h\.|quận|q\.)\s+/iu, 'retired', false],
];

const OFFICE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

/** Returns kind and bare name: `UBND xã Bắc Sơn` is a commune, `P.Đông Kinh` a ward, `TT. Na Sầm` retired. */
export function nameParts(printed: string): NameParts {
  const clean = cleanText(printed.replaceAll('Ð', 'Đ'));
  const text = clean.replace(OFFICE, '');
  const found = prefixes.find(([shape]) => shape.test(text));
  if (!found) return { kind: null, name: text, short: text !== clean };
  return { kind: found[1], name: text.replace(found[0], ''), short: found[2] || text !== clean };
}
