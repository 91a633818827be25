import { describe, expect, test } from 'vitest';
import type { PlaceText } from '../../src/normalise/observe/draft.ts';
import { byCode, byName, resolved } from './resolved.ts';

type Refusal = readonly [Partial<PlaceText>, code: string, vi: string, en: string];

const refusals: readonly Refusal[] = [
  [
    byCode('9 7'),
    'E-UNIT-CODE-FORM',
    'không phải mã đơn vị: "9 7"; mã có 2 hoặc 5 chữ số',
    'invalid code: "9 7"; a code has 2 or 5 digits',
  ],
  [
    byCode('12345'),
    'E-UNIT-CODE-UNKNOWN',
    'mã đơn vị không có trong danh mục: "12345"; hãy sửa mã',
    'unknown place: "12345"; mend the code',
  ],
  [
    byCode('12345', 'Xã Văn Lang'),
    'E-UNIT-CODE-UNKNOWN',
    'mã đơn vị không có trong danh mục: "12345"; có phải Xã Văn Lang (90002)?; hãy sửa mã',
    'unknown place: "12345"; is it Xã Văn Lang (90002)?; mend the code',
  ],
  [
    byCode('4'),
    'E-UNIT-CODE-UNKNOWN',
    'mã đơn vị không có trong danh mục: "4"; hãy sửa mã',
    'unknown place: "4"; mend the code',
  ],
  [
    byCode('90002', 'Xã Hòn Đỏ'),
    'E-PLACE-DIFFERS',
    '"Xã Hòn Đỏ" không phải Xã Văn Lang (90002); hãy kiểm tra mã và tên của dòng',
    'place differs: "Xã Hòn Đỏ" is not Xã Văn Lang (90002); look at the row\'s code and name',
  ],
  [
    byCode('00007', 'Phường Cao Sơn'),
    'E-UNIT-KIND',
    '"Phường Cao Sơn" sai loại đơn vị: Xã Cao Sơn (00007); hãy sửa tên hoặc mã',
    'kind differs: "Phường Cao Sơn" is Xã Cao Sơn (00007); mend the name or the code',
  ],
  [
    byName('Bình An'),
    'E-UNIT-AMBIGUOUS',
    '"Bình An" có thể là: Phường Bình An (00004); Xã Bình An (00005); hãy ghi mã đơn vị',
    'ambiguous place: "Bình An" may be Phường Bình An (00004); Xã Bình An (00005); write its code',
  ],
  [
    byName('Van Lang', '97'),
    'E-UNIT-AMBIGUOUS',
    '"Van Lang" có thể là: Xã Văn Lang (90002); Xã Văn Lăng (90003); hãy ghi mã đơn vị',
    'ambiguous place: "Van Lang" may be Xã Văn Lang (90002); Xã Văn Lăng (90003); write its code',
  ],
  [
    byName('Xã Đèo Gió'),
    'E-UNIT-RETIRED',
    '"Xã Đèo Gió" không còn từ ngày 1/7/2025: Xã Văn Lang (90002); Xã Văn Lăng (90003); hãy dùng đơn vị hiện nay',
    'retired place: "Xã Đèo Gió" ended on 1 July 2025: Xã Văn Lang (90002); Xã Văn Lăng (90003); use the present unit',
  ],
  [
    byName('Tỉnh Nam Sơn'),
    'E-PROVINCE-RETIRED',
    '"Tỉnh Nam Sơn" không còn từ ngày 1/7/2025: Tỉnh Đông Hòa (97); hãy dùng đơn vị hiện nay',
    'retired place: "Tỉnh Nam Sơn" ended on 1 July 2025: Tỉnh Đông Hòa (97); use the present unit',
  ],
  [
    byName('Huyện Xa Xôi'),
    'E-UNIT-RETIRED',
    '"Huyện Xa Xôi" không còn từ ngày 1/7/2025; hãy dùng đơn vị hiện nay',
    'retired place: "Huyện Xa Xôi" ended on 1 July 2025; use the present unit',
  ],
  [
    byName('Xã Không Có'),
    'E-UNIT-UNKNOWN',
    'không có đơn vị tên "Xã Không Có"; hãy sửa tên hoặc ghi mã',
    'unknown place: "Xã Không Có"; mend the name or write the code',
  ],
  [
    byName('Xa~ Khong Co'),
    'E-UNIT-UNKNOWN',
    'không có đơn vị tên "Xa~ Khong Co"; tên có vẻ viết kiểu VIQR; hãy sửa tên hoặc ghi mã',
    'unknown place: "Xa~ Khong Co"; the name looks like VIQR; mend the name or write the code',
  ],
  [
    byName('Hon Do', '98'),
    'E-UNIT-UNKNOWN',
    'không có đơn vị tên "Hon Do"; có phải Đặc khu Hòn Đỏ (90004)?; hãy sửa tên hoặc ghi mã',
    'unknown place: "Hon Do"; is it Đặc khu Hòn Đỏ (90004)?; mend the name or write the code',
  ],
  [
    byName('Hon Do', '97'),
    'E-UNIT-UNKNOWN',
    'không có đơn vị tên "Hon Do"; hãy sửa tên hoặc ghi mã',
    'unknown place: "Hon Do"; mend the name or write the code',
  ],
  [
    byName('Xã Hòn Đỏ', '98'),
    'E-UNIT-KIND',
    '"Xã Hòn Đỏ" sai loại đơn vị: Đặc khu Hòn Đỏ (90004); hãy sửa tên',
    'kind differs: "Xã Hòn Đỏ" is Đặc khu Hòn Đỏ (90004); mend the name',
  ],
  [
    { text: 'Xã Văn Lang', province: { code: null, name: 'Tỉnh Nam Sơn' } },
    'E-PROVINCE-RETIRED',
    'tỉnh "Tỉnh Nam Sơn" nay thuộc Tỉnh Đông Hòa (97); hãy ghi tỉnh hiện nay',
    'retired province: "Tỉnh Nam Sơn" is now in Tỉnh Đông Hòa (97); write the present one',
  ],
  [
    { text: 'Xã Văn Lang', province: { code: null, name: 'Văn Lang' } },
    'E-UNIT-UNKNOWN',
    'không có tỉnh, thành phố tên "Văn Lang"; hãy sửa',
    'unknown province: "Văn Lang"; mend it',
  ],
  [
    { text: 'Xã Văn Lang', province: { code: '97', name: 'Tây Hà' } },
    'E-PROVINCE-MISMATCH',
    'mã tỉnh 97 không phải "Tây Hà"; hãy sửa một trong hai',
    'province differs: 97 is not "Tây Hà"; mend one of them',
  ],
  [
    { text: 'Xã Văn Lang', province: { code: '55', name: 'Tây Hà' } },
    'E-PROVINCE-MISMATCH',
    'mã tỉnh 55 không phải "Tây Hà"; hãy sửa một trong hai',
    'province differs: 55 is not "Tây Hà"; mend one of them',
  ],
  [
    { scheme: 'portal', text: 'H55' },
    'E-UNIT-CODE-UNKNOWN',
    'mã portal chưa biết: "H55"; hãy thêm vào data/reference/aliases.csv',
    'unknown place: portal "H55"; add it to data/reference/aliases.csv',
  ],
  [
    { ...byCode('90002'), province: { code: '98', name: null } },
    'E-UNIT-PARENT',
    'Xã Văn Lang (90002) không thuộc tỉnh 98; hãy kiểm tra mã',
    'province differs: Xã Văn Lang (90002) is not in 98; look at the code',
  ],
  [
    { text: 'Xã Văn Lang', code: '90003' },
    'E-PLACE-DIFFERS',
    '"90003" không phải Xã Văn Lang (90002); hãy kiểm tra mã và tên của dòng',
    'place differs: "90003" is not Xã Văn Lang (90002); look at the row\'s code and name',
  ],
];

describe('a place that is refused', () => {
  test.each(refusals)('%j is %s and told what to do', (parts, code, vi, en) => {
    expect(resolved(parts)).toEqual({ refused: { code, vi, en } });
  });

  test.each([
    [byCode('00009', 'Xã Thanh An'), 'E-PLACE-DIFFERS'],
    [byCode('90004', 'Xa Xoi'), 'E-PLACE-DIFFERS'],
    [byName('Xã Đèo Gió', '98'), 'E-UNIT-UNKNOWN'],
    [byName('Huyện Văn Lang'), 'E-UNIT-RETIRED'],
    [byName('Xã Hò\u0300a'), 'E-UNI-DUPMARK'],
  ])('%j is %s', (parts, code) => {
    expect(resolved(parts)).toMatchObject({ refused: { code } });
  });
});
