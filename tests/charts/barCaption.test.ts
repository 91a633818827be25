import { describe, expect, it } from 'vitest';
import { barCaption } from '../../src/charts/barCaption.ts';

const line = (at: number) => ({ text: 'trung vị của 34 nơi', at });
const frame = (at: number) => ({ text: 'điểm tối đa', at });

describe('barCaption', () => {
  it('ends the words of a line at the line, and those of a frame at its end', () => {
    const { markup = '' } = barCaption(line(50), frame(82), 10) ?? {};
    expect(markup).toMatch(/<text x="50%" text-anchor="end" [^>]*>trung vị của 34 nơi</);
    expect(markup).toMatch(/<text x="82%" text-anchor="end" [^>]*>điểm tối đa</);
  });

  it('begins at a line that stands too far left', () => {
    expect(barCaption(line(10), null, 0)?.markup).toMatch(/^<text x="10%" y=/);
  });

  it('leaves it to a legend where words would meet or leave the drawing', () => {
    expect(barCaption(line(70), frame(75), 0)).toBeNull();
    expect(
      barCaption({ text: 'các xã, phường gộp lại, Hai Cấp tính', at: 50 }, null, 0),
    ).toBeNull();
  });

  it('is nothing where there is nothing to name', () => {
    expect(barCaption(null, null, 0)).toBeNull();
  });
});
