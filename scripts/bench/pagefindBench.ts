import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unpackOld } from '../../src/find/unpackOld.ts';
import { unpackPlaces } from '../../src/find/unpackPlaces.ts';
import { measured } from './measures.ts';

const VERSION = '1.6.0';

/** The names that our own index holds, with where they lead. */
function namesOf(site: string): Array<{ readonly name: string; readonly code: string }> {
  const text = (name: string): string =>
    readFileSync(join(site, `data/v1/find/${name}.txt`), 'utf8');
  const places = unpackPlaces(text('places'));
  return [
    ...places.map(({ name, code, province }) => ({
      name: `${name} ${province?.name ?? ''}`,
      code,
    })),
    ...unpackOld(text('old'), places).map(({ name, district, province, to }) => ({
      name: `${name} ${district ?? ''} ${province ?? ''}`,
      code: to.code,
    })),
  ];
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => brotliCompressSync(readFileSync(join(entry.parentPath, entry.name))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/** Makes pagefind's index of the same names; it is fetched for this alone and is no dependency. */
function pagefindIndex(folder: string, site: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(folder, 'names.json'), JSON.stringify(namesOf(site)));
  execFileSync('npm', ['install', '--no-save', `pagefind@${VERSION}`], { cwd: folder });
  writeFileSync(
    join(folder, 'make.js'),
    `import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex({});
for (const [i, { name, code }] of JSON.parse(readFileSync('names.json', 'utf8')).entries())
  await index.addCustomRecord({ url: \`/\${code}.html?\${i}\`, content: name, language: 'vi', meta: { title: name } });
await index.writeFiles({ outputPath: 'index' });
await close();
`,
  );
  execFileSync(process.execPath, ['make.js'], { cwd: folder });
  return join(folder, 'index');
}

/** Measures our index against pagefind's of the same names. @throws where npm does not reach it */
export function pagefindBench(site: string, folder: string): void {
  console.log(`pagefind ${VERSION} on the same names ...`);
  const theirs = bytesOf(pagefindIndex(resolve(folder), site));
  const ours = bytesOf(join(site, 'data/v1/find'));
  measured('pagefind, all of its index', theirs / 1000, 0, 'kB');
  measured('ours, all of it', ours / 1000, 0, 'kB');
  measured('ours to theirs', ours / theirs, 3, 'x', { most: 0.15 });
}
