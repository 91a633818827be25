import { limits, tooLarge } from './limits.ts';
import { LineRecord } from './lineRecord.ts';
import type { Row, TextCell } from './table.ts';
import { type Problem, problem } from '../cells/reading.ts';

/** A record with the characters that it takes up; those of all records are the whole text. */
export interface TextRecord extends Row {
  readonly start: number;
  readonly end: number;
}

/** The records of a text; what stopped the reading, and where. */
export interface Split {
  readonly records: readonly TextRecord[];
  readonly broken: {
    readonly problem: Problem;
    readonly line: number;
    readonly column: number;
  } | null;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

const badQuote = problem(
  'E-CSV-QUOTE',
  'dấu ngoặc kép mở ở đây không đóng đúng; hãy sửa dấu ngoặc kép',
  'invalid CSV: the quote that opens here is not closed well; mend the quotes',
);

/** Returns where a quoted cell ends (behind its closing quote); -1 where it does not. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

function breaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count += 1;
  }
  return count;
}

/** Shorter lines have neither a cell nor a number of cells that is too large. */
const SHORT = Math.min(limits.cell, limits.columns);

/** Returns where a sign stands next, from a place on that never goes back; behind the text for nowhere. */
function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(sign, from);
    if (found < 0) found = text.length;
    return found;
  };
}

/** Returns how to take the line that begins somewhere as one record; null where it needs more care. */
function lineReader(text: string, delimiter: string) {
  const [quote, feed, carriage] = [finder(text, '"'), finder(text, '\n'), finder(text, '\r')];
  return (start: number, line: number): LineRecord | null => {
    const stop = Math.min(feed(start), carriage(start));
    if (stop - start >= SHORT || quote(start) < stop) return null;
    const wide = text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? 2 : 1;
    const end = Math.min(stop + wide, text.length);
    return new LineRecord(line, text, delimiter, [start, stop, end]);
  };
}

/**
 * Returns the records of a delimited text (RFC 4180; any of the three line ends), each cell
 * with its physical line and column, in time that grows with the text alone. Nothing is
 * trimmed. It stops at a quote that does not close and at what is too large.
 */
export function splitRecords(text: string, delimiter: string): Split {
  const records: TextRecord[] = [];
  const comma = delimiter.charCodeAt(0);
  const lineAt = lineReader(text, delimiter);
  let [at, line] = [0, 1];
  const stop = (what: Problem, column: number): Split => ({
    records,
    broken: { problem: what, line, column },
  });
  while (at < text.length) {
    if (records.length > limits.rows + 100) return stop(tooLarge.rows, 0);
    const whole = lineAt(at, line);
    if (whole) {
      records.push(whole);
      at = whole.end;
      line += 1;
      continue;
    }
    const [start, firstLine] = [at, line];
    const cells: TextCell[] = [];
    for (let more = true; more;) {
      const begin = at;
      const column = cells.length + 1;
      let content: string;
      if (text.charCodeAt(at) === QUOTE) {
        at = endOfQuoted(text, begin);
        const next = text.charCodeAt(at);
        if (!(at === text.length || next === comma || next === LF || next === CR))
          return stop(badQuote, column);
        content = text.slice(begin + 1, at - 1).replaceAll('""', '"');
      } else {
        for (
          let code = text.charCodeAt(at);
          at < text.length && code !== comma && code !== LF && code !== CR;
          code = text.charCodeAt(at)
        )
          at += 1;
        content = text.slice(begin, at);
      }
      if (content.length > limits.cell) return stop(tooLarge.cell, column);
      if (column > limits.columns) return stop(tooLarge.columns, column);
      cells.push({ text: content, line, column });
      line += breaks(text, begin, at);
      more = text.charCodeAt(at) === comma;
      if (more) at += 1;
    }
    if (at < text.length)
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    records.push({ line: firstLine, cells, start, end: at });
    line += 1;
  }
  return { records, broken: null };
}
