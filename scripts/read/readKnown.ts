import { join } from 'node:path';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Message } from '../../src/model/account.ts';
import { aliasMap, readAliases } from '../../src/normalise/edited/readAliases.ts';
import { type KnownOfAll, knownOf } from '../../src/normalise/known.ts';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { DataError } from '../dataError.ts';
import { readCorrectionsFile } from './readCorrectionsFile.ts';
import { readHistoryFolder } from './readHistoryFolder.ts';
import { readReference } from './readReference.ts';
import { readRegistry } from './readRegistry.ts';
import { readText } from './readText.ts';

const ALIASES = 'reference/aliases.csv';

/**
 * Returns what a table is read against: places, aliases, the catalogue, what was reviewed and
 * what is recorded as published. Nothing has to be built before.
 *
 * @throws {DataError} where the list of aliases is wrong
 */
export function readKnown(dataDir: string, registryFile: string): KnownOfAll {
  const wrong: Message[] = [];
  const report = (message: Message): void => void wrong.push(message);
  const { overlay, lineage, oldProvinces } = readReference(join(dataDir, 'reference'));
  const places = buildPlaces(readRegistry(registryFile), overlay, lineage, oldProvinces);
  const aliases = readAliases(readText(dataDir, ALIASES, report).text, ALIASES, report);
  const { corrections } = readCorrectionsFile(dataDir, report);
  const { recorded } = readHistoryFolder(dataDir, report);
  if (wrong.length > 0) throw new DataError(wrong);
  const explained = new Set(corrections.superseded.map(({ figure }) => figure));
  return knownOf({
    places,
    aliases: aliasMap(aliases.items),
    catalogue: indicatorById,
    exceptions: corrections.exceptions,
    recorded: recorded.filter(({ id }) => !explained.has(id)),
  });
}
