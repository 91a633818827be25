import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SOURCE = /<script\b[^>]*\bsrc="([^"]+)"/g;
const IMPORT = /(?:^|[;}\n])\s*import\s*(?:[\w*${},\s]+from\s*)?"(\.[^"]+)"/g;

/** Returns a script and all that it imports before it runs. */
function withImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    withImports(join(dirname(file), path), seen);
}

/** Returns the kB, as brotli sends them, of the scripts that a page loads when it opens; what is loaded later is not among them. */
export function openingScripts(folder: string, page: string): number {
  const files = new Set<string>();
  for (const [, path = ''] of readFileSync(join(folder, page), 'utf8').matchAll(SOURCE))
    withImports(join(folder, dirname(page), path), files);
  return (
    [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0) / 1000
  );
}
