import { checkBytes, type TableBytes } from '../checkBytes.ts';
import { mustAddUp, type Sums } from '../identities.ts';
import type { Known } from '../known.ts';
import { limits } from '../read/limits.ts';
import { sumsOf } from '../sumsOf.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { ByteColumns } from './byteColumns.ts';
import { ByteReader } from './byteReader.ts';
import { isQuiet } from './isQuiet.ts';
import { type PlainLayout, plainLayout } from './plainLayout.ts';
import { PlainOutcome } from './plainOutcome.ts';
import type { PlainTime } from './plainTime.ts';
import { unitBytes } from './unitBytes.ts';

const LF = 10;

/** Whether nothing but the file and its description has a say in it. */
function isByItself({ bytes, file }: TableBytes, known: Known): boolean {
  return (
    bytes.length <= limits.bytes &&
    known.history.length === 0 &&
    !(known.exceptions ?? []).some((each) => each.file === file) &&
    !(known.recorded ?? []).some(({ table }) => table === file)
  );
}

// A delimiter or line end that is not the declared one is found by the careful reading of the sample.
const isCommon = ({ encoding, place, revises }: FileSpec): boolean =>
  encoding === 'utf-8' && !('column' in place && place.complete) && revises === undefined;

/** What the headings of the first line say of the rows, and where it ends. */
interface TopLine {
  readonly end: number;
  readonly layout: PlainLayout;
}

function topLine({ bytes, spec }: TableBytes, known: Known): TopLine | null {
  const end = bytes.indexOf(LF) + 1;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
  const header = text.slice(0, -1).split(spec.delimiter);
  const layout = plainLayout(header, spec, known);
  const times = layout?.columns.filter((kind) => kind === 'time').length ?? 0;
  return layout && times < 2 ? { end, layout } : null;
}

/** The header and the first row of each time, as a file of their own. */
function sampleOf({ bytes }: TableBytes, end: number, { samples }: ByteColumns): Uint8Array {
  const lines = [bytes.subarray(0, end), ...samples.map(([from, to]) => bytes.subarray(from, to))];
  const sample = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const line of lines) {
    sample.set(line, next);
    next += line.length;
  }
  return sample;
}

/** What the careful reading of the sample says: its account and times; null where it has more to say. */
function readSample(
  file: TableBytes,
  end: number,
  columns: ByteColumns,
  known: Known,
): { readonly sums: Sums; readonly times: readonly PlainTime[] } | null {
  const count = columns.samples.length;
  const read = checkBytes({ ...file, bytes: sampleOf(file, end, columns) }, known);
  const times = read.outcomes.flatMap((each) =>
    each instanceof PlainOutcome ? [each.row.time] : [],
  );
  // Each of its rows is plain and has a time of its own.
  const isSame = read.messages.length === 0 && new Set(times).size === count;
  return isSame ? { sums: sumsOf(read.table, read.outcomes, file.spec), times } : null;
}

const wereThere = ({ rowOf }: ByteColumns, times: readonly PlainTime[], known: Known): boolean => {
  const { thereOn } = unitBytes(known);
  return times.every(({ day }, i) => {
    const there = day === null ? null : thereOn(day);
    return (
      there === null || (rowOf[i]?.every((row, unit) => row === 0 || there[unit] === 1) ?? false)
    );
  });
};

/** The account of a table that differs from its sample in the number of its rows alone. */
function sumsWith(sums: Sums, bytes: number, rows: number): Sums {
  const cells = (sums.cells.published / sums.rows.published) * rows;
  return {
    ...sums,
    bytes: { file: bytes, mark: 0, records: bytes, unread: 0 },
    recordCount: rows + 1,
    records: { ...sums.records, data: rows },
    rows: { ...sums.rows, data: rows, published: rows },
    cells: { ...sums.cells, total: cells, published: cells },
  };
}

/**
 * Returns the account of a table of which there is nothing to say: every row is plain, published and
 * worth no remark. Its bytes are looked at once and kept as columns of numbers; what can be said of
 * it as a whole is asked of the careful reading, of its header and the first row of each time. Null
 * where a row, a column or what is known beside the file may have anything to say.
 */
export function quietSums(file: TableBytes, known: Known): Sums | null {
  const { bytes, spec } = file;
  const top = isCommon(spec) && isByItself(file, known) ? topLine(file, known) : null;
  if (!top) return null;
  const { layout, end } = top;
  const columns = new ByteReader(bytes, layout, spec.delimiter, unitBytes(known)).read(end);
  if (!columns || columns.rows > limits.rows) return null;
  const sample = readSample(file, end, columns, known);
  if (!sample || !wereThere(columns, sample.times, known)) return null;
  const ends = sample.times.map(({ period }) => period.end);
  if (!isQuiet(columns, layout.figures, ends)) return null;
  const sums = sumsWith(sample.sums, bytes.length, columns.rows);
  mustAddUp(sums);
  return sums;
}
