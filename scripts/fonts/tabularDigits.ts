import { shiftGlyph } from './shiftGlyph.ts';
import { readWoff, tableOf, type FontTables, words, writeTrueType } from './trueType.ts';

const FIRST = 0x30;
const COUNT = 10;
const NAME = 'Be Vietnam Digits';

/** Returns the glyph number of the digit zero; the nine others follow it. */
function zeroGlyph(cmap: Buffer): number {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + i * 8),
  );
  const at = tables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('missing table of characters in format 4');
  const size = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const [last, start] = [at + 14 + segment, at + 16 + size + segment].map((o) =>
      cmap.readUInt16BE(o),
    );
    if (FIRST < (start ?? 0) || FIRST > (last ?? 0)) continue;
    const delta = cmap.readUInt16BE(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = cmap.readUInt16BE(rangeAt);
    if (range === 0) return (FIRST + delta) & 0xffff;
    return cmap.readUInt16BE(rangeAt + range + 2 * (FIRST - (start ?? 0)));
  }
  throw new Error('missing digit zero in font');
}

/** Returns the outline and advance of a glyph, in font units. */
function glyphOf(tables: FontTables, glyph: number): { outline: Buffer; advance: number } {
  const [head, loca] = [tableOf(tables, 'head'), tableOf(tables, 'loca')];
  const long = head.readInt16BE(50) === 1;
  const offset = (n: number) => (long ? loca.readUInt32BE(n * 4) : loca.readUInt16BE(n * 2) * 2);
  const metrics = tableOf(tables, 'hhea').readUInt16BE(34);
  return {
    outline: tableOf(tables, 'glyf').subarray(offset(glyph), offset(glyph + 1)),
    advance: tableOf(tables, 'hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4),
  };
}

/** Returns a copy of a table with some of its 16-bit fields set. */
function withFields(table: Buffer, fields: Readonly<Record<number, number>>): Buffer {
  const copy = Buffer.from(table);
  for (const [at, value] of Object.entries(fields)) copy.writeUInt16BE(value, Number(at));
  return copy;
}

const characters = (): Buffer => {
  const last = FIRST + COUNT - 1;
  const segments = [last, 0xffff, 0, FIRST, 0xffff, 1 - FIRST, 1, 0, 0];
  return words(0, 1, 3, 1, 0, 12, 4, 14 + segments.length * 2, 0, 4, 4, 1, 0, ...segments);
};

const names = (): Buffer => {
  const text = Buffer.from(NAME, 'utf16le').swap16();
  const record = (id: number) => [3, 1, 0x409, id, text.length, 0];
  return Buffer.concat([words(0, 3, 42, ...record(1), ...record(4), ...record(6)), text]);
};

/**
 * Returns a TrueType font of the ten digits, each moved to the middle of the width of a zero.
 * Be Vietnam Pro has no tabular figures of its own, and numbers in a column must stand under each
 * other; its licence (OFL 1.1, no reserved name) allows a changed copy under the same licence.
 */
export function tabularDigits(woff: Buffer): Buffer {
  const tables = readWoff(woff);
  const zero = zeroGlyph(tableOf(tables, 'cmap'));
  const digits = Array.from({ length: COUNT }, (_, i) => glyphOf(tables, zero + i));
  const width = digits[0]?.advance ?? 0;
  const outlines = digits.map(({ outline, advance }) =>
    shiftGlyph(outline, Math.round((width - advance) / 2)),
  );
  const offsets = outlines.reduce(
    (all, bytes) => [...all, (all.at(-1) ?? 0) + bytes.length / 2],
    [0, 0],
  );
  const bearings = outlines.flatMap((outline) => [width, outline.readInt16BE(2)]);
  return writeTrueType(
    new Map([
      ['OS/2', tableOf(tables, 'OS/2')],
      ['cmap', characters()],
      ['glyf', Buffer.concat(outlines)],
      ['head', withFields(tableOf(tables, 'head'), { 8: 0, 10: 0, 50: 0 })],
      ['hhea', withFields(tableOf(tables, 'hhea'), { 34: COUNT + 1 })],
      ['hmtx', words(width, 0, ...bearings)],
      ['loca', words(...offsets)],
      ['maxp', withFields(tableOf(tables, 'maxp'), { 4: COUNT + 1 })],
      ['name', names()],
      ['post', Buffer.concat([words(3, 0), tableOf(tables, 'post').subarray(4, 32)])],
    ]),
  );
}
