import { readFileSync, statSync } from 'node:fs';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';

const stampOf = (path: string): string => {
  const { size, mtimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ino}`;
};

const unreadable = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'error';

/**
 * Returns the bytes of a file that stayed the same while it was read; one that changed, or that
 * can't be read, is reported and null.
 */
export function readSteady(
  path: string,
  file: string,
  report: Report,
  read: (path: string) => Uint8Array<ArrayBuffer> = readFileSync,
): Uint8Array<ArrayBuffer> | null {
  const at = wholeFile(file);
  try {
    const before = stampOf(path);
    const bytes = read(path);
    if (stampOf(path) === before && bytes.length === statSync(path).size) return bytes;
    const [vi, en] = [
      'tệp thay đổi trong lúc đọc; hãy chạy lại khi không ai đang lưu tệp',
      'file changed while it was read; run again when nobody is saving it',
    ];
    report(error('E-FILE-CHANGED', at, vi, en));
  } catch (cause) {
    const why = unreadable(cause);
    report(
      error(
        'E-FILE-UNREADABLE',
        { ...at, cell: why },
        `không đọc được tệp (${why}); hãy xem quyền đọc của tệp`,
        `unreadable file (${why}); look at who may read it`,
      ),
    );
  }
  return null;
}
