import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './pages.ts';

/** Returns how two folders differ, file by file; empty where they hold the same bytes. */
export function differences(one: string, two: string): readonly string[] {
  const [inOne, inTwo] = [new Set(filesOf(one)), new Set(filesOf(two))];
  const read = (folder: string, file: string) => readFileSync(join(folder, file));
  return [...new Set([...inOne, ...inTwo])].sort().flatMap((file) => {
    if (!inTwo.has(file)) return [`only in the first: ${file}`];
    if (!inOne.has(file)) return [`only in the second: ${file}`];
    return read(one, file).equals(read(two, file)) ? [] : [`differs: ${file}`];
  });
}
