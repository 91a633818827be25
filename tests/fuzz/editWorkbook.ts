import fc from 'fast-check';
import { containers, zip } from '../fixtures/workbooks/book.ts';
import { nasty } from './nasty.ts';

const kinds = [
  'byte',
  'end',
  'value',
  'address',
  'type',
  'style',
  'drop-element',
  'copy-element',
  'swap-elements',
  'attribute',
  'drop-part',
  'part-byte',
  'merge',
  'doctype',
  'text',
] as const;

/** One change of a workbook. */
export interface BookEdit {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
}

/** One to four changes of a workbook. */
export const bookEdits: fc.Arbitrary<readonly BookEdit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(1_000_000), b: fc.nat(1_000_000) }),
  { minLength: 1, maxLength: 4 },
);

const pick = <T>(of: readonly T[], at: number): T => of[at % of.length]!;

type Parts = Map<string, Uint8Array>;

function partsOf(bytes: Uint8Array): Parts {
  const { FullPaths, FileIndex } = containers.read(bytes, { type: 'buffer' });
  const parts: Parts = new Map();
  FullPaths.forEach((path, i) => {
    const entry = FileIndex[i];
    if (entry?.content && entry.size > 0 && !path.includes('Sh33tJ5'))
      parts.set(path.replace('Root Entry/', ''), Uint8Array.from(entry.content));
  });
  return parts;
}

/** The part that a change is about: mostly a sheet, sometimes any other. */
const partAt = (parts: Parts, a: number): string => {
  const names = [...parts.keys()];
  const sheets = names.filter((name) => name.includes('worksheets/sheet') && name.endsWith('.xml'));
  return a % 4 > 0 && sheets.length > 0 ? pick(sheets, a) : pick(names, a);
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const replaceNth = (
  text: string,
  shape: RegExp,
  n: number,
  to: (found: string) => string,
): string => {
  const all = [...text.matchAll(shape)];
  if (all.length === 0) return text;
  const { index, 0: found } = pick(all, n);
  return text.slice(0, index) + to(found) + text.slice(index + found.length);
};

const ELEMENT = /<(\w+)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g;
const addresses = ['A0', 'A1', 'B2', 'XFD1048576', 'ZZZ1', 'A99999999999', 'a1', '', '1A', 'C3'];

const rules: Readonly<Record<string, (xml: string, a: number, b: number) => string>> = {
  value: (xml, a, b) =>
    replaceNth(xml, /<(v|t)\b[^>]*>[^<]*</g, a, (found) =>
      found.replace(/>[^<]*</, () => `>${escaped(pick(nasty, b))}<`),
    ),
  address: (xml, a, b) =>
    replaceNth(xml, /\br(?:ef)?="[^"]*"/g, a, (found) =>
      found.replace(/"[^"]*"/, `"${pick(addresses, b)}"`),
    ),
  type: (xml, a, b) =>
    replaceNth(
      xml,
      /<c /g,
      a,
      () => `<c t="${pick(['n', 's', 'str', 'b', 'e', 'd', 'inlineStr', 'x'], b)}" `,
    ),
  style: (xml, a, b) =>
    replaceNth(xml, /\bs="\d+"|<c /g, a, (found) =>
      found === '<c ' ? `<c s="${b % 50}" ` : `s="${b % 9999}"`,
    ),
  'drop-element': (xml, a) => replaceNth(xml, ELEMENT, a, () => ''),
  'copy-element': (xml, a, b) => replaceNth(xml, ELEMENT, a, (found) => found.repeat(2 + (b % 3))),
  'swap-elements': (xml, a, b) => {
    const other = pick([...xml.matchAll(ELEMENT), { 0: '' }], b)[0];
    return replaceNth(xml, ELEMENT, a, () => other);
  },
  attribute: (xml, a, b) =>
    replaceNth(
      xml,
      /"[^"]*"/g,
      a,
      () =>
        `"${pick(['', '0', '-1', '1', '99999999999', 'rId1', 'hidden', '../../x', 'http://x.example', escaped(pick(nasty, b)).replaceAll('"', '&quot;')], b)}"`,
    ),
  'part-byte': (xml, a, b) =>
    xml.slice(0, a % (xml.length + 1)) +
    String.fromCharCode(b % 128) +
    xml.slice((a % (xml.length + 1)) + (b % 3)),
  merge: (xml, a, b) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells count="1"><mergeCell ref="${pick(['A1:C3', 'C2:C4', 'A2:XFD1048576', 'B3:A1', 'A1', 'C3:D3'], a + b)}"/></mergeCells>`,
    ),
  doctype: (xml, a) =>
    a % 5 === 0
      ? xml.replace('?>', '?><!DOCTYPE x [<!ENTITY y "z">]>')
      : `${xml}<!-- ${'-'.repeat(a % 9)}`,
  text: (xml, a, b) => replaceNth(xml, />[^<]+</g, a, () => `>${escaped(pick(nasty, b))}<`),
};

function editPart(parts: Parts, { kind, a, b }: BookEdit): Parts {
  const name = partAt(parts, a);
  const copy = new Map(parts);
  if (kind === 'drop-part') copy.delete(name);
  else {
    const xml = new TextDecoder().decode(parts.get(name));
    copy.set(name, new TextEncoder().encode(rules[kind]?.(xml, a >> 2, b) ?? xml));
  }
  return copy;
}

function editRaw(bytes: Uint8Array, { kind, a, b }: BookEdit): Uint8Array {
  if (kind === 'end') return bytes.slice(0, a % (bytes.length + 1));
  return bytes.length === 0 ? bytes : bytes.with(a % bytes.length, b % 256);
}

const isRaw = ({ kind }: BookEdit): boolean => kind === 'byte' || kind === 'end';

/** Returns the bytes of a workbook after these changes; of the old format only bytes are changed. */
export function editWorkbook(bytes: Uint8Array, of: readonly BookEdit[]): Uint8Array {
  const inside = of.filter((edit) => !isRaw(edit));
  const zipped = bytes[0] === 0x50 && inside.length > 0;
  const changed = zipped ? zip(inside.reduce(editPart, partsOf(bytes))) : bytes;
  const raw = zipped
    ? of.filter(isRaw)
    : of.map((edit): BookEdit => (isRaw(edit) ? edit : { ...edit, kind: 'byte' }));
  return raw.reduce(editRaw, changed);
}
