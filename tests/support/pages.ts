import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Page, readPage } from './readPage.ts';

/** Returns the paths of all files of a built folder, sorted, with `/` between folders. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .sort();

/** Returns the pages of a built folder by path: `vi/index.html`. */
export function pagesOf(folder: string): ReadonlyMap<string, Page> {
  const paths = filesOf(folder).filter((path) => path.endsWith('.html'));
  return new Map(paths.map((path) => [path, readPage(readFileSync(join(folder, path), 'utf8'))]));
}
