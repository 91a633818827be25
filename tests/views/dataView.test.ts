import { expect, test } from 'vitest';
import { context } from '../../src/figures/context.ts';
import { dataView } from '../../src/views/dataView.ts';
import { nation } from '../support/smallNation.ts';

test('offers every province its form to fill in, as a workbook and as CSV', () => {
  const { templates } = dataView(context(nation([]), 'vi'));
  expect(templates).toHaveLength(5);
  expect(templates[0]).toEqual({
    name: 'An Bình',
    files: [
      { name: 'XLSX', label: 'An Bình, XLSX', href: '/data/v1/templates/91.xlsx' },
      { name: 'CSV', label: 'An Bình, CSV', href: '/data/v1/templates/91.csv' },
    ],
  });
});
