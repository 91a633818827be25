import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measured } from './measures.ts';
import { pagePaths, weights } from './weights.ts';

/** Bytes of an Observable Framework page with one chart in a frame of an article, measured with the article. */
const FRAMEWORK = 180_304;

/** Embeds by what is drawn, as their file names tell. */
const kinds = [
  ['parts of a total', /\/on-time\.html$/],
  ['bars', /\/(groups|rates)\.html$/],
  ['dots on a strip', /\/(communes-)?strip-[^/]+$/],
  ['spread', /\/spread-[^/]+$/],
  ['order of 34', /\/order-[^/]+$/],
  ['tile map', /\/map-[^/]+$/],
  ['grid of communes', /\/grid-[^/]+$/],
] as const;

const packed = (text: string): number => brotliCompressSync(text).length;

/** Returns the bytes that an article with an embed has more than without: its frame and its page. */
export function addedBytes(article: string, embed: string, path: string): number {
  const title = /<title>([^<]*)<\/title>/.exec(embed)?.[1] ?? '';
  const frame = `<iframe src="https://host.example/${path}" title="${title}" width="100%" height="516" loading="lazy" referrerpolicy="no-referrer-when-downgrade" style="border:0;max-width:100%"></iframe>`;
  const framed = article.replace('</main>', `${frame}</main>`);
  return packed(framed) - packed(article) + packed(embed);
}

/** Weighs the embeds of a built site by kind, and one in an article against a page of Framework. */
export function embedBench(site: string): void {
  console.log('embeds as brotli sends them ...');
  const all = pagePaths(site).filter((path) => path.startsWith('embed/'));
  for (const [kind, form] of kinds) {
    const paths = all.filter((path) => form.test(path));
    if (paths.length === 0) continue;
    const { median, max } = weights(site, paths);
    measured(`embed, ${kind}, median of ${paths.length}`, median, 2, 'kB', { most: 12 });
    measured(`embed, ${kind}, heaviest`, max, 2, 'kB', { most: 12 });
  }
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const article = read('vi/about.html');
  const added = all
    .filter((path) => /^embed\/vi\/\d\d\/on-time\.html$/.test(path))
    .map((path) => addedBytes(article, read(path), path))
    .sort((a, b) => a - b);
  const middle = added[added.length >> 1] ?? 0;
  measured('an embed of one chart adds to an article, median', middle, 0, 'B');
  measured('Framework over that', FRAMEWORK / middle, 0, 'x', { least: 80 });
}
