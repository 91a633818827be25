import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { packageRegistry } from '../read/packageRegistry.ts';
import { readReference } from '../read/readReference.ts';
import { readRegistry } from '../read/readRegistry.ts';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { unitsOf } from './communeTables.ts';
import type { TaskCost } from './dataTask.ts';
import { measured } from './measures.ts';
import { writeForms, writeYear } from './writeTables.ts';

/** Runs a task in a process of its own, so that its memory is its own. */
const task = (name: string, folder: string, flags: readonly string[] = []): TaskCost =>
  JSON.parse(
    execFileSync(process.execPath, [...flags, 'scripts/bench/dataTask.ts', name, folder], {
      maxBuffer: 2 ** 26,
    }).toString(),
  ) as TaskCost;

/** What `npm run data` tells V8: to collect early, since of what is read little is kept. */
function flagsOfData(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { data: string };
  };
  return scripts.data.split(' ').filter((part) => part.startsWith('--'));
}

function units() {
  const { overlay, lineage, oldProvinces } = readReference('data/reference');
  const places = buildPlaces(readRegistry(packageRegistry()), overlay, lineage, oldProvinces);
  return unitsOf(places, kindWord);
}

const speed = ({ rows, seconds }: TaskCost): number => rows / seconds / 1000;

function rowsBench(folder: string): void {
  const bare = task('nothing', folder).megabytes;
  const naive = task('naive', folder);
  measured('PapaParse, whole string, header', speed(naive), 0, 'krows/s');
  const more = (cost: TaskCost): number => (cost.megabytes - bare) / (naive.megabytes - bare);
  measured('its memory above a bare process', naive.megabytes - bare, 0, 'MB');
  for (const [what, name, least] of [
    ['whole check, nothing to remark', 'check', 3],
    ['whole check, row by row as with a remark', 'rows', undefined],
    ['whole check, each observation made', 'observe', undefined],
    ['reading alone, cell by cell', 'read', undefined],
  ] as const) {
    const cost = task(name, folder);
    if (cost.rows !== naive.rows) throw new Error(`rows differ: ${cost.rows}, ${naive.rows}`);
    measured(what, speed(cost), 0, 'krows/s');
    const bound = least === undefined ? {} : { least };
    measured(`${what}, of PapaParse's speed`, speed(cost) / speed(naive), 2, 'x', bound);
    measured(
      `${what}, of its memory`,
      more(cost),
      2,
      'x',
      least === undefined ? {} : { most: 0.4 },
    );
  }
}

/**
 * Measures the normaliser on `rows` generated rows against PapaParse in the same run, and a year of
 * twenty counts of every commune read and written.
 */
export function dataBench(folder: string, rows: number): void {
  console.log(`${rows} generated rows ...`);
  const of = units();
  writeForms(folder, of, rows);
  rowsBench(folder);
  console.log(`${of.length} communes x 20 indicators x 12 months, read and written ...`);
  writeYear('data', join(folder, 'year'), of);
  const { seconds, megabytes, observations } = task('build', folder, flagsOfData());
  measured('figures built', observations, 0, '');
  measured('built in', seconds, 1, 's');
  measured('peak memory of that', megabytes, 0, 'MB', { most: 512 });
}
