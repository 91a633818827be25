import { crc32 } from './crc32.ts';
import { BrokenDeflate, inflate } from './inflate.ts';
import { MAX_PARTS, MAX_RATIO, MAX_UNPACKED, RATIO_FROM } from './limits.ts';
import { encrypted } from './encrypted.ts';
import { Refused } from './refused.ts';

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly symlink: boolean;
  /** Where its local header begins. */
  readonly start: number;
}

/** Returns the bytes of a part; null where there is none of that name, whatever its capitals. */
export type Parts = (name: string) => Uint8Array | null;

/** A zip file whose directory was found safe. */
export interface Zip {
  readonly names: readonly string[];
  readonly part: Parts;
}

const refused = (vi: string, en: string): Refused =>
  new Refused(
    'E-XL-ZIP',
    `tệp nén không an toàn hoặc hỏng (${vi}); hãy mở bằng Excel hoặc LibreOffice rồi lưu lại`,
    `unsafe or broken zip file (${en}); open it in Excel or LibreOffice and save it again`,
  );

const broken = (): Refused => refused('thư mục hỏng', 'broken directory');

// The directory's end is the last record of the file, before a comment that may follow.
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw broken();
}

function entryAt(view: DataView, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw broken();
  const short = (from: number) => view.getUint16(at + from, true);
  const long = (from: number) => view.getUint32(at + from, true);
  const [nameLength, rest] = [short(28), short(30) + short(32)];
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const unix = short(4) >> 8 === 3;
  const entry: Entry = {
    name: new TextDecoder('utf-8', { fatal: true }).decode(name),
    flags: short(8),
    method: short(10),
    crc: long(16),
    packed: long(20),
    size: long(24),
    symlink: unix && ((long(38) >>> 16) & 0xf000) === 0xa000,
    start: long(42),
  };
  return { entry, next: at + 46 + nameLength + rest };
}

function directory(view: DataView): Entry[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) throw refused(`hơn ${MAX_PARTS} tệp con`, `more than ${MAX_PARTS} parts`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(view, at);
    entries.push(entry);
    at = next;
  }
  if (at > end) throw broken();
  return entries;
}

// A path that leaves its folder, or an absolute one, is never part of a workbook.
const unsafePath = (name: string): boolean =>
  name.startsWith('/') || /[\\:\0]/.test(name) || name.split('/').includes('..');

function checkEntry({ name, flags, method, packed, size, symlink }: Entry): void {
  if ((flags & 1) !== 0) throw encrypted();
  if (unsafePath(name)) throw refused('đường dẫn ra ngoài', 'a path that leads outside');
  if (symlink) throw refused('liên kết tượng trưng', 'a symbolic link');
  if (method !== 0 && method !== 8) throw refused('cách nén lạ', 'unknown compression');
  if (size > RATIO_FROM && size > packed * MAX_RATIO)
    throw refused(`nén hơn ${MAX_RATIO} lần`, `packed more than ${MAX_RATIO} times`);
}

function checkEntries(entries: readonly Entry[]): void {
  entries.forEach(checkEntry);
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length)
    throw refused('tên tệp con lặp lại', 'parts of the same name');
  const mebibytes = MAX_UNPACKED / 1024 / 1024;
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED)
    throw refused(`giải nén quá ${mebibytes} MiB`, `unpacks to more than ${mebibytes} MiB`);
}

function dataStart(view: DataView, { start, name }: Entry): number {
  if (view.getUint32(start, true) !== 0x04034b50) throw broken();
  const nameLength = view.getUint16(start + 26, true);
  const local = new Uint8Array(view.buffer, view.byteOffset + start + 30, nameLength);
  if (new TextDecoder().decode(local) !== name) throw refused('tên hai nơi khác nhau', 'two names');
  return start + 30 + nameLength + view.getUint16(start + 28, true);
}

// Parts that share bytes make a small file unpack to a large one without any high ratio.
function checkOverlap(view: DataView, entries: readonly Entry[]): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const data = dataStart(view, entry);
    if (entry.start < free) throw refused('tệp con chồng nhau', 'parts that overlap');
    free = data + entry.packed;
  }
  if (free > view.byteLength) throw broken();
}

function unpack(view: DataView, entry: Entry): Uint8Array {
  const data = new Uint8Array(view.buffer, view.byteOffset + dataStart(view, entry), entry.packed);
  const bytes = entry.method === 0 ? data : inflate(data, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw refused('nội dung không khớp mã kiểm', 'its content does not meet its checksum');
  return bytes;
}

/** Returns what `work` returns; a reader that runs off the bytes means a broken file. */
function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof BrokenDeflate)
      throw refused('dung lượng khai sai', `declared sizes are wrong: ${cause.message}`);
    if (cause instanceof RangeError || cause instanceof TypeError) throw broken();
    throw cause;
  }
}

/**
 * Returns the parts of a zip file. Everything is checked on the directory, before
 * a byte is inflated; then a part is inflated when it is asked for, to its
 * declared size at most.
 *
 * @throws {Refused} E-XL-ZIP: too many parts or bytes, ratio, path, link, repeated names, overlap, checksum
 * @throws {Refused} E-XL-ENCRYPTED
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = orBroken(() => {
    const found = directory(view);
    checkEntries(found);
    checkOverlap(view, found);
    return found;
  });
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    part(name) {
      const entry = byName.get(name.toLowerCase());
      return entry ? orBroken(() => unpack(view, entry)) : null;
    },
  };
}
