import { expect, test } from 'vitest';
import { drawingHeight } from '../../src/charts/drawingHeight.ts';

const svg = (height: number) => `<svg xmlns="x" width="100%" height="${height}"><g/></svg>`;

test('one drawing for every width is as tall in each of them', () => {
  const fluid = { kind: 'fluid', svg: svg(117) } as const;
  expect([280, 640, 960].map((width) => drawingHeight(fluid, width))).toEqual([117, 117, 117]);
});

test('a pair grows with its frame up to its limits, and changes at 640 px', () => {
  const pair = { kind: 'pair', narrow: svg(140), wide: svg(200) } as const;
  expect([280, 400, 639].map((width) => drawingHeight(pair, width))).toEqual([140, 200, 200]);
  expect([640, 800, 960].map((width) => drawingHeight(pair, width))).toEqual([200, 250, 250]);
});

test('a drawing that does not state its height is refused', () => {
  expect(() => drawingHeight({ kind: 'fluid', svg: '<svg></svg>' }, 280)).toThrow('missing height');
});
