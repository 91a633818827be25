import type { Kind } from '../model/place.ts';
import { isBare } from '../normalise/names/foldName.ts';
import { type Keys, keysOf } from './searchKeys.ts';

/** What somebody typed, taken apart. */
export interface Query {
  /** Digits of a code; null for words. */
  readonly code: string | null;
  /** Keys of the words as typed and without the words of kinds; one where the two are the same. */
  readonly forms: readonly Keys[];
  /** True where no letter has a mark, so that marks say nothing. */
  readonly bare: boolean;
  /** The kind that the first word says. */
  readonly kind: Kind | 'township' | null;
}

type QueryKind = NonNullable<Query['kind']>;

// Longest first. Words of old kinds and offices have no kind of today, but are no part of a name.
const kinds: ReadonlyArray<readonly [RegExp, QueryKind | null]> = [
  [/^(?:ubnd|uy ban nhan dan)\b/, null],
  [/^thanh pho\b/, 'city'],
  [/^tp\b\.?/, 'city'],
  [/^tinh\b/, 'province'],
  [/^dac khu\b/, 'special-zone'],
  [/^dk\b\.?/, 'special-zone'],
  [/^thi tran\b/, 'township'],
  [/^tt\b\.?/, 'township'],
  [/^phuong\b/, 'ward'],
  [/^p\b\.?/, 'ward'],
  [/^xa\b/, 'commune'],
  [/^x\b\.?/, 'commune'],
  [/^(?:huyen|quan|thi xa)\b/, null],
  [/^(?:h|q|tx)\b\.?/, null],
];

/** Names that everybody shortens. */
const short: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
  hn: 'Hà Nội',
  brvt: 'Bà Rịa - Vũng Tàu',
};

/** Lower-case letters without marks, one for each of the text's. */
const bareLetters = (text: string): string =>
  Array.from(text, (letter) => letter.normalize('NFD').charAt(0))
    .join('')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** A part of a query between commas, without the word of its kind. */
function withoutKind(part: string): { readonly text: string; readonly kind: Query['kind'] } {
  const plain = bareLetters(part);
  for (const [shape, kind] of kinds) {
    const length = shape.exec(plain)?.[0].length ?? 0;
    const rest = part.slice(length).trim();
    if (length > 0 && rest !== '')
      return kind === null ? { ...withoutKind(rest), kind } : { text: rest, kind };
  }
  return { text: part, kind: null };
}

const lengthen = (text: string): string => short[keysOf(text).plain] ?? text;

/** Numbered wards and districts are written short: `P1, Q.3`. */
const numbered = (text: string): string =>
  text.replace(/\bp\.? ?(?=\d)/gi, 'phường ').replace(/\bq\.? ?(?=\d)/gi, 'quận ');

/** Returns a query taken apart; one of spaces alone has no forms. */
export function readQuery(typed: string): Query {
  const text = numbered(typed.normalize('NFC').replace(/\s+/g, ' ').trim());
  const parts = text.split(/\s*[,;]\s*/).filter((part) => part !== '');
  const bared = parts.map(withoutKind);
  const forms = [parts.map(lengthen), bared.map((part) => lengthen(part.text))]
    .map((of) => keysOf(of.join(' ')))
    .filter(({ plain }, i, all) => plain !== '' && plain !== all[i - 1]?.plain);
  return {
    code: /^\d{2,5}$/.test(text) ? text : null,
    forms,
    bare: isBare(text),
    kind: bared[0]?.kind ?? null,
  };
}
