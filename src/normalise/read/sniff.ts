import { type Problem, problem } from '../cells/reading.ts';

/** What the first bytes of a file say that it is. */
type Kind =
  | 'zip'
  | 'cfb'
  | 'gzip'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'utf-32'
  | 'utf-7'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-8-bom'
  | 'text';

const magic: ReadonlyArray<readonly [Kind, readonly number[]]> = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['cfb', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-7', [0x2b, 0x2f, 0x76]],
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

const asciiStart = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 64))
    .trimStart()
    .toLowerCase();

/** Returns the kind of a file by its first bytes, whatever its name says. */
export function kindOfBytes(bytes: Uint8Array): Kind {
  const found = magic.find(([, start]) => startsWith(bytes, start));
  if (found) return found[0];
  const start = asciiStart(bytes);
  if (/^<(?:html|!doctype html|table|meta)/.test(start)) return 'html';
  return start.startsWith('<?xml') ? 'xml' : 'text';
}

const texts: readonly Kind[] = ['text', 'utf-8-bom', 'utf-16le', 'utf-16be'];

function kindsOf(file: string): readonly Kind[] {
  if (/\.xlsx$/i.test(file)) return ['zip'];
  return /\.xls$/i.test(file) ? ['cfb'] : texts;
}

// Half of the bytes of UTF-16 text are zero where it is mostly ASCII.
const hasZeros = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 1000).filter((byte) => byte === 0).length * 4 > Math.min(bytes.length, 1000);

/** Returns why the bytes of a file can't be read as its name says; null where they can. */
export function sniff(bytes: Uint8Array, file: string): Problem | null {
  const kind = kindOfBytes(bytes);
  if (kind === 'utf-32' || kind === 'utf-7' || (kind === 'text' && hasZeros(bytes)))
    return problem(
      'E-ENC-UNKNOWN',
      'không nhận ra bảng mã của tệp; hãy lưu lại bằng UTF-8',
      'unknown encoding; save the file as UTF-8',
    );
  return kindsOf(file).includes(kind)
    ? null
    : problem(
        'E-TYPE-MISMATCH',
        `đuôi tệp không khớp nội dung (${kind}); hãy lưu lại đúng loại`,
        `type differs: the content is ${kind}; save the file as what its name says`,
      );
}
