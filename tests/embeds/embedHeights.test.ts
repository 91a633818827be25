import { expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/index.ts';
import { embedHeights, hasAside } from '../../src/embeds/embedHeights.ts';
import { layoutOf, roomOf } from '../../src/embeds/embedLayout.ts';
import type { EmbedText } from '../../src/embeds/embedText.ts';

const drawn = (height: number): Drawing => ({
  kind: 'fluid',
  svg: `<svg width="100%" height="${height}"></svg>`,
});
const text: EmbedText = {
  title: 'A: b (c)',
  subject: 'A',
  heading: 'b',
  subtitle: 'c',
  explained: [],
  sourcesWord: 'Nguồn: ',
  sources: 'd',
  rights: 'CC BY 4.0',
  live: 'e',
  table: 'f',
};

test('the height is that of every line, of the drawing and of the space between', () => {
  // Space 24 + 36, subject 20, subtitle 20, sources and rights 23 each, the table's line 28.
  const rest = 24 + 36 + 20 + 20 + 23 + 23 + 28;
  expect(embedHeights(drawn(100), text)).toEqual({
    320: rest + 24 + 100,
    480: rest + 27 + 100,
    640: rest + 27 + 100,
    800: rest + 30 + 100,
  });
});

test('text that breaks in the narrowest frame of a band makes the whole band higher', () => {
  const long = { ...text, subtitle: 'Hồ sơ tiếp nhận trên Cổng, gồm hồ sơ đang giải quyết' };
  const [before, after] = [text, long].map((words) => embedHeights(drawn(100), words));
  expect(after![320] - before![320]).toBe(20);
  expect(after![480] - before![480]).toBe(0);
});

test('in the wide layout what explains a tall drawing stands beside it and adds nothing', () => {
  const told = { ...text, explained: ['x'] };
  expect([hasAside(drawn(100), told), hasAside(drawn(900), told)]).toEqual([false, true]);
  expect(hasAside(drawn(900), text)).toBe(false);
  const [short, tall] = [drawn(100), drawn(900)].map((drawing) => embedHeights(drawing, told));
  expect(short![800] - embedHeights(drawn(100), text)[800]).toBe(23);
  expect(tall![800] - embedHeights(drawn(900), text)[800]).toBe(0);
});

test('the sides give way on the narrowest frames, and text keeps to 960 px', () => {
  expect([280, 300, 312, 480, 1200].map(roomOf)).toEqual([280, 280, 280, 448, 928]);
  expect([280, 479, 480, 799, 800].map(layoutOf)).toEqual([
    'narrow',
    'narrow',
    'medium',
    'medium',
    'wide',
  ]);
});
