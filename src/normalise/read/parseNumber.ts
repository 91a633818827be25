import type { NumberFormat } from '../cells/numberFormat.ts';

const shapes: Readonly<Record<NumberFormat, RegExp>> = {
  plain: /^-?\d+(\.\d+)?$/,
  vi: /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  en: /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
};

const plain: Readonly<Record<NumberFormat, (text: string) => string>> = {
  plain: (text) => text,
  vi: (text) => text.replaceAll('.', '').replace(',', '.'),
  en: (text) => text.replaceAll(',', ''),
};

/**
 * Returns the number that a cell holds in the declared format; null where it
 * holds none in that format. Nothing is guessed: `3.420` is 3420 in `vi` and
 * 3.42 in `plain`; `95,05` is null in `plain`.
 */
export function parseNumber(text: string, format: NumberFormat): number | null {
  return shapes[format].test(text) ? Number(plain[format](text)) : null;
}
