import { error, type Report, wholeFile } from '../messages.ts';
import { invalidUtf8 } from './invalidUtf8.ts';
import { decodeTcvn3 } from './tcvn3.ts';

/** Encodings that a description may declare. A byte order mark of UTF-16 goes before it. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'] as const;
export type Encoding = (typeof encodings)[number];

/** Returns the encoding that a byte order mark tells; null where there is none. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function textOf(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'tcvn3') return decodeTcvn3(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1258' ? text.normalize('NFC') : text;
  } catch {
    return null;
  }
}

// Words that nearly every Vietnamese table has.
const WORDS = /phường|tỉnh|hồ sơ|đơn vị|tổng|cộng|số|đặc khu|xã /iu;

/** The legacy encoding whose text has words that nearly every Vietnamese table has. */
const legacyOf = (bytes: Uint8Array): Encoding | null =>
  (['windows-1258', 'tcvn3'] as const).find((each) => WORDS.test(textOf(bytes, each) ?? '')) ??
  null;

/** Returns what bytes without a mark seem to be: UTF-8 where they can be; null where nothing fits. */
export const likelyEncoding = (bytes: Uint8Array): Encoding | null =>
  textOf(bytes, 'utf-8') === null ? legacyOf(bytes) : 'utf-8';

function hintOf(bytes: Uint8Array): readonly [string, string] {
  const likely = legacyOf(bytes);
  return likely
    ? [
        ` (có vẻ là ${likely}: hãy khai báo encoding trong table.json)`,
        ` (it looks like ${likely}: declare its encoding in table.json)`,
      ]
    : ['', ''];
}

/**
 * Returns the text of a file without a byte order mark; empty, with a message,
 * where the bytes are not of the declared encoding (no character is replaced).
 */
export function decode(
  bytes: Uint8Array,
  declared: Encoding,
  file: string,
  report: Report,
): string {
  const encoding = markedEncoding(bytes) ?? declared;
  const text = textOf(bytes, encoding);
  if (text !== null) return text;
  const wrong = encoding === 'utf-8' ? invalidUtf8(bytes) : null;
  const [vi, en] = hintOf(bytes);
  report(
    error(
      'E-ENC-INVALID',
      { ...wholeFile(file), line: wrong?.line ?? 0 },
      `tệp không phải ${encoding}${wrong ? ` từ byte ${wrong.offset}` : ''}${vi}; hãy lưu lại bằng mã UTF-8`,
      `invalid encoding: the file is not ${encoding}${wrong ? ` from byte ${wrong.offset}` : ''}${en}; save it as UTF-8`,
    ),
  );
  return '';
}
