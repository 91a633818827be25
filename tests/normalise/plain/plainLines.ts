import { known } from '../support.ts';
import { header } from './tinyTable.ts';

/** A line of a tiny table and its numbers; null where it is no plain row. */
export interface PlainLine {
  readonly what: string;
  readonly raw: string;
  readonly numbers: readonly number[] | null;
  readonly changes?: object;
  readonly header?: readonly string[];
}

/** The code, name, time and numbers of a row of which every cell is plain. */
export const row = '90002;Xã Văn Lang;7/2025;60;30';

const rate = [...known.catalogue.values()].find(
  ({ unit, family, ratio }) => unit === 'percent' && family === 'reported' && !ratio,
);

const place = { column: 'ma', scheme: 'code', name: 'ten', names: [] };
const parent = known.places.byCode('90002')?.parent;

const nameLast = { header: ['ma', 'a', 'b', 'ky', 'ten'] };
const timeLast = { header: ['ma', 'a', 'b', 'ten', 'ky'] };
const nameFirst = { header: ['ten', 'ma', 'ky', 'a', 'b'] };
const withOther = { header: [...header, 'x'] };
const nameless = {
  header: ['ma', 'ky', 'a', 'b'],
  changes: { place: { column: 'ma', scheme: 'code', names: [] } },
};
const ofProvince = (province: unknown) => ({ changes: { place: { ...place, province } } });
const ofRates = {
  changes: {
    figures: [
      { indicator: 'form06a_total', value: 'a' },
      { indicator: rate?.id, value: 'b' },
    ],
  },
};
const ofSum = { changes: { checks: [{ sum: ['b', 'b'], equals: 'a' }] } };
const ofOrder = {
  changes: { checks: [{ sum: ['a', 'b'], equals: 90 }, { order: ['b', 'a'] }] },
};

type Case = readonly [
  what: string,
  raw: string,
  numbers: PlainLine['numbers'],
  more?: Pick<PlainLine, 'changes' | 'header'>,
];

const cases: readonly Case[] = [
  ['plain cells', row, [60, 30]],
  ['zeros', '90002;Xã Văn Lang;7/2025;0;0', [0, 0]],
  ['nines', '90002;Xã Văn Lang;7/2025;9;99', [9, 99]],
  ['eight digits', '90002;Xã Văn Lang;7/2025;12345678;99999999', [12345678, 99999999]],
  ['the code of another', row.replace('90002', '90003'), null],
  ['no such code', row.replace('90002', '90007'), null],
  ['the code of a province', row.replace('90002', '97'), null],
  ['a code of four digits', row.replace('90002', '9002'), null],
  ['a code of six digits', row.replace('90002', '900020'), null],
  ['no code', row.replace('90002', ''), null],
  ['a longer name', row.replace('Lang', 'Langa'), null],
  ['a shorter name', row.replace('Lang', 'Lan'), null],
  ['a name that ends otherwise', row.replace('Lang', 'Lanh'), null],
  ['a name that begins otherwise', row.replace('Xã', 'xã'), null],
  ['no name', row.replace('Xã Văn Lang', ''), null],
  ['no number', row.replace('60', ''), null],
  ['a number with a leading zero', row.replace('60', '060'), null],
  ['a number of nine digits', row.replace('60', '123456789'), null],
  ['a sign below the digits', row.replace('60', '6/'), null],
  ['a sign above the digits', row.replace('60', '6:'), null],
  ['a decimal', row.replace('60', '6,0'), null],
  ['another sign between two cells', row.replace('60;30', '60:30'), null],
  ['a cell too many', `${row};`, null],
  ['a cell too few', row.replace(';30', ''), null],
  ['a last cell that is empty', row.replace('30', ''), null],
  ['a word behind its last cell', `${row}x`, null],
  ['another delimiter', row.replaceAll(';', ','), null],
  ['its name last', '90002;60;30;7/2025;Xã Văn Lang', [60, 30], nameLast],
  ['a cell behind its name', '90002;60;30;7/2025;Xã Văn Lang;', null, nameLast],
  ['no cell for its name', '90002;60;30;7/2025', null, nameLast],
  ['its time last', '90002;60;30;Xã Văn Lang;7/2025', [60, 30], timeLast],
  ['no cell for its time', '90002;60;30;Xã Văn Lang', null, timeLast],
  ['its name first', 'Xã Văn Lang;90002;7/2025;60;30', [60, 30], nameFirst],
  ['another name first', 'Xã Văn Lăng;90002;7/2025;60;30', null, nameFirst],
  ['nothing in a column that is not read', `${row};`, [60, 30], withOther],
  ['digits in a column that is not read', `${row};01234567`, [60, 30], withOther],
  ['many digits in a column that is not read', `${row};123456789`, null, withOther],
  ['a word in a column that is not read', `${row};a`, null, withOther],
  ['no cell in a column that is not read', row, null, withOther],
  ['no column of names', '90002;7/2025;60;30', [60, 30], nameless],
  ['no such code and no column of names', '90007;7/2025;60;30', null, nameless],
  ['the sign of comments before it', row, null, { changes: { comment: '9' } }],
  ['another sign of comments', row, [60, 30], { changes: { comment: '#' } }],
  ['its province', row, [60, 30], ofProvince(parent)],
  ['another province', row, null, ofProvince(parent === '97' ? '98' : '97')],
  ['a rate of 100', row.replace('30', '100'), [60, 100], ofRates],
  ['a rate of more', row.replace('30', '101'), null, ofRates],
  ['more than 100 that is no rate', row.replace('60', '101'), [101, 30], ofRates],
  ['parts that make their total', row, [60, 30], ofSum],
  ['parts that miss their total', row.replace('30', '31'), null, ofSum],
  ['numbers in their order', row, [60, 30], ofOrder],
  ['numbers out of their order', row.replace('60;30', '30;60'), null, ofOrder],
  ['parts that miss a number', row.replace('60;30', '61;30'), null, ofOrder],
];

/** Lines that both readers of plain rows take or leave alike. */
export const plainLines: readonly PlainLine[] = cases.map(([what, raw, numbers, more]) => ({
  what,
  raw,
  numbers,
  ...more,
}));
