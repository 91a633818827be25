import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; whatever is said beside name and content may be a lie. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 0 is stored, 8 deflated (default). */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  /** The system that made it: 3 is Unix. */
  readonly system?: number;
  readonly attributes?: number;
  readonly localName?: string;
  /** Where the directory says that it begins. */
  readonly start?: number;
  /** Bytes of extra fields in its own header and in the directory, and of a comment there. */
  readonly extra?: number;
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Returns numbers as bytes, lowest first: each a length of 2 or 4 and its value. */
const numbers = (...fields: ReadonlyArray<readonly [2 | 4, number]>): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([length, value]) =>
      Array.from({ length }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function written(part: ZipPart, at: number): { local: Uint8Array; central: Uint8Array } {
  const { content = '', method = 8, flags = 0, system = 0, attributes = 0, extra = 0 } = part;
  const [name, whole] = [bytesOf(part.name), bytesOf(content)];
  const data = method === 8 ? Uint8Array.from(deflateRawSync(whole)) : whole;
  const { crc = crc32(whole), packed = data.length, size = whole.length, start = at } = part;
  const localName = bytesOf(part.localName ?? part.name);
  const sizes = [
    [4, crc],
    [4, packed],
    [4, size],
  ] as const;
  const more = new Uint8Array(extra).fill(0x50);
  const local = joined([
    numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], ...sizes),
    numbers([2, localName.length], [2, extra]),
    ...[localName, more, data],
  ]);
  const central = joined([
    numbers([4, 0x02014b50], [2, system * 256 + 20], [2, 20], [2, flags], [2, method], [4, 0]),
    numbers(
      ...sizes,
      [2, name.length],
      [2, extra],
      [2, extra],
      [4, 0],
      [4, attributes],
      [4, start],
    ),
    ...[name, more, more],
  ]);
  return { local, central };
}

/** What a test says otherwise in the last record. */
export interface ZipEnd {
  readonly comment?: string | Uint8Array;
  readonly count?: number;
  /** Where the directory begins. */
  readonly directory?: number;
  /** Bytes between the directory and the last record. */
  readonly gap?: number;
  /** The directory names the last part first. */
  readonly reversed?: boolean;
}

/** Returns a zip file of these parts, true or not. */
export function zipBytes(parts: readonly ZipPart[], end: ZipEnd = {}): Uint8Array {
  const [locals, centrals] = [[] as Uint8Array[], [] as Uint8Array[]];
  let at = 0;
  for (const part of parts) {
    const { local, central } = written(part, at);
    locals.push(local);
    if (end.reversed) centrals.unshift(central);
    else centrals.push(central);
    at += local.length;
  }
  const { count = parts.length, directory = at, gap = 0 } = end;
  const comment = bytesOf(end.comment ?? '');
  const length = centrals.reduce((sum, each) => sum + each.length, 0);
  const last = numbers(
    ...([
      [4, 0x06054b50],
      [4, 0],
      [2, count],
      [2, count],
      [4, length],
    ] as const),
    ...([
      [4, directory],
      [2, comment.length],
    ] as const),
  );
  return joined([...locals, ...centrals, new Uint8Array(gap), last, comment]);
}
