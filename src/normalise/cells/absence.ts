import type { Status } from '../../model/observation.ts';

/** What each sign or word of an empty cell says; a closed list. Zero is not in it: zero is a number. */
const absences: ReadonlyArray<readonly [Status, readonly string[]]> = [
  // In Vietnamese yearbooks `-` is "không có hiện tượng phát sinh": nothing that could be counted.
  ['not-applicable', ['-', '–', '—', 'x', 'n/a', 'không có', 'không phát sinh', 'không áp dụng']],
  ['not-published', ['…', '...', '..', 'chưa công bố', 'not published']],
  ['not-yet', ['chưa có', 'chưa có số liệu', 'chưa có số', 'chưa thống kê', 'not yet']],
  ['suppressed', ['[c]', 'mật', 'bảo mật']],
];

const byWord = new Map(absences.flatMap(([status, words]) => words.map((word) => [word, status])));

/** Returns why a cell of these lower-case characters has no number; null where it is no such word. */
export const absence = (text: string): Status | null => byWord.get(text) ?? null;
