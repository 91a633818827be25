import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../../src/normalise/byText.ts';

/** Returns the names in a folder that end so, by code point: the order of the disk is no order. */
export const listFiles = (folder: string, end: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .sort(byText)
    : [];

/** Returns the names of the folders in a folder, by code point. */
export const listFolders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(byText)
    : [];

/** Returns a path below the data folder with `/`, as messages name it. */
export const dataPath = (...parts: readonly string[]): string =>
  join(...parts).replaceAll('\\', '/');
