import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fontFolder, fontsDigest } from './fontFolder.ts';

/** Raised when the same SVG and fonts are to give another PNG; the cache then draws anew. */
const VERSION = 1;

/** Pixels of a PNG for each px of its SVG. */
const SCALE = 2;

type Sharp = typeof import('sharp').default;

/** What a run did. */
export interface Rasterised {
  readonly pictures: number;
  /** Those of them that were not in the cache. */
  readonly drawn: number;
}

const written = (file: string, bytes: Buffer): void => {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, bytes);
  renameSync(part, file);
};

/** Returns the SVG files of pictures below a folder of the site, sorted: `embed/vi/96/on-time.svg`. */
export const svgFiles = (folder: string, kinds: readonly string[]): readonly string[] =>
  kinds
    .filter((kind) => existsSync(join(folder, kind)))
    .flatMap((kind) =>
      readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.svg'))
        .map((path) => join(kind, path)),
    )
    .sort();

// Flat colours and letters need few colours; without dithering they stay as they were chosen.
const draw = (sharp: Sharp, svg: Buffer, scale: number): Promise<Buffer> =>
  sharp(svg, { density: 72 * scale })
    .flatten()
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();

/** Loads sharp with the fonts of pictures alone; it reads where they are once, when it is loaded. */
async function sharpWithFonts(cache: string): Promise<{ sharp: Sharp; digest: string }> {
  process.env['FONTCONFIG_FILE'] = fontFolder(join(cache, 'fonts'));
  const { default: sharp } = await import('sharp');
  // Each drawing is made once, and two at once keep two cores busy: no more memory than that.
  sharp.concurrency(1);
  sharp.cache(false);
  return { sharp, digest: `${VERSION} ${fontsDigest()} ${JSON.stringify(sharp.versions)}` };
}

/**
 * Writes a PNG beside each SVG of the site's figures, and one in place of the SVG of each card.
 * What was drawn before is taken from the cache, by the digest of the SVG, the fonts and the
 * program that draws.
 */
export async function rasterise(folder: string, cache: string): Promise<Rasterised> {
  mkdirSync(cache, { recursive: true });
  const { sharp, digest } = await sharpWithFonts(cache);
  const cards = svgFiles(folder, ['cards']);
  const files = [...svgFiles(folder, ['embed']), ...cards];
  let drawn = 0;
  const one = async (file: string): Promise<void> => {
    const svg = readFileSync(join(folder, file));
    const scale = cards.includes(file) ? 1 : SCALE;
    const key = createHash('sha256').update(`${digest} ${scale}\n`).update(svg).digest('hex');
    const kept = join(cache, `${key}.png`);
    if (!existsSync(kept)) {
      written(kept, await draw(sharp, svg, scale));
      drawn += 1;
    }
    copyFileSync(kept, join(folder, file.replace(/svg$/, 'png')));
  };
  await together(files, 2, one);
  for (const card of cards) rmSync(join(folder, card));
  return { pictures: files.length, drawn };
}

/** Does the work for each item, so many at a time. */
async function together<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { dir: text, cache: text } });
  if (!values.dir) throw new Error('missing --dir: the folder of the built site');
  const start = performance.now();
  const done = await rasterise(resolve(values.dir), resolve(values.cache ?? '.cache/pictures'));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`pictures: ${JSON.stringify({ ...done, seconds, megabytes })}`);
}
