import { describe, expect, test } from 'vitest';
import { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { readZip } from '../../../src/normalise/read/workbook/zip.ts';
import { fixture } from './support.ts';
import { type ZipEnd, type ZipPart, zipBytes } from './zipBytes.ts';

const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);
const zipOf = (parts: readonly ZipPart[], end?: ZipEnd) => readZip(zipBytes(parts, end));

const [a, b] = [
  { name: 'a.xml', content: 'a'.repeat(40) },
  { name: 'xl/Bảng.xml', content: 'bảng', method: 0 },
] as const;

const aaaa = a.content;

describe('a zip file', () => {
  test('gives its parts by name, in order of the directory, whatever their capitals', () => {
    const { names, part } = zipOf([a, b]);
    expect(names).toEqual(['a.xml', 'xl/Bảng.xml']);
    expect([part('a.xml'), part('A.XML'), part('XL/bảng.xml')].map(text)).toEqual([
      aaaa,
      aaaa,
      'bảng',
    ]);
    expect(part('c.xml')).toBeNull();
  });

  test.each([
    ['without parts', [], {}, []],
    ['whose parts have extra fields and comments', [{ ...a, extra: 7 }, b], {}, [aaaa, 'bảng']],
    ['with a comment', [a, b], { comment: 'x' }, [aaaa, 'bảng']],
    ['with the longest comment', [a, b], { comment: 'x'.repeat(0xffff) }, [aaaa, 'bảng']],
    ['with a comment that looks like an end', [a], { comment: 'PK\x05\x06'.repeat(9) }, [aaaa]],
    ['with room behind its directory', [a, b], { gap: 9 }, [aaaa, 'bảng']],
    ['of a part without content', [{ name: 'a' }, b], {}, ['', 'bảng']],
    ['with a name of two dots that leads nowhere', [{ ...a, name: 'x/..a/b..' }], {}, [aaaa]],
    ['made on Unix', [{ ...a, system: 3, attributes: 0x81a4_0000 }], {}, [aaaa]],
    [
      'whose link bits another system set',
      [{ ...a, system: 0, attributes: 0xa1ff_0000 }],
      {},
      [aaaa],
    ],
    ['that says that names are UTF-8', [{ ...b, flags: 0x800 }], {}, ['bảng']],
  ] as const)('%s is read', (_what, parts, end, contents) => {
    const { names, part } = zipOf(parts, end);
    expect(names).toEqual(parts.map(({ name }) => name));
    expect(names.map((name) => text(part(name)))).toEqual(contents);
  });

  test('may lie anywhere in the memory', () => {
    const bytes = zipBytes([a, b]);
    const more = new Uint8Array(bytes.length + 20);
    more.set(bytes, 13);
    const { part } = readZip(more.subarray(13, 13 + bytes.length));
    expect([part('a.xml'), part(b.name)].map(text)).toEqual([aaaa, 'bảng']);
  });

  test('may have its parts in another order than its directory', () => {
    const { names, part } = zipOf([a, b], { reversed: true });
    expect(names).toEqual([b.name, 'a.xml']);
    expect(names.map((name) => text(part(name)))).toEqual(['bảng', aaaa]);
  });
});

/** What is said of a file that is refused: in Vietnamese, in English. */
function said(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    return [cause.code, cause.vi, cause.message];
  }
  return [];
}

const unsafe = (vi: string, en: string) => [
  'E-XL-ZIP',
  `tệp nén không an toàn hoặc hỏng (${vi}); hãy mở bằng Excel hoặc LibreOffice rồi lưu lại`,
  `unsafe or broken zip file (${en}); open it in Excel or LibreOffice and save it again`,
];
const broken = unsafe('thư mục hỏng', 'broken directory');
const outside = unsafe('đường dẫn ra ngoài', 'a path that leads outside');
const overlap = unsafe('tệp con chồng nhau', 'parts that overlap');
const MIB = 2 ** 20;

describe('before anything is inflated a zip file is refused', () => {
  test.each([
    [
      'with a password',
      [{ ...a, flags: 1 }],
      {},
      [
        'E-XL-ENCRYPTED',
        'tệp có mật khẩu hoặc được mã hóa; hãy bỏ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại',
        'encrypted workbook; remove its password in Excel (File, Info, Protect Workbook) and save it again',
      ],
    ],
    ['with a path from the root', [{ ...a, name: '/a' }], {}, outside],
    ['with a path upwards', [{ ...a, name: 'x/../../a' }], {}, outside],
    ['with a path of Windows', [{ ...a, name: 'x\\a' }], {}, outside],
    ['with a path on a drive', [{ ...a, name: 'c:a' }], {}, outside],
    ['with a path with a zero', [{ ...a, name: 'a\0' }], {}, outside],
    [
      'with a link',
      [b, { ...a, system: 3, attributes: 0xa1ff_0000 }],
      {},
      unsafe('liên kết tượng trưng', 'a symbolic link'),
    ],
    [
      'packed in another way',
      [{ ...a, method: 12 }],
      {},
      unsafe('cách nén lạ', 'unknown compression'),
    ],
    [
      'with a part packed too well',
      [{ ...a, packed: 10_485, size: MIB + 1 }],
      {},
      unsafe('nén hơn 100 lần', 'packed more than 100 times'),
    ],
    [
      'with two parts of a name',
      [a, { ...b, name: 'A.xml' }],
      {},
      unsafe('tên tệp con lặp lại', 'parts of the same name'),
    ],
    [
      'with too many parts',
      [a],
      { count: 2001 },
      unsafe('hơn 2000 tệp con', 'more than 2000 parts'),
    ],
    [
      'that unpacks to too much',
      [0, 1, 2].map((name) => ({ name: String(name), size: 86 * MIB, packed: MIB })),
      {},
      unsafe('giải nén quá 256 MiB', 'unpacks to more than 256 MiB'),
    ],
    [
      'whose part has two names',
      [{ ...a, localName: 'b.xml' }],
      {},
      unsafe('tên hai nơi khác nhau', 'two names'),
    ],
    [
      'of which two parts share their bytes',
      [a, { ...a, name: 'b.xml', localName: 'b.xml', start: 0 }],
      {},
      unsafe('tên hai nơi khác nhau', 'two names'),
    ],
    ['of which a part reaches into the next', [{ ...a, packed: 60 }, b], {}, overlap],
    ['of which a part ends behind the file', [{ ...a, packed: 400 }], {}, broken],
    ['of which a part begins behind the file', [{ ...a, start: 400 }], {}, broken],
    ['of which a part begins where none does', [{ ...a, start: 1 }], {}, broken],
    ['whose names are no UTF-8', [{ ...a, name: Uint8Array.of(0xff) }], {}, broken],
    ['with fewer parts than it says', [a], { count: 2 }, broken],
    ['whose directory is elsewhere', [a], { directory: 0 }, broken],
    ['whose directory is behind it', [a], { directory: 4000 }, broken],
  ] as const)('%s', (_what, parts, end, words) => {
    expect(said(() => zipOf(parts, end))).toEqual(words);
  });

  test('where its directory is cut, or goes on', () => {
    const bytes = zipBytes([a, b], { comment: 'abc' });
    for (const end of [0, 4, 21, 22, 30, bytes.length - 30, bytes.length - 1])
      expect(said(() => readZip(bytes.subarray(0, end)))).toEqual(broken);
    expect(said(() => readZip(Uint8Array.of(...bytes, 0)))).toEqual(broken);
    expect(said(() => readZip(new Uint8Array(0)))).toEqual(broken);
  });

  test('where its directory reaches over its end', () => {
    const bytes = zipBytes([{ ...a, extra: 40 }]);
    const cut = Uint8Array.of(...bytes.subarray(0, -62), ...bytes.subarray(-22));
    expect(said(() => readZip(cut))).toEqual(broken);
  });

  test('not where a part is within every limit', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ name: String(i), method: 0 }));
    expect(zipOf(many).names).toHaveLength(2000);
    const size = { name: 'a', content: 'x'.repeat(20_972), method: 0, crc: 0 };
    expect(zipOf([{ ...size, size: 2 * MIB }]).names).toEqual(['a']);
    expect(zipOf([{ ...size, content: '', size: MIB }]).names).toEqual(['a']);
    const whole = fixture('plain.xlsx');
    expect(readZip(whole).names).toContain('xl/workbook.xml');
  });
});

describe('a part that is asked for is refused', () => {
  const unmet = unsafe('nội dung không khớp mã kiểm', 'its content does not meet its checksum');
  const lies = (en: string) => unsafe('dung lượng khai sai', `declared sizes are wrong: ${en}`);
  test.each([
    ['where its checksum is another', { ...a, crc: 1 }, unmet],
    ['where its stored size is another', { ...b, size: 5 }, unmet],
    ['where it is longer than declared', { ...a, size: 39 }, lies('longer than declared')],
    ['where it is shorter than declared', { ...a, size: 41 }, lies('shorter than declared')],
    ['where it is cut off', { ...a, packed: 2 }, lies('cut off')],
  ])('%s', (_what, part, words) => {
    const zip = zipOf([part]);
    expect(said(() => zip.part(part.name))).toEqual(words);
  });
});
