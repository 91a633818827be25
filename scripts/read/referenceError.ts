import { error, wholeFile } from '../../src/normalise/messages.ts';
import { DataError } from '../dataError.ts';

/**
 * Returns what a reader makes of a list about places.
 *
 * @throws {DataError} naming the file, and its line where the reader does, where the list is wrong
 */
export function readingOf<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const line = Number(/\([\w.-]+:(\d+)\)/.exec(why)?.[1] ?? 0);
    throw new DataError([
      error(
        'E-REFERENCE',
        { ...wholeFile(file), line, column: line > 0 ? 1 : 0 },
        `danh mục đơn vị không đọc được; hãy sửa: ${why}`,
        `invalid list of units; mend it: ${why}`,
      ),
    ]);
  }
}
