import type { Kind } from '../model/place.ts';
import { isBare } from '../normalise/names/foldName.ts';
import { bareLetters, respell } from './respell.ts';
import { type Keys, keysOf } from './searchKeys.ts';

/** What somebody typed, taken apart. */
export interface Query {
  /** Digits of a code; null for words. */
  readonly code: string | null;
  /** Keys of the words as typed and without the words of kinds; one where the two are the same. */
  readonly forms: readonly Keys[];
  /** True where no letter has a mark, so that marks say nothing. */
  readonly bare: boolean;
  /** The kind that the first word says; `district` is none of today's. */
  readonly kind: Kind | 'township' | 'district' | null;
  /** What may be the name of an old district, where the first word says one; null elsewhere. */
  readonly district: string | null;
}

type QueryKind = NonNullable<Query['kind']>;

// Longest first. Words of offices and islands have no kind, but are no part of a name.
const kinds: ReadonlyArray<readonly [RegExp, QueryKind | null]> = [
  [/^(?:ubnd|uy ban nhan dan)\b/, null],
  [/^(?:quan dao|dao)\b/, null],
  [/^thanh pho\b/, 'city'],
  [/^tinh\b/, 'province'],
  [/^dac khu\b/, 'special-zone'],
  [/^dk\b\.?/, 'special-zone'],
  [/^thi tran\b/, 'township'],
  [/^tt\b\.?/, 'township'],
  [/^phuong\b/, 'ward'],
  [/^p\b\.?/, 'ward'],
  [/^xa\b/, 'commune'],
  [/^x\b\.?/, 'commune'],
  [/^(?:huyen|quan|thi xa)\b/, 'district'],
  [/^(?:h|q)\b\.?/, 'district'],
];

/** In English the word stands behind the name. */
const englishKinds: Readonly<Record<string, QueryKind>> = {
  ward: 'ward',
  commune: 'commune',
  town: 'township',
  township: 'township',
  province: 'province',
  city: 'city',
  district: 'district',
  'special zone': 'special-zone',
};

const ENGLISH = new RegExp(` (${Object.keys(englishKinds).join('|')})$`);

interface Part {
  readonly text: string;
  readonly kind: Query['kind'];
}

/** A part of a query between commas, without the word of its kind before it. */
function withoutKind(part: string): Part {
  const plain = bareLetters(part);
  for (const [shape, kind] of kinds) {
    const length = shape.exec(plain)?.[0].length ?? 0;
    const rest = part.slice(length).trim();
    if (length > 0 && rest !== '')
      return kind === null || kind === 'district'
        ? { ...withoutKind(rest), kind }
        : { text: rest, kind };
  }
  return { text: part, kind: null };
}

/** The same, or without the English word behind it. */
function bared(part: string): Part {
  const [end = '', word = ''] = ENGLISH.exec(bareLetters(part)) ?? [];
  if (end === '') return withoutKind(part);
  return { text: part.slice(0, -end.length), kind: englishKinds[word] ?? null };
}

const districtKinds: ReadonlySet<Query['kind']> = new Set(['district', 'city']);

/** Returns a query taken apart; one of spaces alone has no forms. */
export function readQuery(typed: string): Query {
  const text = respell(typed.normalize('NFC').replace(/\s+/g, ' ').trim());
  const parts = text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  const bares = parts.map(bared);
  const [first] = bares;
  const kind = first?.kind ?? null;
  const without = bares.map((part) => part.text).join(' ');
  // `quận 1` is a district, and none of the hundred wards that had a number for a name.
  const numbered = kind === 'district' && /^\d/.test(without);
  const [whole = '', ...behind] = [parts[0], ...bares.slice(1).map((part) => part.text)];
  const forms = [parts.join(' '), [whole, ...behind].join(' '), ...(numbered ? [] : [without])]
    .map(keysOf)
    .filter(({ plain }, i, all) => plain !== '' && plain !== all[i - 1]?.plain);
  return {
    code: /^\d{2,5}$/.test(text) ? text : null,
    forms,
    bare: isBare(typed),
    kind,
    district: districtKinds.has(kind) ? keysOf(without).plain : null,
  };
}
