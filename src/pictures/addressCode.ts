import { toString } from 'qrcode';

/** Returns an address as a QR code: an SVG without styles, with the white edge that readers need. */
export const addressCode = async (address: string): Promise<string> =>
  (await toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })).trim();
