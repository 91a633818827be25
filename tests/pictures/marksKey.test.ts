import { expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/index.ts';
import type { Bar, End } from '../../src/charts/types.ts';
import { messages } from '../../src/i18n/messages.ts';
import { marksKey } from '../../src/pictures/marksKey.ts';
import { shownLines } from '../support/fontLetters.ts';

const bar = (end: End, tentative = false, value: number | null = 5): Bar => ({
  label: 'Cấp xã',
  value,
  text: '5',
  tone: 'two',
  end,
  tentative,
  max: null,
  reference: null,
});

const keyOf = (...data: readonly Bar[]): string => {
  const chart: ChartSpec = { name: 'bars', data, options: { label: '', description: '' } };
  const block = marksKey(chart, messages('vi'), 0, { x: 0, width: 400, size: 12 });
  expect(block.height > 0).toBe(block.markup !== '');
  return shownLines(block.markup).join(' | ');
};

test('exact bars need no key', () => {
  expect(keyOf(bar('exact'))).toBe('');
  expect(keyOf(bar('over', false, null))).toBe('');
});

test('each kind of uncertain end is told once, however often it is drawn', () => {
  expect(keyOf(bar('over'), bar('at-least'))).toBe('mũi tên: hơn, hoặc từ số đó trở lên');
  expect(keyOf(bar('nearly'), bar('about'), bar('up-to'))).toBe(
    'đầu hở: gần, dưới hoặc tối đa số đó | đầu gạch chéo: khoảng số đó',
  );
  expect(keyOf(bar('exact', true))).toBe(
    'viền đứt: đề xuất, giao tạm thời, ước tính hoặc chỉ tiêu',
  );
});
