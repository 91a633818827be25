import fc from 'fast-check';
import { nasty } from './nasty.ts';

const kinds = [
  'set',
  'cut',
  'add',
  'end',
  'repeat',
  'cell',
  'swap-cells',
  'quote',
  'newline',
  'swap-lines',
  'copy-line',
  'drop-line',
  'shuffle-columns',
  'drop-column',
  'line-ends',
  'delimiter',
  'mark',
  'wide',
] as const;

/** One change of a file; its numbers say where, whatever the size of what is left of it. */
export interface Edit {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
}

// What spoils one row is tried oftener than what spoils a file.
const kind = fc.oneof(
  fc.constantFrom(...kinds),
  fc.constantFrom<Edit['kind']>('cell', 'swap-cells', 'set', 'quote', 'copy-line', 'swap-lines'),
);

/** One to five changes of a delimited file. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ kind, a: fc.nat(1_000_000), b: fc.nat(1_000_000) }),
  { minLength: 1, maxLength: 5 },
);

const pick = <T>(of: readonly T[], at: number): T => of[at % of.length]!;

// Half of the bytes that are put in mean something to a reader.
const byteOf = (b: number): string =>
  String.fromCharCode(
    b % 2 === 0 ? (b >> 1) % 256 : pick([10, 13, 34, 59, 44, 46, 45, 61, 0], b >> 1),
  );

// A text of bytes: every character is one byte, so that nothing is lost in a broken encoding.
const bytesText = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const delimiterOf = (text: string): string => /[;\t|]/.exec(text)?.[0] ?? ',';

function inLine(text: string, a: number, change: (cells: string[]) => string[]): string {
  const lines = linesOf(text);
  const [i, sign] = [a % lines.length, delimiterOf(text)];
  const [, body = '', end = ''] = /^([^\r\n]*)([\r\n]*)$/.exec(lines[i]!) ?? [];
  return lines.with(i, change(body.split(sign)).join(sign) + end).join('');
}

const inLines = (text: string, change: (cells: string[]) => string[]): string =>
  linesOf(text)
    .map((_, i) => i)
    .reduce((all, i) => inLine(all, i, change), text);

const swapped = <T>(of: readonly T[], a: number, b: number): T[] => {
  const [i, j] = [a % of.length, b % of.length];
  return of.with(i, of[j]!).with(j, of[i]!);
};

const rules: Readonly<Record<Edit['kind'], (text: string, a: number, b: number) => string>> = {
  set: (text, a, b) =>
    text.slice(0, a % (text.length + 1)) + byteOf(b) + text.slice((a % (text.length + 1)) + 1),
  cut: (text, a, b) =>
    text.slice(0, a % (text.length + 1)) + text.slice((a % (text.length + 1)) + 1 + (b % 4)),
  add: (text, a, b) =>
    text.slice(0, a % (text.length + 1)) + byteOf(b) + text.slice(a % (text.length + 1)),
  end: (text, a) => text.slice(0, a % (text.length + 1)),
  repeat: (text, a, b) => {
    const at = a % (text.length + 1);
    return text.slice(0, at) + text.slice(at, at + (b % 40)).repeat(3) + text.slice(at);
  },
  cell: (text, a, b) =>
    inLine(text, a, (cells) => cells.with(b % cells.length, bytesText(pick(nasty, (a >> 4) + b)))),
  'swap-cells': (text, a, b) => inLine(text, a, (cells) => swapped(cells, b, b >> 4)),
  quote: (text, a, b) =>
    inLine(text, a, (cells) =>
      cells.with(
        b % cells.length,
        `"${cells[b % cells.length]!.replaceAll('"', b % 3 === 0 ? '"' : '""')}"`,
      ),
    ),
  newline: (text, a, b) =>
    inLine(text, a, (cells) => cells.with(b % cells.length, `"${cells[b % cells.length]!}\n"`)),
  'swap-lines': (text, a, b) => swapped(linesOf(text), a, b).join(''),
  'copy-line': (text, a, b) => {
    const lines = linesOf(text);
    return lines.toSpliced(b % lines.length, 0, pick(lines, a)).join('');
  },
  'drop-line': (text, a) =>
    linesOf(text)
      .toSpliced(a % linesOf(text).length, 1)
      .join(''),
  'shuffle-columns': (text, a, b) => inLines(text, (cells) => swapped(cells, a, b)),
  'drop-column': (text, a) => inLines(text, (cells) => cells.toSpliced(a % cells.length, 1)),
  'line-ends': (text, a) =>
    text.replaceAll(/\r?\n/g, pick(['\n', '\r\n', '\r', '\n\n', '\r\r\n'], a)),
  delimiter: (text, a) => text.replaceAll(delimiterOf(text), pick([',', ';', '\t', '|', ':'], a)),
  mark: (text, a) =>
    pick(['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\xef\xbb', '\x00\x00\xfe\xff', 'sep=;\n'], a) +
    text,
  wide: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1'),
};

/** Returns the bytes of a file after these changes. */
export function editText(bytes: Uint8Array, of: readonly Edit[]): Uint8Array {
  const start = Buffer.from(bytes).toString('latin1');
  const text = of.reduce(
    (all, { kind, a, b }) => (all === '' ? '\n' : rules[kind](all, a, b)),
    start,
  );
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
