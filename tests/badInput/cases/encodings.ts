import { type BadCase, normalises, refuses, rejects } from '../badCase.ts';
import {
  cell,
  coded,
  file,
  good,
  header,
  hex,
  joined,
  name,
  rows,
  type TableCase,
} from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const text = rows(header, ['06187', 'Phường Kỳ Lừa', '5'], good);

function utf16(of: string, little: boolean): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Array.from(of).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

/** A table of which the name in line 2 has these bytes: "Phường Kỳ Lừa" in an old encoding. */
const old = (digits: string, encoding?: string): TableCase =>
  file(joined('ma;ten;n\n06187;', hex(digits), ';5\n'), {
    ...(encoding !== undefined && { encoding }),
  } as Partial<FileSpec>);

const WINDOWS_1258 = '50 68 FD F5 CC 6E 67 20 4B 79 CC 20 4C FD CC 61';
const TCVN3 = '50 68 AD EA 6E 67 20 4B FA 20 4C F5 61';
const named = { places: ['06187'], value: 5 };

const starting = (digits: string): TableCase => file(joined(hex(digits), text));
const spoilt = (id: string, texts: readonly string[], code: string): BadCase[] =>
  texts.map((each) => refuses(id, each, coded('06187', each), code, { line: 2, column: 2 }));

export const encodingCases: readonly BadCase[] = [
  normalises('ENC-01', 'UTF-8 with a byte order mark', starting('EF BB BF'), named),
  normalises(
    'ENC-03',
    'UTF-16LE with a mark',
    file(joined(hex('FF FE'), utf16(text, true))),
    named,
  ),
  normalises(
    'ENC-04',
    'UTF-16BE with a mark',
    file(joined(hex('FE FF'), utf16(text, false))),
    named,
  ),
  refuses('ENC-05', 'UTF-16 without a mark', file(utf16(text, true)), 'E-ENC-UNKNOWN', {
    line: 0,
    column: 0,
  }),
  normalises('ENC-06', 'windows-1258, declared', old(WINDOWS_1258, 'windows-1258'), named),
  refuses('ENC-07', 'windows-1258, not declared', old(WINDOWS_1258), 'E-ENC-INVALID', {
    line: 2,
    column: 0,
    says: 'windows-1258',
  }),
  ...spoilt('ENC-09', ['XĂ£ Bắc', 'Pháº¿', 'PhÆ°á»\u009dng', 'XÃ£ Bắc'], 'E-ENC-MOJIBAKE'),
  normalises('ENC-10', 'TCVN3, declared', old(TCVN3, 'tcvn3'), named),
  ...spoilt('ENC-11', ['Tæng céng', 'TØnh Lạng', 'X· Bắc', 'Biªn chÕ', 'Hå s¬'], 'E-ENC-TCVN3'),
  refuses(
    'ENC-11',
    'the message proposes what was meant',
    coded('06187', 'Tæng céng'),
    'E-ENC-TCVN3',
    { line: 2, column: 2, says: 'Tổng cộng' },
  ),
  ...spoilt('ENC-12', ['Ph\u00adêng Kỳ Lừa'], 'E-ENC-TCVN3'),
  ...["Pho+'ng", 'Xa~ Hoa` An'].map((each) =>
    rejects('ENC-14', each, name(each), 'E-UNIT-UNKNOWN', { line: 2, column: 1, says: 'VIQR' }),
  ),
  ...spoilt('ENC-15', ['Phư?ng Th?y', 'Đ?k L?k'], 'E-ENC-LOSSY'),
  ...spoilt('ENC-16', ['Phư\ufffdng'], 'E-ENC-LOSSY'),
  refuses('ENC-18', 'a surrogate', old('ED A0 80'), 'E-ENC-INVALID', { line: 2, column: 0 }),
  refuses('ENC-18', 'an overlong form', old('C0 AF'), 'E-ENC-INVALID', { line: 2, column: 0 }),
  refuses('ENC-20', 'UTF-32', starting('00 00 FE FF'), 'E-ENC-UNKNOWN', { line: 0, column: 0 }),
  refuses('ENC-20', 'UTF-7', starting('2B 2F 76'), 'E-ENC-UNKNOWN', { line: 0, column: 0 }),
  ...['50 4B 03 04', 'D0 CF 11 E0', '1F 8B 08', '25 50 44 46'].map((digits) =>
    refuses('ENC-21', digits, starting(digits), 'E-TYPE-MISMATCH', { line: 0, column: 0 }),
  ),
  refuses('ENC-21', 'HTML', file('<html><table>'), 'E-TYPE-MISMATCH', { line: 0, column: 0 }),
  refuses(
    'ENC-21',
    'HTML named .xls',
    file('<html><table>', {}, { file: 'tables/toy/t.xls' }),
    'E-TYPE-MISMATCH',
    { line: 0, column: 0 },
  ),
  rejects('UNI-27', 'emoji', coded('06187', 'Phường Kỳ Lừa 😀'), 'E-UNI-CONTROL', {
    line: 2,
    column: 2,
  }),
  rejects('UNI-27', 'private use', coded('06187', 'Phường Kỳ \ue000Lừa'), 'E-UNI-CONTROL', {
    line: 2,
    column: 2,
  }),
  rejects('UNI-27', 'bidi', coded('06187', 'Phường Kỳ \u202eLừa'), 'E-UNI-CONTROL', {
    line: 2,
    column: 2,
  }),
  rejects('UNI-27', 'C1 control', coded('06187', 'Phường Kỳ \u0085Lừa'), 'E-UNI-CONTROL', {
    line: 2,
    column: 2,
  }),
  rejects('SEC-16', 'NUL in a cell', cell('count', '5\u0000'), 'E-UNI-CONTROL', {
    line: 2,
    column: 3,
  }),
];
