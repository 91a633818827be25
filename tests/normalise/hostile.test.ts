import { describe, expect, test } from 'vitest';
import { hostile } from '../../src/normalise/text/hostile.ts';
import { markProblem } from '../../src/normalise/text/marks.ts';
import { spoilt } from '../../src/normalise/text/spoilt.ts';
import { tidy } from '../../src/normalise/text/tidy.ts';

type Refusal = readonly [text: string, code: string, vi: string, en: string];

const hostiles: readonly Refusal[] = [
  [
    '=1+1',
    'E-SEC-FORMULA',
    'ô trông như công thức: "=1+1"; hãy bỏ công thức',
    'looks like a formula: "=1+1"; remove it',
  ],
  [
    'a\u0007',
    'E-UNI-CONTROL',
    'ô có ký tự điều khiển hoặc biểu tượng: "a\\u0007"; hãy gõ lại ô',
    'control character or symbol: "a\\u0007"; type the cell again',
  ],
  [
    'x < b',
    'E-SEC-MARKUP',
    'ô có mã HTML: "x < b"; hãy để chữ thường',
    'markup in a cell: "x < b"; keep plain text',
  ],
  [
    ' JavaScript:x',
    'E-SEC-URL',
    'địa chỉ không phải https: " JavaScript:x"; hãy dùng https://',
    'address that is not https: " JavaScript:x"; use https://',
  ],
  [
    'gọi 0912 345 678',
    'E-SEC-PII',
    'ô có dữ liệu cá nhân (điện thoại, số định danh hoặc thư điện tử); hãy xóa',
    'personal data in a cell (telephone, identity number or e-mail); remove it',
  ],
];

describe('a cell that may not be published', () => {
  test.each(hostiles)('%j is told why', (text, code, vi, en) => {
    expect(hostile(text)).toEqual({ code, vi, en });
  });

  test('is quoted by its first 60 characters', () => {
    expect(hostile(`=${'a'.repeat(60)}`)?.en).toContain(`"=${'a'.repeat(59)}"`);
  });

  test.each([
    ['＝1', 'E-SEC-FORMULA'],
    ['\u200b=1', 'E-SEC-FORMULA'],
    ['  @SUM', 'E-SEC-FORMULA'],
    ['|cmd', 'E-SEC-FORMULA'],
    ['+a', 'E-SEC-FORMULA'],
    ['-A1', 'E-SEC-FORMULA'],
    ['- a=b', 'E-SEC-FORMULA'],
    ['5; =A1', 'E-SEC-FORMULA'],
    ['5|@x', 'E-SEC-FORMULA'],
    ['%0A=x', 'E-SEC-FORMULA'],
    ['%0d +x', 'E-SEC-FORMULA'],
    ['\tx', 'E-SEC-FORMULA'],
    ['\rx', 'E-SEC-FORMULA'],
    ['</td>', 'E-SEC-MARKUP'],
    ['<!--', 'E-SEC-MARKUP'],
    ['data:text', 'E-SEC-URL'],
    ['//evil.example', 'E-SEC-URL'],
    ['tel:+84912345678', 'E-SEC-PII'],
    ['012345678901', 'E-SEC-PII'],
    ['a@b-c.vn', 'E-SEC-PII'],
    ['a\ud800', 'E-UNI-CONTROL'],
    ['\u202eabc', 'E-UNI-CONTROL'],
    ['đúng hạn ✅', 'E-UNI-CONTROL'],
  ])('%j is %s', (text, code) => {
    expect(hostile(text)?.code).toBe(code);
  });

  test.each([
    '-5',
    '+5',
    '- 1.234,5 %',
    '-12.3%',
    '-',
    '–',
    '- nghỉ phép',
    '--',
    '\t',
    ' \r\n ',
    'Xã\u200bBắc Sơn',
    '3 < 5',
    'xem https://example.vn/a',
    'mẫu data: 5',
    '1.912.345.678',
    '88.429',
    'a@b',
    '5 | 6',
    'A = B',
    '2025-07-21',
  ])('%j is harmless', (text) => {
    expect(hostile(text)).toBeNull();
  });
});

describe('a text that was spoilt before it came', () => {
  test.each([
    [
      'Ph?ng',
      'E-ENC-LOSSY',
      'chữ đã mất khi lưu: "Ph?ng"; hãy xuất lại tệp bằng UTF-8',
      'letters were lost: "Ph?ng"; export the file again as UTF-8',
    ],
    [
      'Xã BÃ¬nh',
      'E-ENC-MOJIBAKE',
      'chữ bị đọc sai bảng mã: "Xã BÃ¬nh"; hãy xuất lại tệp bằng UTF-8',
      'text in a wrong encoding: "Xã BÃ¬nh"; export the file again as UTF-8',
    ],
    [
      'Hå s¬',
      'E-ENC-TCVN3',
      'chữ theo bảng mã cũ TCVN3: "Hå s¬", có lẽ là "Hồ sơ"; hãy chuyển tệp sang Unicode',
      'text in the old encoding TCVN3: "Hå s¬", perhaps "Hồ sơ"; convert the file to Unicode',
    ],
  ])('%s is told so', (text, code, vi, en) => {
    expect(spoilt(text)).toEqual({ code, vi, en });
  });

  test('is found where only a soft hyphen is wrong, on either side', () => {
    expect(spoilt('Ph\u00adng')?.code).toBe('E-ENC-TCVN3');
    expect(spoilt('\u00adng')?.code).toBe('E-ENC-TCVN3');
    expect(spoilt('5\u00ad')).toBeNull();
  });

  test.each(['https://example.vn/a?b=c', 'Sao?', '«khá»', 'XÃ\u00a0Bắc'])('%s is not', (text) => {
    expect(spoilt(text)).toBeNull();
  });
});

describe('a name with marks that can not be', () => {
  test.each([
    ['Hò\u0300a', 'E-UNI-DUPMARK', 'chữ có dấu lặp lại', 'a letter with a mark twice'],
    [
      'Hòá',
      'E-UNI-TONE',
      'âm tiết có hai dấu thanh hoặc dấu đặt sai chữ',
      'a syllable with two tones or a tone on a consonant',
    ],
    [
      'Xã Ń',
      'E-UNI-TONE',
      'âm tiết có hai dấu thanh hoặc dấu đặt sai chữ',
      'a syllable with two tones or a tone on a consonant',
    ],
  ])('%s is told so', (name, code, vi, en) => {
    expect(markProblem(name)).toEqual({
      code,
      vi: `${vi}: "${name}"; hãy gõ lại tên`,
      en: `${en}: "${name}"; type the name again`,
    });
  });

  test.each(['Hòa Hảo', 'Đắk Nông', 'ỨNG HÒA', 'Ý Yên', ''])('%s is none of them', (name) => {
    expect(markProblem(name)).toBeNull();
  });
});

test('a tidy text has single spaces of one kind, no joiners and NFC', () => {
  expect(tidy(' Xã\u00a0 \u200bBắc\ufeff Sơn\n'.normalize('NFD'))).toBe('Xã Bắc Sơn');
  expect(tidy('3.420²')).toBe('3.420²');
});
