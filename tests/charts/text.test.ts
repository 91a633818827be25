import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/charts/escapeText.ts';
import { round } from '../../src/charts/round.ts';
import { placeText, thinTexts } from '../../src/charts/scaleLabels.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { wrapText } from '../../src/charts/wrapText.ts';

describe('round', () => {
  it('keeps two decimals and no negative zero', () => {
    expect([1 / 3, 2, -0.001, -1.005].map(round)).toEqual(['0.33', '2', '0', '-1']);
  });

  it('refuses what is no number', () => {
    expect(() => round(Number.NaN)).toThrow('invalid number in a drawing: NaN');
  });
});

describe('escapeText', () => {
  it('leaves nothing that could open a tag or close an attribute', () => {
    expect(escapeText('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});

describe('textWidth', () => {
  // Widths measured in Chromium with the font at 600, 22 November 2026.
  it.each([
    ['Nguyên', 12, 44.8],
    ['88.429', 13, 45.5],
  ])('says about how wide %s is', (text, size, measured) => {
    expect(textWidth(text, size)).toBeGreaterThanOrEqual(measured - 1);
    expect(textWidth(text, size)).toBeLessThan(measured * 1.08);
  });

  it('counts a letter with its marks once, composed or not', () => {
    expect(textWidth('ệ', 100)).toBe(textWidth('e', 100));
    expect(textWidth('Hòa'.normalize('NFD'), 13)).toBe(textWidth('Hòa', 13));
  });
});

describe('wrapText', () => {
  it('breaks between words, and never within one', () => {
    expect(wrapText('một hai ba', 60, 13)).toEqual(['một hai', 'ba']);
    expect(wrapText('Nghiêng', 5, 13)).toEqual(['Nghiêng']);
    expect(wrapText('', 60, 13)).toEqual([]);
  });
});

describe('placeText', () => {
  it('keeps a text within the drawing', () => {
    for (const x of [0, 3, 60, 140, 200, 277, 280])
      for (const text of ['0', 'trung vị 62,5', 'Đặc khu Hòn Đỏ thuộc thành phố']) {
        const { left, right } = placeText(text, x, 13);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(280);
      }
  });

  it('says where it had to leave its place', () => {
    expect(placeText('a', 140, 13)).toMatchObject({ anchor: 'middle', edge: false });
    expect(placeText('một dòng chữ dài quá nửa bề ngang', 70, 13)).toMatchObject({ edge: true });
  });
});

describe('thinTexts', () => {
  it('leaves out labels that would touch the one before', () => {
    const boxes = [0, 20, 40, 60].map((left) => ({ left, right: left + 25 }));
    expect(thinTexts(boxes).map(({ left }) => left)).toEqual([0, 40]);
  });
});
