import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
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

/** Returns the text of `stableJson` of a list, a line at a time and each made when it is asked for. */
export function* stableList<T>(
  meta: unknown,
  data: readonly T[],
  as: (entry: T) => unknown,
): Generator<string> {
  yield `{"meta":${line(meta)},"data":[`;
  let between = '\n';
  for (const entry of data) {
    yield between + line(as(entry));
    between = ',\n';
  }
  yield data.length > 0 ? '\n]}\n' : ']}\n';
}

/** Characters that are written at once. */
const CHUNK = 2 ** 16;

function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w');
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    writeSync(file, chunk);
    chunk = '';
  }
  writeSync(file, chunk);
  closeSync(file);
}

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
export function writeFolder(
  folder: string,
  files: Iterable<readonly [name: string, text: string | Iterable<string>]>,
): void {
  const old = filesIn(folder);
  if (old.length > 0 && !old.includes('account.json'))
    throw new Error(`invalid output folder: "${folder}" holds other files; name an empty one`);
  const written = new Set<string>();
  for (const [name, text] of files) {
    written.add(name);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeParts(path, typeof text === 'string' ? [text] : text);
  }
  for (const name of old.filter((each) => !written.has(each))) rmSync(join(folder, name));
}
