import type { Message } from '../model/account.ts';
import type { FolderFile } from './checkFolder.ts';
import { stale } from './corrections/correctTable.ts';
import type { ReviewedCell } from './corrections/readCorrections.ts';
import { figureKey } from './derive/figureKey.ts';
import type { Placed } from './harmonise.ts';
import { reportGone } from './history/compareRecorded.ts';
import type { Recorded } from './history/readHistory.ts';
import type { Known } from './known.ts';

/** Returns the published figures of the files that stand; what a refused file published is told by its refusal. */
export function standingRecords(files: readonly FolderFile[], known: Known): Recorded[] {
  const standing = new Set(
    files.filter((each) => !each.refused && each.replacedBy === null).map(({ file }) => file.file),
  );
  return (known.recorded ?? []).filter(({ table }) => table !== null && standing.has(table));
}

/** Returns the line of a table's figure: `a.csv:5:3` and `a.xlsx!Sheet!C5` stand in line 5. */
const lineOf = ({ locator }: Recorded): string =>
  /(?::(\d+):\d+|![A-Z]+(\d+))$/.exec(locator)?.slice(1).join('') ?? '';

/** Rows that tell by themselves why their figures are gone: refused, or left out after a review. */
const refusedLines = (files: readonly FolderFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ file: { file }, outcomes }) =>
      outcomes
        .filter(({ outcome, codes }) => outcome === 'rejected' && !codes.includes('R-ROW'))
        .map(({ row: { line } }) => `${file} ${line}`),
    ),
  );

function goneFrom(files: readonly FolderFile[], figures: readonly Placed[], known: Known) {
  const messages: Message[] = [];
  const recorded = standingRecords(files, known);
  if (recorded.length === 0) return messages;
  const now = new Set(figures.map(figureKey));
  const refused = refusedLines(files);
  const gone = recorded.filter(
    (each) => !now.has(figureKey(each)) && !refused.has(`${each.table ?? ''} ${lineOf(each)}`),
  );
  reportGone(gone, recorded, (message) => void messages.push(message));
  return messages;
}

/** Exceptions that publish what no rule refuses any more. */
const needless = (files: readonly FolderFile[], exceptions: readonly ReviewedCell[]): Message[] =>
  files.flatMap(({ file: { file }, messages }) =>
    exceptions
      .filter((each) => each.action === 'publish' && each.file === file)
      .filter(({ line }) => !messages.some((m) => m.code === 'W-REVIEWED' && m.line === line))
      .map(({ at, line, code }) =>
        stale(at, `dòng ${line} không gặp ${code}`, `line ${line} does not meet ${code}`),
      ),
  );

/** Returns what is said of no file of a table: published figures that are gone, exceptions that nothing meets. */
export const folderMessages = (
  files: readonly FolderFile[],
  figures: readonly Placed[],
  known: Known,
): readonly Message[] => [
  ...needless(files, known.exceptions ?? []),
  ...goneFrom(files, figures, known),
];
