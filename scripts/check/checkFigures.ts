import { basename, dirname } from 'node:path';
import type { Message } from '../../src/model/account.ts';
import { sortMessages } from '../../src/normalise/account.ts';
import { checkFilePlace } from '../../src/normalise/check/checkFilePlace.ts';
import { flatMessage } from '../../src/normalise/checkTable.ts';
import { readSources } from '../../src/normalise/edited/readSources.ts';
import type { KnownOfAll } from '../../src/normalise/known.ts';
import { observeFigures } from '../../src/normalise/observe/observeFigures.ts';
import { settle } from '../../src/normalise/settle.ts';
import { rowsOf } from '../observedFile.ts';
import { readText } from '../read/readText.ts';
import type { CheckedFile } from './checkFile.ts';

const SOURCES = 'reference/sources.csv';

/** Returns whether a file is one of those that people edit in `data/figures`. */
export const isFiguresFile = (file: string): boolean =>
  file.endsWith('.csv') && basename(dirname(file)) === 'figures';

/** Returns the check of a file of figures: each wrong cell of each row, with what to do. */
export function checkFigures(file: string, known: KnownOfAll, dataDir: string): CheckedFile {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const { text, sha256 } = readText('', file, report);
  const listed = readSources(readText(dataDir, SOURCES, report).text, SOURCES, report);
  const sources = new Set(listed.items.map(({ id }) => id));
  const read = observeFigures(text, file, { catalogue: known.catalogue, sources }, report);
  const settled = settle(read.outcomes, known, report, (placed, also) =>
    checkFilePlace(placed, known.places, also),
  );
  const rows = { duplicates: 0, ...rowsOf(settled.outcomes) };
  const whole = messages.some(({ severity, line }) => severity === 'error' && line <= 1);
  const wrong = messages.some(({ severity }) => severity === 'error');
  return {
    status: whole ? 2 : rows.rejected > 0 || wrong ? 1 : 0,
    report: {
      file,
      sha256,
      rows,
      messages: sortMessages(messages).map(flatMessage),
      changes: [],
      observations: [...settled.figures],
    },
  };
}
