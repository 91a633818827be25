import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type LineageRow, parseLineage } from '../../src/normalise/registry/lineage.ts';
import { type OldProvince, parseOldProvinces } from '../../src/normalise/registry/oldProvinces.ts';
import { type Overlay, parseOverlay } from '../../src/normalise/registry/overlay.ts';
import { readingOf } from './referenceError.ts';
import { parseTiles, type Tile } from '../../src/normalise/registry/tiles.ts';

/** Our own files about places. */
export interface PlaceReference {
  readonly overlay: Overlay;
  readonly lineage: readonly LineageRow[];
  readonly oldProvinces: readonly OldProvince[];
  readonly tiles: readonly Tile[];
}

// Line ends become one kind first: Papa Parse takes the first it meets for all.
const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/\r\n/g, '\n'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  }).data;

/**
 * Returns what `data/reference` says of places.
 *
 * @throws {DataError} where a file is missing or has another shape
 */
export function readReference(folder: string): PlaceReference {
  const read = <T>(name: string, parse: (text: string) => T): T =>
    readingOf(`reference/${name}`, () => parse(readFileSync(join(folder, name), 'utf8')));
  return {
    overlay: read('registry-overlay.json', (text) => parseOverlay(JSON.parse(text))),
    lineage: read('lineage.csv', (text) => parseLineage(rowsOf(text))),
    oldProvinces: read('old-provinces.csv', (text) => parseOldProvinces(rowsOf(text))),
    tiles: read('tiles.csv', (text) => parseTiles(rowsOf(text))),
  };
}
