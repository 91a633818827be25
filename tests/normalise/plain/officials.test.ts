import { expect, test } from 'vitest';
import { headings } from '../../../scripts/bench/communeTables.ts';
import { checkFolder } from '../../../src/normalise/checkFolder.ts';
import { officialsOf } from '../../../src/normalise/plain/officials.ts';
import { whole } from '../../../src/normalise/plain/plainFigure.ts';
import type { PlainOutcome } from '../../../src/normalise/plain/plainOutcome.ts';
import { toy } from '../../registry/registries.ts';
import { file, form, textOf, usual } from '../plainForm.ts';
import { figure, known } from '../support.ts';

test('units are known by the number of their five digits, as their code and name write them', () => {
  const { places } = toy();
  const [place] = places.filter(({ code }) => code === '90002');
  const odd = ['9000', '900020', 'x90002', '90002x'].map((code) => ({ ...place!, code }));
  const officials = officialsOf([...odd, ...places]);
  expect([...officials.keys()]).toEqual([90001, 90002, 90003, 90004, 90005]);
  expect(officials.get(90002)).toEqual({ place, name: 'Xã Văn Lang', places: ['90002'] });
});

test('a figure of a plain row is copied whole; any other is whole already', () => {
  const other = figure();
  expect(whole(other)).toBe(other);
  const { outcomes } = checkFolder([file(textOf(headings, [usual]), form)], known).files[0]!;
  const [plain] = (outcomes[0] as PlainOutcome).placed();
  const copy = whole(plain!);
  expect({ ...plain }).toEqual({});
  expect(Object.keys(copy).sort()).toEqual(Object.keys(figure()).sort());
  for (const part of Object.keys(copy) as ReadonlyArray<keyof typeof copy>)
    expect(copy[part]).toEqual(plain![part as keyof typeof plain]);
});
