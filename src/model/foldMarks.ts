/** Returns a text in plain lower-case letters, digits and hyphens. Example: `Số hóa` -> `so-hoa`. */
export const foldMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
