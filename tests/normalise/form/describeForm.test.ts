import { expect, test } from 'vitest';
import {
  formColumns,
  formIdentities,
  formIdentityText,
  formLabel,
  type FormNumber,
} from '../../../src/model/form.ts';
import { describeForm } from '../../../src/normalise/form/describeForm.ts';
import { observed } from '../support.ts';
import { wide } from './copies.ts';

const labels = Object.fromEntries(
  formColumns.map((column) => [column.number, formLabel(column)]),
) as Record<FormNumber, string>;

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n');

const read = (rows: readonly (readonly string[])[]) =>
  observed(csv(rows), {
    ...describeForm(labels),
    place: { column: 'Mã đơn vị', scheme: 'code', name: 'Tên đơn vị', names: [] },
    period: { text: 'Quý III/2026' },
    asOf: null,
  });

test('a table of the form is read whole: eleven figures a commune, the total aside', () => {
  const { drafts, messages, rows } = read(wide.toSpliced(2, 1));
  expect(messages).toEqual([]);
  expect(rows).toMatchObject({ data: 1, published: 1, rejected: 0 });
  expect(drafts.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['form06a_total', 2400],
    ['form06a_online', 2280],
    ['form06a_direct', 105],
    ['form06a_carried_over', 15],
    ['form06a_resolved', 2375],
    ['form06a_resolved_early', 1750],
    ['form06a_resolved_on_time', 600],
    ['form06a_resolved_late', 25],
    ['form06a_in_process', 25],
    ['form06a_in_process_within', 20],
    ['form06a_in_process_overdue', 5],
  ]);
  expect(drafts[0]!.period).toMatchObject({ start: '2026-07-01', end: '2026-09-30' });
});

test.each([3, 7, 11])('a row whose total (%i) is not its parts is refused where it stands', (n) => {
  const at = n - 1;
  const broken = wide[1]!.with(at, `${Number(wide[1]![at]) + 1}`);
  const { messages, rows } = read([wide[0]!, broken]);
  expect(rows).toMatchObject({ published: 0, rejected: 1 });
  expect(messages.map(({ code }) => code)).toContain('E-SUM');
  expect(messages.find(({ code }) => code === 'E-SUM')).toMatchObject({ line: 2, column: n });
});

test('the form has four identities', () => {
  expect(formIdentities.map(formIdentityText)).toEqual([
    '(3) = (4) + (5) + (6)',
    '(7) = (8) + (9) + (10)',
    '(11) = (12) + (13)',
    '(3) = (7) + (11)',
  ]);
});
