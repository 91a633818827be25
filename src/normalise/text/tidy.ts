const INVISIBLE = /[\u200b-\u200d\ufeff]/g;

/**
 * Returns text in one form: NFC, no invisible joiners, single spaces of one kind, none at the
 * ends. Letters are never folded and digits never changed (NFKC would make 3.420² into 3.4202).
 * Example: 'Xã\u00a0 Bắc Sơn ' -> 'Xã Bắc Sơn'.
 */
export const tidy = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
