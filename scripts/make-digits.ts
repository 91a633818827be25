import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tabularDigits } from './fonts/tabularDigits.ts';

const require = createRequire(import.meta.url);

// Run by hand when the font's package changes; a test compares what it writes.
for (const weight of [400, 600]) {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`;
  const woff = await readFile(require.resolve(name));
  const file = new URL(`../src/styles/fonts/tabular-digits-${weight}.ttf`, import.meta.url);
  await writeFile(file, tabularDigits(woff));
  console.log(`wrote ${file.pathname.split('/').at(-1) ?? ''}`);
}
