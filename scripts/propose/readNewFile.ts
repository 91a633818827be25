import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { limits } from '../../src/normalise/read/limits.ts';
import { type NewFile, plainFile } from '../../src/normalise/propose/proposeTable.ts';
import { type TableSpec, tableSpec } from '../../src/normalise/tableSpec.ts';

/** A `table.json` on the disk: what it says, and its entries as they were written. */
export interface WrittenTable {
  readonly path: string;
  readonly spec: TableSpec;
  readonly json: { readonly source: object; readonly files: ReadonlyArray<object> };
}

/**
 * Returns a file of which nothing is said yet, under the name that it may have in its folder.
 *
 * @throws where it is missing or too large to be read
 */
export function readNewFile(
  path: string,
  told: Pick<NewFile, 'id' | 'province' | 'period'>,
): NewFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Error(`không có tệp / missing file: ${path}`);
  if (size > limits.bytes)
    throw new Error(`tệp quá lớn / file too large: ${size} > ${limits.bytes} byte (${path})`);
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...told, bytes, sha256, file: plainFile(basename(path)) };
}

/**
 * Returns the `table.json` of a folder; null where it has none.
 *
 * @throws where it is invalid
 */
export function readWrittenTable(folder: string): WrittenTable | null {
  const path = join(folder, 'table.json');
  if (!existsSync(path)) return null;
  const json = JSON.parse(readFileSync(path, 'utf8')) as WrittenTable['json'];
  const read = tableSpec.safeParse(json);
  if (!read.success)
    throw new Error(
      `mô tả không đúng mẫu, hãy sửa trước / invalid description, mend it first: ${path}\n${read.error.message}`,
    );
  return { path, spec: read.data, json };
}

/**
 * Returns the folder of a file's source: its own where that is one of `data/tables` or has a
 * description already, else null.
 */
export const sourceFolder = (path: string, dataDir: string): string | null =>
  dirname(dirname(path)) === join(dataDir, 'tables') ||
  existsSync(join(dirname(path), 'table.json'))
    ? dirname(path)
    : null;
