import { expect, test } from 'vitest';
import {
  type Choice,
  chosenSnippet,
  columns,
  heightAt,
  readChoice,
  themes,
  writeChoice,
} from '../../src/client/embed/choice.ts';

const heights = '320:516 480:445 640:399 800:364';

test('a choice survives its address, defaults written too', () => {
  for (const theme of themes)
    for (const width of columns) {
      const choice: Choice = { theme, width };
      expect(readChoice(writeChoice(choice))).toEqual(choice);
    }
  expect(writeChoice({ theme: 'auto', width: 640 })).toBe('?theme=auto&width=640');
});

test('what an address says that is no choice is passed over', () => {
  expect(readChoice('?theme=<b>&width=1e9&x=y')).toEqual({ theme: 'auto', width: 640 });
  expect(readChoice('')).toEqual({ theme: 'auto', width: 640 });
});

test('a width takes the height of its band, below the first the first', () => {
  expect([280, 320, 479, 480, 700, 2000].map((width) => heightAt(heights, width))).toEqual([
    516, 516, 516, 445, 399, 364,
  ]);
  expect(heightAt('', 320)).toBe(0);
});

const frame = '<iframe src="https://a.example/x.html" title="t" height="516"></iframe>';

test('a snippet takes the theme and the height of the choice, again and again', () => {
  const dark = chosenSnippet(frame, heights, { theme: 'dark', width: 640 });
  expect(dark).toContain('src="https://a.example/x.html#dark"');
  expect(dark).toContain(' height="399"');
  expect(chosenSnippet(dark, heights, { theme: 'auto', width: 320 })).toBe(frame);
});

test('a frame with a script keeps its height, and what is no frame is left alone', () => {
  const resized = frame.replace('></', ` data-heights="${heights}"></`);
  expect(chosenSnippet(resized, heights, { theme: 'mono', width: 800 })).toContain('height="516"');
  expect(chosenSnippet('height="9"', heights, { theme: 'dark', width: 800 })).toBe('height="9"');
});
