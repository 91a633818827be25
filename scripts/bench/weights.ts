import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How heavy pages of one kind are when a host sends them with brotli. */
export interface Weights {
  readonly pages: number;
  /** In kB of 1,000 bytes. */
  readonly median: number;
  readonly max: number;
  readonly heaviest: string;
}

/** Returns the paths of the pages of a folder: `vi/96-ca-mau/index.html`. */
export const pagePaths = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** Returns every page in full up to 200 of them; of more, the 100 longest and an even sample. */
export function sampled(sizes: ReadonlyArray<readonly [string, number]>): readonly string[] {
  if (sizes.length <= 200) return sizes.map(([path]) => path);
  const longest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 100);
  const step = Math.ceil(sizes.length / 200);
  const even = sizes.filter((_, index) => index % step === 0);
  return [...new Set([...longest, ...even].map(([path]) => path))];
}

/** Returns the weights of pages; the median is that of the even sample, which long pages do not sway. */
export function weights(folder: string, paths: readonly string[]): Weights {
  const sizes = paths.map((path) => [path, readFileSync(join(folder, path)).length] as const);
  const step = Math.max(1, Math.ceil(paths.length / 200));
  const even = new Set(paths.filter((_, index) => index % step === 0));
  const packed = sampled(sizes).map(
    (path) => [path, brotliCompressSync(readFileSync(join(folder, path))).length / 1000] as const,
  );
  const [heaviest = '', max = 0] = packed.reduce((a, b) => (b[1] > (a[1] ?? 0) ? b : a), ['', 0]);
  const typical = packed.filter(([path]) => even.has(path)).map(([, size]) => size);
  typical.sort((a, b) => a - b);
  return { pages: paths.length, median: typical[typical.length >> 1] ?? 0, max, heaviest };
}
