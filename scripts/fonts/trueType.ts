import { inflateSync } from 'node:zlib';

/** Tables of a font by their tag, unpacked. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** Returns the tables of a WOFF 1 file. */
export function readWoff(file: Buffer): FontTables {
  const tables = new Map<string, Buffer>();
  for (let i = 0, at = 44; i < file.readUInt16BE(12); i++, at += 20) {
    const [offset, packed, length] = [4, 8, 12].map((field) => file.readUInt32BE(at + field));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    tables.set(file.toString('latin1', at, at + 4), packed === length ? bytes : inflateSync(bytes));
  }
  return tables;
}

/** Returns a table of the font. @throws where it has none. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`missing table of font: ${tag}`);
  return table;
}

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Returns the sum of a table's words, as its directory wants it. */
function checksum(bytes: Buffer): number {
  const words = padded(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Returns 16-bit numbers as bytes. */
export const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
};

/** Returns a TrueType file of the tables, sorted by tag. */
export function writeTrueType(tables: FontTables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const shape = [power * 16, Math.log2(power), (entries.length - power) * 16];
  const directory = [words(0x0001, 0x0000, entries.length, ...shape)];
  let offset = 12 + entries.length * 16;
  for (const [tag, bytes] of entries) {
    const entry = Buffer.alloc(16);
    entry.write(tag, 'latin1');
    [checksum(bytes), offset, bytes.length].forEach((n, i) => entry.writeUInt32BE(n, 4 + i * 4));
    directory.push(entry);
    offset += padded(bytes).length;
  }
  const file = Buffer.concat([...directory, ...entries.map(([, bytes]) => padded(bytes))]);
  const head = file.indexOf(tableOf(tables, 'head'));
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}
