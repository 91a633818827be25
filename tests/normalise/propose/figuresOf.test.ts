import { expect, test } from 'vitest';
import { describeForm } from '../../../src/normalise/form/describeForm.ts';
import { formColumns, formLabel, type FormNumber } from '../../../src/model/form.ts';
import { figuresOf } from '../../../src/normalise/propose/figuresOf.ts';
import { column, passedOver, small, tableOf } from './tiny.ts';

const plain = tableOf([]);
const labels = formColumns.map(formLabel);
const named = Object.fromEntries(
  formColumns.map((each) => [each.number, formLabel(each)]),
) as Record<FormNumber, string>;
const form = tableOf([], { form: describeForm(named) });
const counts = labels.map((label) => column(label, 'number', ['5']));
const recognised = {
  path: 'figures',
  blank: false,
  text: {
    vi: 'nhận ra biểu II.06a/VPCP/KSTT: 11 cột và 4 phép cộng',
    en: 'the form II.06a/VPCP/KSTT was recognised: 11 columns and 4 sums',
  },
};

test('the form has its eleven figures and its sums, whatever its headings are like', () => {
  expect(figuresOf(form, [column('Mã', 'place'), ...counts], small)).toEqual({
    layout: 'wide',
    figures: formColumns.map((each) => ({ indicator: each.indicator, value: formLabel(each) })),
    checks: describeForm(named).checks,
    ignoredColumns: [],
    remarks: [recognised],
  });
});

test('columns that are not of the form are passed over, for a plain reason or one that a person gives', () => {
  const more = [
    passedOver('STT', 'Số thứ tự', 'Number of the row'),
    ...counts,
    passedOver(labels[0] ?? '', 'x', 'x'),
    column('Thôn', 'text'),
    column('', 'empty'),
    column('', 'text'),
    column('Số giếng', 'number'),
    column('Hạng', 'rank'),
    column('Ngày', 'asOf'),
  ];
  const { ignoredColumns, remarks } = figuresOf(form, more, small);
  const none = { vi: '', en: '' };
  expect(ignoredColumns).toEqual([
    { column: 'STT', reason: { vi: 'Số thứ tự', en: 'Number of the row' } },
    { column: 'Thôn', reason: none },
    { column: 'Số giếng', reason: none },
    { column: 'Hạng', reason: none },
  ]);
  expect(remarks).toEqual([
    recognised,
    ...['Thôn', 'Số giếng', 'Hạng'].map((label, i) => ({
      path: `ignoredColumns[${i + 1}].reason`,
      blank: true,
      text: {
        vi: `cột "${label}" không có trong biểu: hãy ghi lý do bỏ qua`,
        en: `column "${label}" is not of the form: say why it is passed over`,
      },
    })),
  ]);
});

test('another table is wide where its headings are figures, long where its cells name them', () => {
  const overdue = 'Hồ sơ quá hạn';
  expect(figuresOf(plain, [column(overdue, 'number', ['5'])], small)).toMatchObject({
    layout: 'wide',
    figures: [{ indicator: 'portal766_overdue', value: overdue }],
  });
  const long = [
    column('Chỉ tiêu', 'text', [overdue, overdue]),
    column('Giá trị', 'number', ['5', '6']),
  ];
  expect(figuresOf(plain, long, small)).toEqual({
    layout: 'long',
    key: ['Chỉ tiêu'],
    figures: [{ key: [overdue], indicator: 'portal766_overdue', value: 'Giá trị' }],
    ignoredRows: [],
    ignoredColumns: [],
    remarks: [],
  });
});
