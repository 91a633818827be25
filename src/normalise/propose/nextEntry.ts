import { checkBytes } from '../checkBytes.ts';
import type { KnownOfAll } from '../known.ts';
import type { FileSpec, TableSpec } from '../tableSpec.ts';
import { readPeriod } from '../cells/readPeriod.ts';
import { nextPeriod } from './nextPeriod.ts';
import { blank, confirm, type Remark } from './proposal.ts';
import { type EntryFile, proposeEntry } from './proposeEntry.ts';

/** An entry for one more file of a table, like one that it has already. */
export interface NextEntry {
  /** As it is to be written: the keys of the entry before, with what is new. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** File of the entry that it is like. */
  readonly like: string;
  /** The date of the source that is to be told anew, because it lies before the new period's end. */
  readonly stale: 'published' | 'retrieved' | null;
  readonly remarks: readonly Remark[];
}

// What says that a file is another table than the one described.
const otherShape =
  /^E-(?:STR-(?:MISSING-LABEL|UNKNOWN-LABEL|HEADER-ROWS|NO-DATA|EMPTY)|XL-SHEET|XL-HIDDEN-SHEET|XL-FORMAT|CSV-|ENC-|TYPE-|LIM-)/;

function isLike(spec: FileSpec, { bytes, file, sha256 }: EntryFile, known: KnownOfAll): boolean {
  const source = { id: 'x', published: null, retrieved: null };
  const { messages } = checkBytes(
    { bytes, file, sha256, spec: { ...spec, file, sha256 } },
    { ...known, source, history: [] },
  );
  return !messages.some(({ code }) => otherShape.test(code));
}

type Times = Pick<FileSpec, 'period' | 'asOf'>;

/** The time of the next file: what the file itself says, else the period after the last. */
function timeAfter(
  { period, asOf }: Times,
  told: string | null,
): { parts: object; remarks: Remark[] } {
  const day = asOf !== null && 'date' in asOf ? { asOf: { date: '' } } : {};
  const days: Remark[] =
    'asOf' in day
      ? [blank('files[+].asOf', 'ngày lấy số của kỳ này', 'day on which these figures were taken')]
      : [];
  if ('column' in period) return { parts: day, remarks: days };
  if ('text' in period) {
    const text = told ?? nextPeriod(period.text) ?? '';
    const remark =
      text === ''
        ? blank('files[+].period', `kỳ sau "${period.text}"`, `the period after "${period.text}"`)
        : confirm(
            'files[+].period',
            told === null ? `kỳ sau "${period.text}": "${text}"` : `kỳ "${text}" lấy từ tệp`,
            told === null
              ? `the period after "${period.text}": "${text}"`
              : `period "${text}" was taken from the file`,
          );
    return { parts: { period: { text }, ...day }, remarks: [remark, ...days] };
  }
  const { start, end } = period;
  const cleared = (when: typeof start) => (when !== null && 'date' in when ? { date: '' } : when);
  if (end !== null && 'column' in end)
    return {
      parts: day,
      remarks: [
        confirm(
          'files[+].period',
          'kỳ bắt đầu cùng ngày như tệp trước',
          'the period begins on the same day as in the file before',
        ),
        ...days,
      ],
    };
  return {
    parts: { period: { start: cleared(start), end: cleared(end) }, ...day },
    remarks: [
      blank(
        'files[+].period',
        'ngày đầu và ngày cuối của kỳ này',
        'first and last day of this period',
      ),
      ...days,
    ],
  };
}

/** The period that the file states, in its lines or its name. */
function toldPeriod(of: EntryFile, known: KnownOfAll): string | null {
  if (of.period !== null) return of.period;
  const period = proposeEntry(of, known).entry?.period;
  return period && 'text' in period && period.text !== '' ? period.text : null;
}

/** The date of the source that the check goes by, where it lies before the end of a period. */
function staleDate(
  { published, retrieved }: TableSpec['source'],
  text: string,
): NextEntry['stale'] {
  const read = readPeriod(text);
  const end = 'refused' in read ? null : read.period.end;
  const known = published ?? retrieved;
  if (end === null || known === null || end <= known) return null;
  return published === null ? 'retrieved' : 'published';
}

/** A second file of a period replaces the first: as what, since when and why is for a person to say. */
const revising = (file: string) => ({
  revises: { file, kind: '', date: '', reason: { vi: '', en: '' } },
});

const replacing = (file: string, period: string): Remark =>
  blank(
    'files[+].revises',
    `"${file}" đã có kỳ ${period}: tệp này thay nó; hãy ghi kind ("correction" nếu số cũ sai, "revision" nếu nguồn tính lại), ngày và lý do`,
    `"${file}" has the period ${period} already, and this file replaces it: write kind ("correction" where the old figures were wrong, "revision" where the source counted anew), the date and the reason`,
  );

const toldAnew = (stale: 'published' | 'retrieved'): Remark =>
  blank(
    `source.${stale}`,
    'ngày đang ghi đứng trước ngày cuối của kỳ mới; hãy ghi ngày của tệp mới',
    'the date given lies before the end of the new period; write that of the new file',
  );

/**
 * Returns the entry of one more file for a table that has some: like the last entry whose columns
 * the file has, with its own checksum and the next period. Null where the file is like none.
 * `raw` holds the entries as they were written, in the order of `spec`.
 */
export function nextEntry(
  of: EntryFile,
  { spec, raw }: { readonly spec: TableSpec; readonly raw: ReadonlyArray<object> },
  known: KnownOfAll,
): NextEntry | null {
  const at = spec.files.findLastIndex((file) => isLike(file, of, known));
  const [like, written] = [spec.files[at], raw[at]];
  if (!like || !written) return null;
  const { parts, remarks } = timeAfter(like, toldPeriod(of, known));
  const copied = Object.entries(written).filter(([key]) => key !== 'revises');
  const { file, sha256 } = of;
  const { period: { text = '' } = {} } = parts as { readonly period?: { readonly text?: string } };
  const stale = staleDate(spec.source, text);
  const replaced = spec.files.findLast(
    (each) => 'text' in each.period && each.period.text === text && isLike(each, of, known),
  );
  return {
    entry: {
      ...Object.fromEntries(copied),
      file,
      sha256,
      ...parts,
      ...(replaced ? revising(replaced.file) : {}),
    },
    like: like.file,
    stale,
    remarks: [
      ...(stale === null ? [] : [toldAnew(stale)]),
      ...(replaced ? [replacing(replaced.file, text)] : []),
      confirm(
        'files[+]',
        `mục mới như của "${like.file}"`,
        `a new entry like that of "${like.file}"`,
      ),
      ...remarks,
    ],
  };
}
