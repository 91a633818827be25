import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

let digest: string | undefined;

/** Returns what `integrity` says of the script that sets heights; read once from the file as it is served. */
export const resizerDigest = (): string =>
  (digest ??= `sha384-${createHash('sha384').update(readFileSync('public/embed.v1.js')).digest('base64')}`);
