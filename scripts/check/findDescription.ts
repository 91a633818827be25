import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import type { FileSpec, TableSpec } from '../../src/normalise/tableSpec.ts';
import { readSpec } from '../read/readSpec.ts';
import { undescribed } from './undescribed.ts';

/** What is said of a file: the source it belongs to and how to read it. */
export interface Description {
  readonly source: TableSpec['source'];
  readonly spec: FileSpec;
  /** The other files of its `table.json` that are there: their paths and how to read them. */
  readonly others: ReadonlyArray<{ readonly path: string; readonly spec: FileSpec }>;
}

interface Found {
  readonly file: string;
  readonly sha256: string;
}

/** The only file of a description says how to read a file of another name, of which it knows no checksum. */
function lent({ files }: TableSpec, { sha256 }: Found): FileSpec | undefined {
  const [only, ...more] = files;
  return only && more.length === 0 ? { ...only, sha256 } : undefined;
}

/**
 * Returns the description of a file: of the `table.json` that is named by `as`, else of the one
 * in the file's folder, the entry of its name. One that is named and has a single entry describes
 * the file whatever its name. What is missing is reported with what to write, and null.
 */
export function findDescription(
  found: Found,
  as: string | undefined,
  report: Report,
): Description | null {
  const path = as ?? join(dirname(found.file), 'table.json');
  const missing = (spec?: TableSpec): null => {
    const { vi, en } = undescribed(found, path, spec);
    report(error('E-FILE-UNDESCRIBED', wholeFile(found.file), vi, en));
    return null;
  };
  if (as === undefined && !existsSync(path)) return missing();
  const table = readSpec('', path, report);
  if (!table) return null;
  const named = table.files.find(({ file }) => file === basename(found.file));
  const spec = named ?? (as === undefined ? undefined : lent(table, found));
  if (!spec) return missing(table);
  const others = (named ? table.files : [])
    .filter((each) => each !== named)
    .map((each) => ({ path: join(dirname(path), each.file), spec: each }))
    .filter((each) => existsSync(each.path));
  return { source: table.source, spec, others };
}
