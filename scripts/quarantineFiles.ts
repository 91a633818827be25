import Papa from 'papaparse';
import type { Message } from '../src/model/account.ts';
import { sortMessages } from '../src/normalise/account.ts';
import { flatMessage } from '../src/normalise/checkTable.ts';
import type { ObservedFile } from './observedFile.ts';
import { stableJson } from './write.ts';

// A spreadsheet takes what begins so for a formula; one that splits at semicolons begins a cell there.
const LIVE = /(^|[;,\t\r\n|])(\s*)(?=[=+\-@%])/g;
// Signs that are not seen and turn or hide what stands around them.
const UNSEEN = /[^\P{C}\n]/gu;

/** Returns the text of a cell that a spreadsheet shows and never runs. */
export const harmlessCell = (text: string): string =>
  text
    .replace(LIVE, "$1$2'")
    .replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

function csvOf({ quarantine }: ObservedFile): string {
  const rows = quarantine.map(({ sheet, line, codes, cells }) => [
    sheet ?? '',
    line,
    codes.join(' '),
    ...cells.map(harmlessCell),
  ]);
  const width = Math.max(...quarantine.map(({ cells }) => cells.length));
  const header = Array.from({ length: width }, (_, i) => `cell_${i + 1}`);
  return `\ufeff${Papa.unparse([['sheet', 'line', 'codes', ...header], ...rows], { newline: '\r\n', quotes: true })}\r\n`;
}

/**
 * Returns the text of every file of the quarantine by its path: for each file with rows that are
 * not published a CSV that is safe to open, and a JSON of the same rows to the letter with all
 * that was said of them.
 */
export function quarantineFiles(
  files: readonly ObservedFile[],
  messages: readonly Message[],
): Map<string, string> {
  const of = Map.groupBy(sortMessages(messages), ({ file }) => file);
  const kept = files.filter(({ quarantine }) => quarantine.length > 0);
  return new Map([
    ...kept.flatMap((each): Array<[string, string]> => {
      const { file, sha256, quarantine } = each;
      const said = (of.get(file) ?? []).map(flatMessage);
      return [
        [`${file}.csv`, csvOf(each)],
        [`${file}.json`, stableJson({ file, sha256, messages: said }, quarantine)],
      ];
    }),
    [
      'account.json',
      stableJson(
        { name: 'quarantine' },
        kept.map(({ file, sha256, rows }) => ({ file, sha256, rows })),
      ),
    ],
  ]);
}
