import type { Message } from '../../src/model/account.ts';
import { sortMessages } from '../../src/normalise/account.ts';
import { type CheckedTable, checkTableBytes, flatMessage } from '../../src/normalise/checkTable.ts';
import type { KnownOfAll } from '../../src/normalise/known.ts';
import { readBytes } from '../read/readText.ts';
import { findDescription } from './findDescription.ts';

/** What the command says of a file; with `--json`, all that it prints. */
export type FileReport = Pick<
  CheckedTable,
  'file' | 'sha256' | 'rows' | 'messages' | 'changes' | 'observations'
>;

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

/**
 * Returns the check of a file on the disk by its description. A file that is missing, too large
 * (then its checksum is empty) or not described is refused.
 */
export function checkFile(
  file: string,
  as: string | undefined,
  known: () => KnownOfAll,
): CheckedFile {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const found = readBytes('', file, report);
  if (!found) return unread(file, '', messages);
  const described = findDescription(found, as, report);
  if (!described) return unread(file, found.sha256, messages);
  const { source, spec } = described;
  const checked = checkTableBytes({ ...found, spec }, { ...known(), source });
  const { sha256, rows, changes, observations } = checked;
  return {
    status: statusOf(checked),
    report: { file, sha256, rows, messages: checked.messages, changes, observations },
  };
}
