import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import { decode, type Encoding } from '../../src/normalise/read/decode.ts';

/** A file of the data folder. */
export interface TextFile {
  /** Path below the data folder. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/** Returns the text and checksum of a file of the data folder; a missing one is reported and empty. */
export function readText(
  dataDir: string,
  file: string,
  report: Report,
  encoding: Encoding = 'utf-8',
): TextFile {
  const path = join(dataDir, file);
  if (!existsSync(path)) {
    const at = wholeFile(file);
    report(error('E-FILE-MISSING', at, 'thiếu tệp; hãy thêm tệp', 'missing file; add it'));
    return { file, text: '', sha256: '' };
  }
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: decode(bytes, encoding, file, report), sha256 };
}
