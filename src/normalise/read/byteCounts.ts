import type { Encoding } from './decode.ts';
import type { TextRecord } from './splitRecords.ts';

/** Where the bytes of a delimited file are: file = mark + records + unread. */
export interface ByteCounts {
  /** All of the file. */
  readonly file: number;
  /** The byte order mark. */
  readonly mark: number;
  /** Those of its records, each of which begins where the one before it ends. */
  readonly records: number;
  /** All of a file that is refused before its records are known; otherwise 0. */
  readonly unread: number;
}

/** Returns how many bytes the first characters of a text take up in UTF-8. */
function utf8Length(text: string, end: number): number {
  let bytes = 0;
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    // Half of a pair, which is four bytes.
    else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** Returns how many characters, from the first on, the records take up without a gap. */
export function covered(records: readonly TextRecord[]): number {
  let end = 0;
  for (const record of records) {
    if (record.start !== end) return end;
    ({ end } = record);
  }
  return end;
}

/** Returns the bytes of a file that no record was read of. */
export const unreadBytes = ({ length }: Uint8Array): ByteCounts => ({
  file: length,
  mark: 0,
  records: 0,
  unread: length,
});

/**
 * Returns where the bytes of a file are by the records of its text. Encodings of one byte a letter
 * compose letters of several (`a` and its tone), so of them only the whole is known.
 */
export function byteCounts(
  bytes: Uint8Array,
  mark: number,
  encoding: Encoding,
  text: string,
  records: readonly TextRecord[],
): ByteCounts {
  const end = covered(records);
  const taken: Readonly<Record<Encoding, () => number>> = {
    'utf-8': () => utf8Length(text, end),
    'utf-16le': () => 2 * end,
    'utf-16be': () => 2 * end,
    'windows-1258': () => (end === text.length ? bytes.length - mark : end),
    tcvn3: () => (end === text.length ? bytes.length - mark : end),
  };
  return { file: bytes.length, mark, records: taken[encoding](), unread: 0 };
}
