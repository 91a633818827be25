import { type Problem, problem } from '../cells/reading.ts';
import { fromTcvn3 } from '../read/tcvn3.ts';

// Pairs that UTF-8 bytes of Vietnamese make when they are read as one-byte letters. A letter
// before a closing quotation mark or a no-break space ("«khá»", "XÃ") is none of them.
const MOJIBAKE = /[ÃĂ][¡-ª¬®-º¼-¾]|á[º»][\u0080-¿‘-„†-›€™]|Ä[‘ƒ©\u0091]|Æ[°¡¯]|[âá]€[œ™“”˜\u009d]/u;

// Letters and signs that TCVN3 has where Latin-1 has ones that Vietnamese never writes
// beside a letter. Guillemets are left out: Vietnamese quotes with them.
const LATIN = '¨©ª¬®µ¶·¸¹¼½¾¿ÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ';
const TCVN3 = new RegExp(`[A-Za-z][${LATIN}]|[${LATIN}][a-z]`, 'u');

// The soft hyphen is the letter "ư" of TCVN3, and it can't be seen.
const SOFT_HYPHEN = /\p{L}\u00ad|\u00ad\p{L}/u;

const LOSSY = /\p{L}\?\p{L}|\ufffd/u;

// Each text that is spoilt by a rule above has one of these; Vietnamese itself has none.
const SUSPECT = new RegExp(`[?\\u0080-\\u00bf\\u0192\\u2018\\u20ac\\ufffd${LATIN}]`, 'u');

/** Returns whether `spoilt` could find anything in a text or in a part of it. */
export const mayBeSpoilt = (text: string): boolean => SUSPECT.test(text);

/**
 * Returns why a text was spoilt before it came to us, letters lost or read in the wrong
 * encoding: nothing of its file can be trusted then. Null where it looks whole.
 */
export function spoilt(text: string): Problem | null {
  if (LOSSY.test(text) && !text.includes('://'))
    return problem(
      'E-ENC-LOSSY',
      `chữ đã mất khi lưu: "${text}"; hãy xuất lại tệp bằng UTF-8`,
      `letters were lost: "${text}"; export the file again as UTF-8`,
    );
  if (MOJIBAKE.test(text))
    return problem(
      'E-ENC-MOJIBAKE',
      `chữ bị đọc sai bảng mã: "${text}"; hãy xuất lại tệp bằng UTF-8`,
      `text in a wrong encoding: "${text}"; export the file again as UTF-8`,
    );
  if (SOFT_HYPHEN.test(text) || TCVN3.test(text)) {
    const meant = fromTcvn3(text);
    return problem(
      'E-ENC-TCVN3',
      `chữ theo bảng mã cũ TCVN3: "${text}", có lẽ là "${meant}"; hãy chuyển tệp sang Unicode`,
      `text in the old encoding TCVN3: "${text}", perhaps "${meant}"; convert the file to Unicode`,
    );
  }
  return null;
}
