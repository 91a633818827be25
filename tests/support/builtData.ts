import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the `data` of a file of a folder of built data: `places.json`. */
export const builtData = <T>(folder: string, file: string): T =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { data: T }).data;
