const apostrophes = /[\u2018\u2019\u02bc\u00b4\u0060]/g;

/**
 * Returns official text in one form: NFC, apostrophe `'`, single spaces, none at the ends.
 *
 * @example cleanText(' Ea  H’Leo') // "Ea H'Leo"
 */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(apostrophes, "'").replace(/\s+/g, ' ').trim();
