import type { Text } from '../locales.ts';
import type { Message } from '../model/account.ts';
import type { Problem } from './cells/reading.ts';
import { cellAddress } from './read/cellAddress.ts';

/** A cell of a file that a message speaks of; line 0 is the whole file. */
export interface At {
  readonly file: string;
  /** Workbooks only: the name of the sheet. */
  readonly sheet?: string;
  /** Physical line, from 1. */
  readonly line: number;
  /** From 1; 0 is the whole line. */
  readonly column: number;
  readonly cell: string;
}

/** Where messages go: the recipe collects them all and stops once, so nobody mends one at a time. */
export type Report = (message: Message) => void;

/** Returns the place of a whole file. */
export const wholeFile = (file: string): At => ({ file, line: 0, column: 0, cell: '' });

const of =
  (severity: Message['severity']) =>
  (code: string, at: At, vi: string, en: string): Message => ({
    code,
    severity,
    ...at,
    text: { vi, en },
  });

/** Returns a message of what is wrong with a cell. */
export const about = (severity: Message['severity'], at: At, { code, vi, en }: Problem): Message =>
  of(severity)(code, at, vi, en);

/** Returns a message that stops the build. */
export const error = of('error');

/** Returns a message about a figure that is published as it stands. */
export const warning = of('warning');

/** Returns a message about something that was left out on purpose. */
export const info = of('info');

/** Returns the message of a row that is not published, with its reason. */
export const rejected = (at: At, reason: Text): Message =>
  info('R-ROW', at, `dòng không công bố: ${reason.vi}`, `row not published: ${reason.en}`);

/** Returns `file:line:column`, or `file!sheet!E14` in a workbook. */
export function placeText({ file, sheet, line, column }: Omit<At, 'cell'>): string {
  if (sheet === undefined) return [file, line, column].filter((part) => part !== 0).join(':');
  return [file, sheet, cellAddress(line, column)].filter((part) => part !== '').join('!');
}

/** Returns `file:line:column: text / text`, as the build prints it. */
export const messageLine = ({ code, text, ...at }: Message): string =>
  `${placeText(at)}: ${code}: ${text.vi} / ${text.en}`;
