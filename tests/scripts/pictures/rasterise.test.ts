import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';

let folder: string;
let cache: string;

const picture = (text: string, weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" font-family="Be Vietnam Pro, system-ui, sans-serif" font-size="30" font-weight="${weight}"><rect width="120" height="60" fill="#fffdf8"/><text x="10" y="42">${text}</text></svg>`;

const write = (file: string, svg: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), svg);
};

const png = (file: string): Buffer => readFileSync(join(folder, file));

function run(): { pictures: number; drawn: number } {
  const args = ['scripts/pictures/rasterise.ts', '--dir', folder, '--cache', cache];
  const said = execFileSync(process.execPath, args).toString();
  return JSON.parse(said.replace('pictures: ', '')) as { pictures: number; drawn: number };
}

beforeAll(() => {
  folder = join(inject('runFolder'), 'rasterise');
  cache = join(inject('runFolder'), 'rasterise-cache');
  const texts = { marks: 'Ậ Ễ', bare: 'A E', boxes: '字 字', plain: 'Cà Mau', absent: '≥' };
  for (const [name, text] of Object.entries(texts)) write(`embed/vi/96/${name}.svg`, picture(text));
  write('embed/vi/96/heavy.svg', picture('Cà Mau', 600));
  write('cards/vi/index.svg', picture('Cà Mau'));
});

test('a PNG of twice the pixels stands beside each SVG, and in place of that of a card', () => {
  expect(run()).toMatchObject({ pictures: 7, drawn: 7 });
  const size = (file: string) => [16, 20].map((at) => png(file).readUInt32BE(at));
  expect(size('embed/vi/96/plain.png')).toEqual([240, 120]);
  expect(size('cards/vi/index.png')).toEqual([120, 60]);
  expect(existsSync(join(folder, 'embed/vi/96/plain.svg'))).toBe(true);
  expect(existsSync(join(folder, 'cards/vi/index.svg'))).toBe(false);
});

test('letters have their marks and their weight, and no letter of another font stands in', () => {
  const drawn = (name: string) => png(`embed/vi/96/${name}.png`);
  expect(drawn('marks').equals(drawn('bare'))).toBe(false);
  expect(drawn('marks').equals(drawn('boxes'))).toBe(false);
  expect(drawn('heavy').equals(drawn('plain'))).toBe(false);
});

test('what was drawn is taken from the cache, until the SVG changes', () => {
  const before = png('embed/vi/96/plain.png');
  write('cards/vi/index.svg', picture('Cà Mau'));
  expect(run()).toMatchObject({ pictures: 7, drawn: 0 });
  expect(png('embed/vi/96/plain.png').equals(before)).toBe(true);
  write('embed/vi/96/plain.svg', picture('Gia Lai'));
  expect(run()).toMatchObject({ pictures: 6, drawn: 1 });
  expect(png('embed/vi/96/plain.png').equals(before)).toBe(false);
});

test('another empty cache gives the same bytes', () => {
  const before = png('embed/vi/96/marks.png');
  cache = `${cache}-2`;
  expect(run()).toMatchObject({ drawn: 6 });
  expect(png('embed/vi/96/marks.png').equals(before)).toBe(true);
});
