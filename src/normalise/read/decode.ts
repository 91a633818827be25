import { error, type Report, wholeFile } from '../messages.ts';

/** Encodings that a description may declare. */
export const encodings = ['utf-8', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Returns the text of a file without a byte order mark; empty, with a message,
 * where the bytes are not of the declared encoding (no character is replaced).
 */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding,
  file: string,
  report: Report,
): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    report(
      error(
        'E-ENCODING',
        wholeFile(file),
        `tệp không phải ${encoding}; hãy lưu lại bằng mã UTF-8`,
        `invalid encoding: the file is not ${encoding}; save it as UTF-8`,
      ),
    );
    return '';
  }
}
