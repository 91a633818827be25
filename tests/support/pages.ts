import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Page, readPage } from './readPage.ts';

/** Returns the paths of all files of a built folder, sorted, with `/` between folders. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .sort();

/**
 * Returns the pages of a built folder by path: `vi/index.html`. An embed's links are absolute where
 * the site was built for an `address`; they are read as relative, to be followed like all others.
 */
export function pagesOf(folder: string, address = ''): ReadonlyMap<string, Page> {
  const paths = filesOf(folder).filter((path) => path.endsWith('.html'));
  const textOf = (path: string): string => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (address === '' || !path.startsWith('embed/')) return text;
    return text.replaceAll(`="${address}`, `="${'../'.repeat(path.split('/').length - 1)}`);
  };
  return new Map(paths.map((path) => [path, readPage(textOf(path))]));
}
