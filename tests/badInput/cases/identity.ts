import {
  accepts,
  type BadCase,
  normalises,
  normalisesAndRemarks,
  refuses,
  rejects,
  remarks,
} from '../badCase.ts';
import { coded, file, good, name, rows, type TableCase } from '../support.ts';

const at = { line: 2, column: 1 };
const atName = { line: 2, column: 2 };

const no = (
  id: string,
  province: string | null,
  texts: readonly string[],
  code: string,
  says?: string,
): BadCase[] =>
  texts.map((text) =>
    rejects(id, text, name(text, province), code, { ...at, ...(says && { says }) }),
  );

const until = (day: string) => ({ period: { start: null, end: { date: day } } });

const within = (place: object, ...of: ReadonlyArray<readonly string[]>): TableCase =>
  file(rows(...of), {
    place: { column: 'ma', scheme: 'code', name: 'ten', names: [], ...place },
  });

const provinces = (code: string, province: string): TableCase =>
  within(
    { provinceCode: 'ma_tinh', provinceName: 'tinh' },
    ['ma', 'ten', 'n', 'ma_tinh', 'tinh'],
    ['06187', 'Phường Kỳ Lừa', '5', code, province],
    [...good, '20', 'Lạng Sơn'],
  );

export const identityCases: readonly BadCase[] = [
  normalisesAndRemarks(
    'IDN-01',
    'code 4 for 00004',
    coded('4', 'Phường Ba Đình'),
    'W-UNIT-CODE-ZEROS',
    {
      ...at,
      gives: { places: ['00004'] },
    },
  ),
  rejects(
    'IDN-01',
    'code 4 with another name',
    coded('4', 'Phường Kỳ Lừa'),
    'E-UNIT-CODE-UNKNOWN',
    at,
  ),
  ...['00004.0', '4E0'].map((code) =>
    rejects('IDN-03', code, coded(code, 'Phường Ba Đình'), 'E-UNIT-CODE-FORM', at),
  ),
  normalises('IDN-03', 'spaces about a code', coded(' 00004 ', 'Phường Ba Đình'), {
    places: ['00004'],
  }),
  rejects(
    'IDN-05',
    'unknown code, known name',
    coded('99999', 'Phường Kỳ Lừa'),
    'E-UNIT-CODE-UNKNOWN',
    { ...at, says: '06187' },
  ),
  normalises('IDN-06', 'a reviewed alias: 06978 is 06970', coded('06978', 'Xã Ba Chẽ'), {
    places: ['06970'],
  }),
  rejects(
    'IDN-06',
    'a typing error of a published list: 00071',
    coded('00071', 'Phường Hiệp Hòa'),
    'E-UNIT-CODE-UNKNOWN',
    at,
  ),
  ...no('IDN-07', null, ['Xã Tân Thành'], 'E-UNIT-AMBIGUOUS', '06445'),
  normalises(
    'IDN-08',
    'Đông Kinh of Lạng Sơn',
    name('Đông Kinh', '20'),
    { places: ['05977'] },
    'N-NAME 2:1',
  ),
  normalises(
    'IDN-08',
    'Đông Kinh of Hà Tĩnh',
    name('Đông Kinh', '42'),
    { places: ['18586'] },
    'N-NAME 2:1',
  ),
  ...no('IDN-09', '20', ['Xã Đông Kinh'], 'E-UNIT-KIND'),
  rejects(
    'IDN-09',
    'a wrong kind beside the code',
    coded('05977', 'Xã Đông Kinh'),
    'E-UNIT-KIND',
    atName,
  ),
  ...no('IDN-10', null, ['Thái Bình', 'Xã Thái Bình'], 'E-UNIT-AMBIGUOUS', '06616'),
  accepts('IDN-10', 'a ward Thái Bình', name('Phường Thái Bình', null), { places: ['13225'] }),
  accepts('IDN-11', 'Hội An', name('Phường Hội An', '48'), { places: ['20410'] }),
  accepts('IDN-11', 'Hội An Tây', name('Phường Hội An Tây', '48'), { places: ['20401'] }),
  ...no('IDN-13', '20', ['Xã Mai Pha'], 'E-UNIT-RETIRED', '05977'),
  rejects('IDN-16', 'an old province', provinces('', 'Bạc Liêu'), 'E-PROVINCE-RETIRED', atName),
  rejects(
    'IDN-17',
    'a district',
    file(
      rows(['ma', 'ten', 'n', 'Huyện'], ['06187', 'Phường Kỳ Lừa', '5', 'Cao Lộc'], [...good, '']),
    ),
    'E-UNIT-DISTRICT',
    { line: 2, column: 4 },
  ),
  ...[
    ['25270', 'Xã Lộc Ninh', '2026-03-31', '2025-07-01'],
    ['25270', 'Xã Lộc Ninh', '2026-04-29', '2025-07-01'],
    ['07294', 'Xã Bố Hạ', '2026-09-19', '2025-07-01'],
  ].map(([code = '', called = '', day = '', version = '']) =>
    normalises(
      'IDN-18',
      `${called} (${code}) on ${day}, a ward since`,
      coded(code, called, '5', until(day)),
      {
        places: [code],
        version,
      },
      'N-VERSION 2:1',
    ),
  ),
  accepts(
    'OWN-VERSION',
    'a ward since 30 April, on that day',
    coded('25270', 'Phường Lộc Ninh', '5', until('2026-04-30')),
    {
      version: '2026-04-30',
    },
  ),
  rejects('IDN-19', '96 and Bạc Liêu', provinces('96', 'Bạc Liêu'), 'E-PROVINCE-MISMATCH', atName),
  rejects(
    'IDN-20',
    'a commune of another province',
    provinces('96', 'Cà Mau'),
    'E-UNIT-PARENT',
    at,
  ),
  rejects(
    'IDN-20',
    'a code and a name that disagree',
    coded('06187', 'Xã Bắc Sơn'),
    'E-PLACE-DIFFERS',
    atName,
  ),
  remarks(
    'IDN-21',
    'one commune of 65',
    within({ province: '20', complete: true }, ['ma', 'ten', 'n'], good, [
      '06187',
      'Phường Kỳ Lừa',
      '5',
    ]),
    'W-COVERAGE',
    { line: 0, column: 0, says: '63 units' },
  ),
  refuses(
    'IDN-21',
    'one commune of 65, all required',
    within({ province: '20', complete: 'required' }, ['ma', 'ten', 'n'], good),
    'E-COVERAGE',
    { line: 0, column: 0, says: '64 units' },
  ),
  ...['../../etc/passwd', 'CON', 'a/b'].map((code) =>
    rejects('SEC-15', code, coded(code, 'Phường Ba Đình'), 'E-UNIT-CODE-FORM', at),
  ),
  rejects(
    'LIM-07',
    'a name of 30,000 letters',
    name(`${'a'.repeat(30_000)}!`),
    'E-UNIT-UNKNOWN',
    at,
  ),
];
