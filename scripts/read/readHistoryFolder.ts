import { join } from 'node:path';
import { readFile } from '../../src/normalise/account.ts';
import { readHistory, type Recorded } from '../../src/normalise/history/readHistory.ts';
import type { Report } from '../../src/normalise/messages.ts';
import type { ObservedFile } from '../observedFile.ts';
import { dataPath, listFiles, listFolders } from './listFiles.ts';
import { readText } from './readText.ts';

/** File of the figures that were read in documents. */
export const documentsHistory = 'history/documents.csv';

/** Returns the file of the history of a table's file. Example: `tables/a/b.xlsx` -> `history/a/b.xlsx.csv`. */
export const historyOfTable = (table: string): string =>
  `${table.replace(/^tables\//, 'history/').replace(/\.csv$/, '')}.csv`;

const tableOfHistory = (file: string): string => {
  const name = file.replace(/^history\//, 'tables/').replace(/\.csv$/, '');
  return /\.(?:tsv|txt|xlsx|xls)$/.test(name) ? name : `${name}.csv`;
};

/** Returns all figures that were recorded as published, with the account of their files. */
export function readHistoryFolder(
  dataDir: string,
  report: Report,
): { readonly recorded: readonly Recorded[]; readonly files: readonly ObservedFile[] } {
  const folder = join(dataDir, 'history');
  const read = (file: string, table: string | null) => {
    const found = readText(dataDir, file, report);
    const listed = readHistory(found.text, file, table, report);
    return { items: listed.items, file: { ...readFile(found, listed), aside: true as const } };
  };
  const documents = listFiles(folder, 'documents.csv').map(() => read(documentsHistory, null));
  const tables = listFolders(folder).flatMap((source) =>
    listFiles(join(folder, source), '.csv').map((name) => {
      const file = dataPath('history', source, name);
      return read(file, tableOfHistory(file));
    }),
  );
  const all = [...documents, ...tables];
  return { recorded: all.flatMap(({ items }) => items), files: all.map(({ file }) => file) };
}
