import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewFile } from '../../src/normalise/propose/proposeTable.ts';
import type { FileProposal } from './proposeFile.ts';

/**
 * Writes a proposal into the folder of its source, with a copy of the file where it stands
 * elsewhere; returns the paths that were written. Another file of the same name is never touched.
 *
 * @throws where the folder has another file of that name
 */
export function writeProposal(
  path: string,
  { bytes, file }: NewFile,
  { folder, json }: FileProposal,
): string[] {
  const [copy, description] = [join(folder, file), join(folder, 'table.json')];
  const isThere = existsSync(copy);
  if (isThere && !readFileSync(copy).equals(bytes))
    throw new Error(`đã có tệp khác cùng tên / another file of that name is there: ${copy}`);
  mkdirSync(folder, { recursive: true });
  if (!isThere) copyFileSync(path, copy);
  writeFileSync(description, `${JSON.stringify(json, null, 2)}\n`);
  return [...(isThere ? [] : [copy]), description];
}
