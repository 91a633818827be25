import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservedFile } from '../observedFile.ts';
import type { PlaceReference } from './readReference.ts';

/** Returns the account of the lists about places: each of their rows is used, none is published as such. */
export function referenceFiles(
  folder: string,
  { overlay, lineage, oldProvinces, tiles }: PlaceReference,
): ObservedFile[] {
  const changes = [overlay.codes, overlay.events, overlay.corrections].flat().length;
  const counts = [
    ['registry-overlay.json', changes],
    ['lineage.csv', lineage.length],
    ['old-provinces.csv', oldProvinces.length],
    ['tiles.csv', tiles.length],
  ] as const;
  return counts.map(([name, data]) => ({
    file: `reference/${name}`,
    source: null,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
    rows: { data, published: data, rejected: 0 },
    quarantine: [],
    aside: true,
  }));
}
