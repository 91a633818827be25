import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Corrections,
  readCorrections,
} from '../../src/normalise/corrections/readCorrections.ts';
import type { Report } from '../../src/normalise/messages.ts';
import type { ObservedFile } from '../observedFile.ts';
import { readText } from './readText.ts';

const FILE = 'corrections.yml';

/** Returns the reviewed exceptions of the data folder with the account of their file; none where there is none. */
export function readCorrectionsFile(
  dataDir: string,
  report: Report,
): { readonly corrections: Corrections; readonly files: readonly ObservedFile[] } {
  if (!existsSync(join(dataDir, FILE)))
    return { corrections: { exceptions: [], superseded: [], dataRows: 0 }, files: [] };
  const { text, sha256 } = readText(dataDir, FILE, report);
  const corrections = readCorrections(text, FILE, report);
  const { dataRows: data } = corrections;
  const rows = { data, published: data, rejected: 0 };
  const file = { file: FILE, source: null, sha256, rows, quarantine: [], aside: true as const };
  return { corrections, files: [file] };
}
