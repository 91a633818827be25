import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { byText } from '../src/normalise/byText.ts';

// Keys by code point: objects of the same facts give the same bytes. (Keys that
// look like numbers always come first in JavaScript, so no code is ever a key.)
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

const line = (value: unknown): string => JSON.stringify(sorted(value));

const body = (data: unknown): string =>
  Array.isArray(data) && data.length > 0 ? `[\n${data.map(line).join(',\n')}\n]` : line(data);

/**
 * Returns stable JSON text of `{meta, data}`: keys sorted, no clock, one entry of
 * a list a line, so that two builds of the same data are the same bytes.
 */
export const stableJson = (meta: unknown, data: unknown): string =>
  `{"meta":${line(meta)},"data":${body(data)}}\n`;

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    : [];

/**
 * Writes the files of one folder and removes those of an older build.
 * @throws where the folder holds other files than a build makes: they are not ours to remove
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const old = filesIn(folder);
  if (old.length > 0 && !old.includes('account.json'))
    throw new Error(`invalid output folder: "${folder}" holds other files; name an empty one`);
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const name of old.filter((each) => !files.has(each))) rmSync(join(folder, name));
}
