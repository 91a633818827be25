import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './measures.ts';

interface FileSize {
  readonly path: string;
  readonly bytes: number;
}

const filesOf = (folder: string): readonly FileSize[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: statSync(path).size }));

const kinds = [
  ['pictures as SVG', /^embed\/.*\.svg$/],
  ['pictures as PNG', /^embed\/.*\.png$/],
  ['cards', /^cards\//],
] as const;

const largest = (files: readonly FileSize[]): number => Math.max(0, ...files.map((f) => f.bytes));

function weigh(files: readonly FileSize[]): void {
  for (const [kind, form] of kinds) {
    const of = files.filter(({ path }) => form.test(path));
    const all = of.reduce((sum, { bytes }) => sum + bytes, 0);
    measured(kind, of.length, 0, 'files');
    measured(`${kind}, mean`, all / 1000 / Math.max(1, of.length), 1, 'kB');
    measured(`${kind}, largest`, largest(of) / 1000, 1, 'kB');
  }
  measured('files of the whole build', files.length, 0, '', { most: 18_000 });
  measured('largest file', largest(files) / 2 ** 20, 2, 'MiB', { most: 5 });
}

/** Draws every figure's PNG again with an empty cache; cards have no SVG any more. */
function drawAgain(site: string, folder: string): void {
  const copy = join(folder, 'drawn');
  cpSync(join(site, 'embed'), join(copy, 'embed'), { recursive: true });
  const args = ['--dir', copy, '--cache', join(folder, 'empty-cache')];
  const said = execFileSync(process.execPath, ['scripts/pictures/rasterise.ts', ...args]);
  const { drawn, seconds, megabytes } = JSON.parse(
    said.toString().replace('pictures: ', ''),
  ) as Record<'drawn' | 'seconds' | 'megabytes', number>;
  measured('a PNG, drawn with an empty cache', (1000 * seconds) / drawn, 0, 'ms');
  measured('peak memory of the drawing process', megabytes, 0, 'MB');
}

/** Measures the pictures of a built site, and how many files it has. */
export function pictureBench(site: string, folder: string): void {
  console.log('pictures and cards ...');
  weigh(filesOf(site));
  drawAgain(site, folder);
}
