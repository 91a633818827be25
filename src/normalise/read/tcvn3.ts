// TCVN 5712:1993, second half, bytes A1 to FF (glibc's charmap TCVN5712-1). Fonts named .VnTime
// use it; capitals with marks have no bytes of their own there but in the wider VN1 and VN2.
const upper = [
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301',
  '\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặ',
  'ầẩẫấậèỂẻẽéẹềểễếệìỉỄ',
  'ẾỒĩíịòỔỏõóọồổỗốộờởỡ',
  'ớợùỖủũúụừửữứựỳỷỹýỵỐ',
].join('');

const FIRST = 0xa1;

/** Returns the letter of one TCVN3 byte; bytes below A1 are ASCII (A0 is a space). */
const letter = (byte: number): string =>
  byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - FIRST] ?? ' ');

/**
 * Returns the text of TCVN3 bytes, NFC; null where a byte stands for nothing.
 * Example: bytes 54 E6 6E 67 are `Tổng`.
 */
export function decodeTcvn3(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return null;
  return Array.from(bytes, letter).join('').normalize('NFC');
}

/** Returns what text shows that was TCVN3 and was read as Latin-1: `Tæng céng` -> `Tổng cộng`. */
export const fromTcvn3 = (text: string): string =>
  Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xa1 && code <= 0xff ? letter(code) : sign;
  })
    .join('')
    .normalize('NFC');
