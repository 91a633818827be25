import { about, type Report, wholeFile } from '../messages.ts';
import type { Known } from '../known.ts';
import type { ObservedTable } from '../observe/draft.ts';
import type { Table } from '../read/table.ts';
import type { FileSpec } from '../tableSpec.ts';
import { problem } from '../cells/reading.ts';
import { checkOverlaps } from './checkOverlaps.ts';
import { mixedColumns } from './mixedColumns.ts';
import { checkTotals } from './checkTotals.ts';
import { filePeriod } from './filePeriod.ts';

interface File {
  readonly file: string;
  readonly sha256: string;
  readonly spec: FileSpec;
}

const hashDiffers = problem(
  'E-HASH',
  'tệp đã thay đổi so với mô tả; nếu đúng là bản mới, hãy sửa sha256 trong table.json',
  'checksum differs: the file is not the one described; if it is a new edition, change sha256 in table.json',
);

/**
 * Returns a table's figures after a look at the whole of it: checksum, columns that mix
 * formats, totals, the period in the file's name. What fails is reported; a row whose total
 * is not the sum of the rows above it is one more row that is rejected.
 */
export function reviewTable(
  table: Table,
  { file, sha256, spec }: File,
  observed: ObservedTable,
  known: Known,
  report: Report,
): ObservedTable {
  if (sha256 !== spec.sha256)
    report(about('error', { ...wholeFile(file), cell: sha256 }, hashDiffers));
  mixedColumns(table, spec, known.catalogue, observed, report);
  filePeriod(table, observed, report);
  checkOverlaps(table, observed, report);
  return checkTotals(table, spec, known.catalogue, observed, report);
}
