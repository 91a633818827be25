import { readFileSync } from 'node:fs';
import type { RegistryBase } from '../../src/normalise/registry/base.ts';
import { parseBase } from '../../src/normalise/registry/parseBase.ts';

/** Returns the tables of the registry package's address.json, cleaned. */
export const readRegistry = (file: string): RegistryBase =>
  parseBase(JSON.parse(readFileSync(file, 'utf8')));
