import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { about, error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import { decode } from '../../src/normalise/read/decode.ts';
import { limits, tooLarge } from '../../src/normalise/read/limits.ts';
import { readSteady } from './readSteady.ts';

/** A file of the data folder. */
export interface TextFile {
  /** Path below the data folder. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * Returns the bytes and checksum of a file of the data folder; one that is missing, or too large
 * to be read at all, is reported and null.
 */
export function readBytes(dataDir: string, file: string, report: Report) {
  const path = join(dataDir, file);
  const at = wholeFile(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    report(error('E-FILE-MISSING', at, 'thiếu tệp; hãy thêm tệp', 'missing file; add it'));
    return null;
  }
  if (found.size > limits.bytes) {
    report(about('error', at, tooLarge.bytes));
    return null;
  }
  const bytes = readSteady(path, file, report);
  return bytes && { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Returns the text and checksum of a UTF-8 file of the data folder; a missing one is reported and empty. */
export function readText(dataDir: string, file: string, report: Report): TextFile {
  const found = readBytes(dataDir, file, report);
  if (!found) return { file, text: '', sha256: '' };
  const { bytes, sha256 } = found;
  return { file, text: decode(bytes, 'utf-8', file, report), sha256 };
}
