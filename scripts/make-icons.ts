import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ico } from './icons/ico.ts';

// Run by hand when public/favicon.svg changes; a test compares what it writes.
const drawn = await readFile('public/favicon.svg');
const png = (size: number): Promise<Buffer> =>
  sharp(drawn, { density: (72 * size) / 32 })
    .resize(size)
    .png()
    .toBuffer();

await writeFile('public/favicon.ico', ico(await png(32), 32));
await writeFile('public/apple-touch-icon.png', await png(180));
console.log('wrote favicon.ico, apple-touch-icon.png');
