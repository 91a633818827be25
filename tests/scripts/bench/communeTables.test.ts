import { expect, test } from 'vitest';
import { formSpec } from '../../../scripts/bench/communeSpec.ts';
import { formRows, headings, months } from '../../../scripts/bench/communeTables.ts';
import { checkTableBytes } from '../../../src/normalise/checkTable.ts';
import { known } from '../../normalise/support.ts';

const units = [
  { code: '90001', name: 'Phường Đông Hòa' },
  { code: '90002', name: 'Xã Văn Lang' },
];

test('the same seed gives the same rows, another seed others', () => {
  expect(formRows(units, 1, 24)).toEqual(formRows(units, 1, 24));
  expect(formRows(units, 2, 24)).not.toEqual(formRows(units, 1, 24));
});

test('a table has every unit in each of twelve months, and no more rows than asked for', () => {
  expect(months).toHaveLength(12);
  const rows = formRows(units, 1, 100);
  expect(rows).toHaveLength(24);
  expect(new Set(rows.map((row) => row.split(';').slice(0, 3).join(';'))).size).toBe(24);
  expect(formRows(units, 1, 5)).toHaveLength(5);
});

test('the check has nothing to say of a generated table', () => {
  const of = known.communes.get('97')?.slice(0, 2) ?? [];
  const named = of.map(({ code, name, kind }) => ({
    code,
    name: `${kind === 'ward' ? 'Phường' : 'Xã'} ${name}`,
  }));
  const text = [headings.join(';'), ...formRows(named, 1, 24), ''].join('\n');
  const bytes = new TextEncoder().encode(text);
  const spec = formSpec('form-000.csv', 'f'.repeat(64));
  const { rows, messages, cells } = checkTableBytes(
    { bytes, file: spec.file, sha256: spec.sha256, spec },
    known,
  );
  // Its months are drawn by lot, so they jump; that is all there is to say of them.
  expect(messages.filter(({ code }) => code !== 'W-OUTLIER')).toEqual([]);
  expect([rows.published, cells.published]).toEqual([24, 96]);
});
