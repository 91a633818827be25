/** How a file writes numbers: `plain` 1234.5, `vi` 1.234,5, `en` 1,234.5. Declared, never guessed. */
export const numberFormats = ['plain', 'vi', 'en'] as const;
export type NumberFormat = (typeof numberFormats)[number];

/** The signs of a format; `plain` groups with nothing. */
export const signs: Readonly<
  Record<NumberFormat, { readonly group: string; readonly decimal: string }>
> = {
  plain: { group: '', decimal: '.' },
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const WHOLE = '(?:0|[1-9]\\d*)';
const SPACED = '[1-9]\\d{0,2}(?: \\d{3})+';

const escaped = (sign: string): string => (sign === '' ? '' : `\\${sign}`);

function shapesOf(format: NumberFormat) {
  const [group, decimal] = [escaped(signs[format].group), escaped(signs[format].decimal)];
  const grouped = group === '' ? WHOLE : `[1-9]\\d{0,2}(?:${group}\\d{3})+`;
  const integer = `(?:${WHOLE}|${grouped}|${format === 'plain' ? WHOLE : SPACED})`;
  const dot = group === '' ? ',' : group;
  return {
    integer: new RegExp(`^${integer}$`),
    grouped: new RegExp(`^${grouped}$`),
    decimal: new RegExp(`^${integer}${decimal}\\d+$`),
    /** One group sign with one or two digits behind it, which groups nothing. */
    shortGroup: new RegExp(`^\\d{1,3}${dot}\\d{1,2}$`),
  };
}

/** The shapes of numbers in each format: no leading zeros, groups of three, one decimal sign. */
export const shapes = {
  plain: shapesOf('plain'),
  vi: shapesOf('vi'),
  en: shapesOf('en'),
} as const;

/** Returns a number of the format with a decimal point and no groups: `1.234,5` in `vi` is `1234.5`. */
export function plainDigits(text: string, format: NumberFormat): string {
  const { group, decimal } = signs[format];
  const bare = text.replaceAll(' ', '');
  return (group === '' ? bare : bare.replaceAll(group, '')).replace(decimal, '.');
}
