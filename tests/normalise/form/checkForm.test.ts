import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formIdentities, formIdentityText } from '../../../src/model/form.ts';
import { checkForm, type FormRow } from '../../../src/normalise/form/checkForm.ts';

const whole: FormRow = {
  3: 2400,
  4: 2280,
  5: 105,
  6: 15,
  7: 2375,
  8: 1750,
  9: 600,
  10: 25,
  11: 25,
  12: 20,
  13: 5,
};

const failed = (row: FormRow): string[] => checkForm(row).map(formIdentityText);

test('the form has four identities', () => {
  expect(formIdentities.map(formIdentityText)).toEqual([
    '(3) = (4) + (5) + (6)',
    '(7) = (8) + (9) + (10)',
    '(11) = (12) + (13)',
    '(3) = (7) + (11)',
  ]);
});

test('a row that keeps them all has no failure, nor has a row of zeros', () => {
  expect(checkForm(whole)).toEqual([]);
  expect(
    checkForm({ 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 }),
  ).toEqual([]);
});

test.each([
  [4, '(3) = (4) + (5) + (6)'],
  [9, '(7) = (8) + (9) + (10)'],
  [13, '(11) = (12) + (13)'],
] as const)('one more in column (%i) breaks %s alone', (part, identity) => {
  expect(failed({ ...whole, [part]: (whole[part] ?? 0) + 1 })).toEqual([identity]);
});

test('a wrong total breaks its own identity and the balance', () => {
  expect(failed({ ...whole, 7: 2374 })).toEqual(['(7) = (8) + (9) + (10)', '(3) = (7) + (11)']);
  expect(failed({ ...whole, 3: 2401 })).toEqual(['(3) = (4) + (5) + (6)', '(3) = (7) + (11)']);
});

test('a failure says what is printed and what the parts add up to', () => {
  expect(checkForm({ 3: 11, 4: 6, 5: 3, 6: 1 })).toEqual([
    { total: 3, parts: [4, 5, 6], printed: 11, added: 10 },
  ]);
});

test('an empty cell is not a zero: what it belongs to is not asked', () => {
  expect(checkForm({})).toEqual([]);
  expect(failed({ ...whole, 6: null })).toEqual([]);
  expect(failed({ ...whole, 3: null, 9: 0 })).toEqual(['(7) = (8) + (9) + (10)']);
});

const count = fc.nat(1_000_000);

test('any counts whose totals are their sums keep the first three identities', () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count, count, count, count, count, count), (parts) => {
      const [a, b, c, d, e, f, g, h] = parts;
      const row = { 3: a + b + c, 4: a, 5: b, 6: c, 7: d + e + f, 8: d, 9: e, 10: f };
      const rest = { 11: g + h, 12: g, 13: h };
      const balanced = a + b + c === d + e + f + g + h;
      expect(failed({ ...row, ...rest })).toEqual(balanced ? [] : ['(3) = (7) + (11)']);
    }),
    { seed: 6 },
  );
});
