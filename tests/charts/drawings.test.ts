import { describe, expect, it } from 'vitest';
import { charts, drawChart, type ChartName } from '../../src/charts/index.ts';
import { caseNames, impossible, specOf } from './cases.ts';

const chartNames = Object.keys(charts) as ChartName[];

const drawings = chartNames.flatMap((chart) =>
  caseNames.flatMap((name): Array<[string, string]> => {
    const spec = specOf(chart, name);
    if (spec === null) return [];
    const drawing = drawChart(spec);
    return drawing.kind === 'fluid'
      ? [[`${chart}-${name}`, drawing.svg]]
      : [
          [`${chart}-${name}-wide`, drawing.wide],
          [`${chart}-${name}-narrow`, drawing.narrow],
        ];
  }),
);

/** Every size of letters in a drawing; text without one has that of the root. */
const fontSizes = (svg: string): number[] =>
  [...svg.matchAll(/font-size="([^"]+)"/g)].map((match) => Number(match[1]));

describe('every chart in every case', () => {
  it.each(drawings)('%s looks as it did', async (name, svg) => {
    await expect(`${svg}\n`).toMatchFileSnapshot(`output/${name}.svg`);
  });

  it.each(drawings)('%s holds numbers and words only', (_, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it.each(drawings)('%s keeps to a strict content security policy', (_, svg) => {
    expect(svg).not.toMatch(/ style=|<style|<script| on\w+=|javascript:/);
  });

  it.each(drawings)('%s has no text under 12 px', (_, svg) => {
    expect(fontSizes(svg).length).toBeGreaterThan(0);
    for (const size of fontSizes(svg)) expect(size).toBeGreaterThanOrEqual(12);
    expect(svg).not.toMatch(/textLength|font="/);
  });

  it.each(drawings)('%s has a name, an account, and stands alone', (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toMatch(/^<svg [^>]*aria-label="Đông Hòa đứng giữa các tỉnh"/);
    expect(svg).toMatch(/^<svg [^>]*><desc>Từ 54 đến 70 điểm; trung vị 62,5 điểm\.<\/desc>/);
    expect(svg).toMatch(/^<svg [^>]*font-family="Be Vietnam Pro, /);
  });

  it.each(drawings)('%s is an image, or a group where it holds links', (_, svg) => {
    expect(svg).toMatch(svg.includes('<a ') ? /^<svg [^>]*role="group"/ : /^<svg [^>]*role="img"/);
  });

  it.each(drawings)('%s has two decimals at most', (_, svg) => {
    const shapes = svg.replace(/>[^<]*</g, '><').replace(/aria-label="[^"]*"/g, '');
    expect(shapes.match(/\d\.\d{3,}/g) ?? []).toEqual([]);
  });

  it.each(drawings)(
    '%s takes its colours from the theme, with a light one beside each',
    (_, svg) => {
      expect(svg.replace(/var\(--chart-[a-z0-9-]+, #[0-9a-f]{6}\)/g, '')).not.toMatch(
        /#[0-9a-f]{3,6}\b|currentColor|var\(/,
      );
    },
  );

  it('draws the same bytes for the same request, whatever was drawn before', () => {
    for (const chart of [...chartNames].reverse())
      for (const name of [...caseNames].reverse()) {
        const spec = specOf(chart, name);
        if (spec !== null) expect(drawChart(spec)).toEqual(drawChart(spec));
      }
    const again = specOf('distribution', '34-places');
    const first = drawings.find(([name]) => name === 'distribution-34-places-wide')?.[1];
    expect(again === null ? null : drawChart(again)).toMatchObject({ wide: first });
  });

  it('gives fluid drawings the width of their place and no viewBox', () => {
    for (const [name, svg] of drawings)
      if (!/-(wide|narrow)$/.test(name)) {
        expect(svg).toMatch(/^<svg [^>]*width="100%" height="\d+"/);
        expect(svg).not.toContain('viewBox');
      }
  });

  it('gives no drawing an id', () => {
    for (const [, svg] of drawings) expect(svg).not.toContain(' id=');
  });

  it('leaves out only what can’t be, and says why', () => {
    const left = chartNames.flatMap((chart) =>
      caseNames.filter((name) => specOf(chart, name) === null).map((name) => `${chart} ${name}`),
    );
    expect(left.sort()).toEqual(Object.keys(impossible).sort());
  });
});
