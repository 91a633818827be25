import type { Message } from '../../model/account.ts';
import { type At, info, warning } from '../messages.ts';
import type { ReviewedCell } from './readCorrections.ts';

type Place = Pick<Message, 'code' | 'file' | 'line'> & { readonly column?: number };

const isOf = ({ code, file, line, column }: ReviewedCell, of: Place): boolean =>
  code === of.code &&
  file === of.file &&
  line === of.line &&
  (column === null || of.column === undefined || column === of.column);

/** Returns the exception by which a figure is published though a rule refuses it. */
export const publishedBy = (
  exceptions: readonly ReviewedCell[],
  place: Place,
): ReviewedCell | undefined =>
  exceptions.find((each) => each.action === 'publish' && isOf(each, place));

const atOf = ({ file, sheet, line, column, cell }: Message): At => ({
  file,
  ...(sheet !== undefined && { sheet }),
  line,
  column,
  cell,
});

/**
 * Returns a message as the review left it: what is published all the same is a remark with its
 * reason, and what is left out on purpose is no error.
 */
export function reviewed(message: Message, exceptions: readonly ReviewedCell[]): Message {
  if (message.severity !== 'error' || exceptions.length === 0) return message;
  const { code, file, line, text } = message;
  const passed = publishedBy(exceptions, message);
  if (passed) {
    const { vi, en } = passed.reason;
    return warning(
      'W-REVIEWED',
      atOf(message),
      `${text.vi}; đã xem xét, vẫn công bố: ${vi}`,
      `${text.en}; reviewed and published: ${en}`,
    );
  }
  const out = exceptions.find(
    (each) => each.action === 'leave-out' && isOf(each, { code, file, line }),
  );
  return out ? leftOut(out, atOf(message)) : message;
}

/** Returns what is said of a row that was left out after a review. */
export const leftOut = ({ code, reason }: ReviewedCell, at: At): Message =>
  info(
    'R-REVIEWED',
    { ...at, cell: '' },
    `dòng không công bố sau khi xem xét (${code}): ${reason.vi}`,
    `row not published after a review (${code}): ${reason.en}`,
  );
