import { relative, resolve } from 'node:path';
import type { Message } from '../../src/model/account.ts';
import { sortMessages } from '../../src/normalise/account.ts';
import { type CheckedTable, checkTableBytes, flatMessage } from '../../src/normalise/checkTable.ts';
import type { TableBytes } from '../../src/normalise/checkBytes.ts';
import type { Known, KnownOfAll } from '../../src/normalise/known.ts';
import { error, wholeFile } from '../../src/normalise/messages.ts';
import { Refused } from '../../src/normalise/read/workbook/refused.ts';
import { type FileProposal, proposeFile } from '../propose/proposeFile.ts';
import { readNewFile } from '../propose/readNewFile.ts';
import { dataPath } from '../read/listFiles.ts';
import { readBytes } from '../read/readText.ts';
import { checkFigures, isFiguresFile } from './checkFigures.ts';
import { checkReports, isReportsFile } from './checkReports.ts';
import { findDescription } from './findDescription.ts';

/** What the command says of a file; with `--json`, all that it prints. */
export interface FileReport extends Pick<
  CheckedTable,
  'file' | 'sha256' | 'rows' | 'messages' | 'changes' | 'observations'
> {
  /** What to write in `table.json` for a file that is not described, where its content tells. */
  readonly proposal?: Pick<FileProposal, 'shown' | 'remarks'>;
  /** How many difficulties, requests, instructions and findings a file of `data/reports` holds. */
  readonly reports?: number;
}

/** A report and the exit status it gives: 0 clean, 1 rows rejected, 2 file refused. */
export interface CheckedFile {
  readonly report: FileReport;
  readonly status: 0 | 1 | 2;
}

const unread = (file: string, sha256: string, messages: readonly Message[]): CheckedFile => ({
  status: 2,
  report: {
    file,
    sha256,
    rows: { data: 0, published: 0, rejected: 0, duplicates: 0 },
    messages: sortMessages(messages).map(flatMessage),
    changes: [],
    observations: [],
  },
});

function statusOf({ refused, rows, messages }: CheckedTable): CheckedFile['status'] {
  if (refused) return 2;
  return rows.rejected > 0 || messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The report of a file that is not described, with the proposal that mends it where one can be made. */
function proposed(
  file: string,
  refused: CheckedFile,
  dataDir: string,
  known: () => KnownOfAll,
): CheckedFile {
  const isUndescribed = refused.report.messages.some(({ code }) => code === 'E-FILE-UNDESCRIBED');
  if (!isUndescribed) return refused;
  try {
    const of = readNewFile(file, { id: null, province: null, period: null });
    const { shown, remarks } = proposeFile(file, of, dataDir, known());
    return { ...refused, report: { ...refused.report, proposal: { shown, remarks } } };
  } catch (problem) {
    // A workbook that can't be trusted has no proposal; what is wrong with it is said instead.
    if (!(problem instanceof Refused)) throw problem;
    const { code, vi, message: en } = problem;
    const messages = [
      flatMessage(error(code, wholeFile(file), vi, en)),
      ...refused.report.messages,
    ];
    return { ...refused, report: { ...refused.report, messages } };
  }
}

/** What was reviewed and published of files, by their paths as they were typed. */
function asTyped(known: Known, files: readonly TableBytes[], dataDir: string): Known {
  const typed = new Map(
    files.map(({ file }) => [dataPath(relative(resolve(dataDir), resolve(file))), file]),
  );
  const own = files[0]?.file;
  return {
    ...known,
    exceptions: (known.exceptions ?? []).flatMap((each) => {
      const file = typed.get(each.file);
      return file === undefined ? [] : [{ ...each, file }];
    }),
    recorded: (known.recorded ?? []).flatMap((each) => {
      const table = typed.get(each.table ?? '');
      return table === undefined || table !== own ? [] : [{ ...each, table }];
    }),
  };
}

/**
 * Returns the check of a file on the disk by its description. A file that is missing, too large
 * (then its checksum is empty) or not described is refused. The other files of its table, what
 * was published of it and what was reviewed in it are what it is compared with.
 */
export function checkFile(
  file: string,
  as: string | undefined,
  known: () => KnownOfAll,
  dataDir = 'data',
): CheckedFile {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const found = readBytes('', file, report);
  if (!found) return unread(file, '', messages);
  if (as === undefined && isFiguresFile(file)) return checkFigures(file, known(), dataDir);
  if (as === undefined && isReportsFile(file)) return checkReports(file, known(), dataDir);
  const described = findDescription(found, as, report);
  if (!described) return proposed(file, unread(file, found.sha256, messages), dataDir, known);
  const { source, spec } = described;
  const others = described.others.flatMap(({ path, spec: of }) => {
    const read = readBytes('', path, () => {});
    return read ? [{ ...read, spec: of }] : [];
  });
  const own = { ...found, spec };
  const all = asTyped({ ...known(), source }, [own, ...others], dataDir);
  const checked = checkTableBytes(own, all, others);
  const { sha256, rows, changes, observations } = checked;
  return {
    status: statusOf(checked),
    report: { file, sha256, rows, messages: checked.messages, changes, observations },
  };
}
