/** Compares by code point, which no language of the machine changes; `10000` comes after `00004`. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
