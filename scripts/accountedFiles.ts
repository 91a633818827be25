import type { Message } from '../src/model/account.ts';
import type { ReadFile } from '../src/normalise/account.ts';

// A name may be anything that a disk can hold; one of other signs is not told.
const PLAIN = /^[\w./-]+$/;

/** Returns the files that were read and, without rows, those that only errors speak of. */
export function accountedFiles(
  read: readonly ReadFile[],
  messages: readonly Message[],
): readonly ReadFile[] {
  const known = new Set(read.map(({ file }) => file));
  const named = messages
    .filter(({ severity, file }) => severity === 'error' && !known.has(file) && PLAIN.test(file))
    .map(({ file }) => file);
  const rows = { data: 0, published: 0, rejected: 0 };
  return [
    ...read,
    ...[...new Set(named)].map((file) => ({ file, source: null, sha256: '', rows })),
  ];
}
