import { basename, dirname } from 'node:path';
import type { Message } from '../../src/model/account.ts';
import { sortMessages } from '../../src/normalise/account.ts';
import { flatMessage } from '../../src/normalise/checkTable.ts';
import { readReports } from '../../src/normalise/edited/readReports.ts';
import { readSources } from '../../src/normalise/edited/readSources.ts';
import type { KnownOfAll } from '../../src/normalise/known.ts';
import { readText } from '../read/readText.ts';
import type { CheckedFile } from './checkFile.ts';

const SOURCES = 'reference/sources.csv';

/** Returns whether a file is one of those that people edit in `data/reports`. */
export const isReportsFile = (file: string): boolean =>
  file.endsWith('.csv') && basename(dirname(file)) === 'reports';

/** Returns the check of a file of reports: each wrong field of each row, with what to do. */
export function checkReports(file: string, known: KnownOfAll, dataDir: string): CheckedFile {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const { text, sha256 } = readText('', file, report);
  const listed = readSources(readText(dataDir, SOURCES, report).text, SOURCES, report);
  const sources = new Set(listed.items.map(({ id }) => id));
  const { items, refused, dataRows } = readReports(
    text,
    file,
    { places: known.places, sources },
    report,
  );
  const rows = { data: dataRows, published: items.length, rejected: refused.length, duplicates: 0 };
  const whole = messages.some(({ severity, line }) => severity === 'error' && line <= 1);
  return {
    status: whole ? 2 : rows.rejected > 0 || messages.length > 0 ? 1 : 0,
    report: {
      file,
      sha256,
      rows,
      messages: sortMessages(messages).map(flatMessage),
      changes: [],
      observations: [],
      reports: items.length,
    },
  };
}
