import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundarySet } from '../model/boundaries.ts';
import type { Change } from '../model/change.ts';
import type { Correction } from '../model/correction.ts';
import type { PlaceEvent } from '../model/event.ts';
import type { Superseded } from '../model/history.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { RegistryFacts } from '../model/registry.ts';
import type { Reply } from '../model/reply.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { WorkingGroup } from '../model/workingGroup.ts';
import { type Dataset, makeDataset } from './dataset.ts';
import type { Account, SourceTable, TilePosition } from './built.ts';

const readData = <T>(folder: string, file: string): T =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { data: T }).data;

const readAll = <T>(folder: string, sub: string): T[] =>
  readdirSync(join(folder, sub))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readData<T>(folder, `${sub}/${name}`));

/**
 * Returns the built data as one dataset. The folder is `data/built`, or the one
 * that DATA_DIR names, which is how tests point the same site at the toy nation.
 * HAI_CAP_SCOPE names the one province of an edition: `96`.
 * @throws where the folder was not built; run `npm run data` first.
 */
export function loadDataset(
  folder = process.env['DATA_DIR'] || 'data/built',
  scope = process.env['HAI_CAP_SCOPE'] ?? '',
): Dataset {
  const built = {
    places: readData<Place[]>(folder, 'places.json'),
    sources: readData<Source[]>(folder, 'sources.json'),
    observations: readAll<Observation[]>(folder, 'observations').flat(),
    reports: readData<Report[]>(folder, 'reports.json'),
    events: readData<PlaceEvent[]>(folder, 'events.json'),
    replies: readData<Reply[]>(folder, 'replies.json'),
    workingGroups: readData<WorkingGroup[]>(folder, 'working-groups.json'),
    changes: readData<Change[]>(folder, 'changes.json'),
    tiles: readData<TilePosition[]>(folder, 'tiles.json'),
    registry: readData<RegistryFacts>(folder, 'registry.json'),
    tables: readAll<SourceTable>(folder, 'tables'),
    account: readData<Account>(folder, 'account.json'),
    history: readData<Superseded[]>(folder, 'history.json'),
    corrections: readData<Correction[]>(folder, 'corrections.json'),
    boundaries: existsSync(join(folder, 'boundaries.json'))
      ? readData<BoundarySet[]>(folder, 'boundaries.json')
      : [],
  };
  return makeDataset(built, scope);
}

/** A code that another scheme writes in its own way: `portal`, `H20` for 82. */
export interface CodeAlias {
  readonly scheme: string;
  readonly alias: string;
  readonly code: string;
}

/** Returns the codes of other schemes, from the folder that DATA_DIR names or `data/built`. */
export const aliases = (folder = process.env['DATA_DIR'] || 'data/built'): readonly CodeAlias[] =>
  readData<CodeAlias[]>(folder, 'aliases.json');

let loaded: Dataset | undefined;

/** Returns the dataset of this build, read once. */
export const dataset = (): Dataset => (loaded ??= loadDataset());
