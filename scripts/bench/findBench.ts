import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { prepare, type Searched } from '../../src/find/prepare.ts';
import { search } from '../../src/find/search.ts';
import { unpackOld } from '../../src/find/unpackOld.ts';
import { unpackPlaces } from '../../src/find/unpackPlaces.ts';
import { measured } from './measures.ts';

const kB = (text: string): number => brotliCompressSync(text).length / 1000;

function timed<T>(act: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = act();
  return { value, ms: performance.now() - start };
}

/** Measures the index of names in a built site: what brotli sends, and how long the first answer takes after it arrived. */
export function findBench(site: string): void {
  console.log('the index of names ...');
  const text = (name: string): string =>
    readFileSync(join(site, `data/v1/find/${name}.txt`), 'utf8');
  const [today, before] = [text('places'), text('old')];
  measured('index of names, of today', kB(today), 1, 'kB', { most: 30 });
  measured('index of names, with those of before', kB(today) + kB(before), 1, 'kB', { most: 130 });
  const first = timed(() => search(prepare({ places: unpackPlaces(today), old: [] }), 'tan thanh'));
  measured('first answer, of today', first.ms, 0, 'ms');
  const ready = timed((): Searched[] => {
    const places = unpackPlaces(today);
    return prepare({ places, old: unpackOld(before, places) });
  });
  const whole = timed(() => search(ready.value, 'tan thanh'));
  measured('all names made ready', ready.ms, 0, 'ms');
  measured('an answer from all of them', whole.ms, 1, 'ms');
}
