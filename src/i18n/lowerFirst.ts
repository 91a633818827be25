/** Returns words as they stand inside a sentence: `Tỉnh Bình Định` → `tỉnh Bình Định`. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
