import { accepts, type BadCase, normalises, normalisesAndRemarks, rejects } from '../badCase.ts';
import { coded, name } from '../support.ts';

const at = { line: 2, column: 1 };
const atName = { line: 2, column: 2 };

const same = (
  id: string,
  code: string,
  province: string | null,
  texts: readonly string[],
): BadCase[] => texts.map((text) => normalises(id, text, name(text, province), { places: [code] }));

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

export const nameCases: readonly BadCase[] = [
  ...same('UNI-03', '06187', '20', [
    'Phường Ky\u0300 L\u01b0\u0300a',
    'Phường Ky\u0300 Lu\u031b\u0300a',
  ]),
  ...same('UNI-03', '06325', '20', ['Xã Ba\u0306\u0301c Sơn', 'Xã Bă\u0301c Sơn']),
  ...same('UNI-04', '06187', '20', ['Phường Ky\u0340 Lừa']),
  ...no('UNI-05', '20', ['Phường Kỳ Lư\u031b\u0300a'], 'E-UNI-DUPMARK'),
  ...same('UNI-07', '01654', '04', ['Xã Hoà An']),
  ...no('UNI-08', '20', ['Phường Hòà', 'Xã Bac\u0301 Sơn'], 'E-UNI-TONE'),
  accepts('UNI-09', 'Văn Lang', name('Xã Văn Lang', '19'), { places: ['02143'] }),
  accepts('UNI-09', 'Văn Lăng', name('Xã Văn Lăng', '19'), { places: ['05665'] }),
  accepts('UNI-09', 'Ba Tơ', name('Xã Ba Tơ', '51'), { places: ['21484'] }),
  accepts('UNI-09', 'Ba Tô', name('Xã Ba Tô', '51'), { places: ['21523'] }),
  ...no('UNI-10', '19', ['Van Lang'], 'E-UNIT-AMBIGUOUS', '02143'),
  ...no('UNI-10', '19', ['Van Lang'], 'E-UNIT-AMBIGUOUS', '05665'),
  ...no('UNI-11', '20', ['Ky Lua'], 'E-UNIT-UNKNOWN', 'Phường Kỳ Lừa (06187)'),
  normalisesAndRemarks('UNI-12', 'Ky Lua with its code', coded('06187', 'Ky Lua'), 'W-NAME-ASCII', {
    ...atName,
    gives: { places: ['06187'] },
  }),
  ...no('UNI-15', '51', ['Xã la Chim'], 'E-UNIT-UNKNOWN', '23326'),
  ...no('UNI-15', '52', ['Xã AI Bá'], 'E-UNIT-UNKNOWN', '23954'),
  normalisesAndRemarks(
    'UNI-15',
    'la Chim with its code',
    coded('23326', 'Xã la Chim'),
    'W-NAME-LOOKALIKE',
    {
      ...atName,
      gives: { places: ['23326'] },
    },
  ),
  ...no('UNI-16', '82', ['Phường Mĩ Tho'], 'E-UNIT-UNKNOWN'),
  ...same('UNI-17', '24184', '66', ['Xã Ea H’Leo', 'Xã Ea HʼLeo', 'Xã Ea H´Leo', 'Xã Ea H`Leo']),
  ...no('UNI-17', '66', ['Xã Ea HLeo'], 'E-UNIT-UNKNOWN', '24184'),
  ...same('UNI-18', '00226', '01', [
    'Phường Văn Miếu – Quốc Tử Giám',
    'Phường Văn Miếu-Quốc Tử Giám',
  ]),
  ...same('UNI-19', '06325', '20', [
    'Xã\u00a0Bắc Sơn',
    'Xã\u202fBắc Sơn',
    'Xã  Bắc Sơn',
    'Xã Bắc Sơn ',
  ]),
  ...same('UNI-20', '06325', '20', [
    'Xã Bắc\u200b Sơn',
    'Xã Bắc \u200cSơn',
    'Xã \u200dBắc Sơn',
    'Xã Bắc \ufeffSơn',
  ]),
  ...same('UNI-22', '06325', '20', ['XÃ BẮC SƠN', 'xã Bắc Sơn', 'Xã bắc sơn']),
  ...same('UNI-23', '05977', '20', ['P. Đông Kinh', 'P.Đông Kinh']),
  ...same('UNI-23', '06325', '20', ['X. Bắc Sơn', 'UBND xã Bắc Sơn']),
  ...same('UNI-23', '31078', '91', ['ĐK Phú Quốc']),
  ...no('UNI-24', '20', ['TT. Na Sầm'], 'E-UNIT-RETIRED', '06124'),
  ...no('UNI-24', '20', ['Thị trấn Cao Lộc'], 'E-UNIT-RETIRED', '06187'),
  ...no('UNI-24', '20', ['huyện Văn Lãng'], 'E-UNIT-RETIRED'),
  normalisesAndRemarks(
    'UNI-25',
    'Đông Kinh without its kind',
    name('Đông Kinh'),
    'W-UNIT-NO-KIND',
    {
      ...at,
      gives: { places: ['05977'] },
    },
  ),
];
