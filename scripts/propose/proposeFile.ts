import { basename, join, resolve } from 'node:path';
import type { KnownOfAll } from '../../src/normalise/known.ts';
import { type CheckedTable, checkTableBytes } from '../../src/normalise/checkTable.ts';
import { type NextEntry, nextEntry } from '../../src/normalise/propose/nextEntry.ts';
import type { Remark } from '../../src/normalise/propose/proposal.ts';
import { type NewFile, proposeTable } from '../../src/normalise/propose/proposeTable.ts';
import { provisional } from '../../src/normalise/propose/provisional.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { readWrittenTable, sourceFolder, type WrittenTable } from './readNewFile.ts';

/** What is proposed for a file, and where it would go. */
export interface FileProposal {
  /** Folder of the source. */
  readonly folder: string;
  /** The whole `table.json` as it is to be written; null where no table was found. */
  readonly json: object | null;
  /** What of it is new: all, or the one entry. */
  readonly shown: object | null;
  readonly remarks: readonly Remark[];
  /** The file tried by the proposal, blanks passed over; null where it can't be read yet. */
  readonly tried: CheckedTable | null;
}

function tryOut(
  of: NewFile,
  spec: FileSpec | null,
  id: string,
  known: KnownOfAll,
): CheckedTable | null {
  if (!spec) return null;
  const source = { id, published: null, retrieved: null };
  return checkTableBytes({ ...of, spec }, { ...known, source });
}

/** A description with one more entry; a date of its source that is to be told anew is left empty. */
function added(json: WrittenTable['json'], entry: object, stale: NextEntry['stale']): object {
  const source = stale === null ? json.source : { ...json.source, [stale]: '' };
  return { ...json, source, files: [...json.files, entry] };
}

/** The period of an entry where it is said; a blank one is tried with that of the entry before. */
function saidPeriod(entry: object | null): Partial<Pick<FileSpec, 'period'>> {
  const { period } = (entry ?? {}) as Partial<FileSpec>;
  return period && 'text' in period && period.text !== '' ? { period } : {};
}

/**
 * Returns what to write in `table.json` for a file: a whole one for a new source, one more entry
 * where its folder has a description. Nothing is written.
 *
 * @throws {Refused} where a workbook can't be trusted, and where the description is invalid
 */
export function proposeFile(
  path: string,
  of: NewFile,
  dataDir: string,
  known: KnownOfAll,
): FileProposal {
  const own = sourceFolder(resolve(path), resolve(dataDir));
  const proposal = proposeTable(
    { ...of, id: of.id ?? (own === null ? null : basename(own)) },
    known,
  );
  const folder = own ?? join(dataDir, 'tables', proposal.id);
  const written = readWrittenTable(folder);
  const tried = (spec: FileSpec | null) => tryOut(of, spec, proposal.id, known);
  if (!written) {
    const json = proposal.entry === null ? null : proposal.table;
    return {
      folder,
      json,
      shown: json,
      remarks: proposal.remarks,
      tried: tried(proposal.entry && provisional(proposal.entry)),
    };
  }
  if (written.spec.files.some(({ file }) => file === of.file))
    throw new Error(`${written.path} đã mô tả tệp này / describes this file already: ${of.file}`);
  const next = nextEntry(of, { spec: written.spec, raw: written.json.files }, known);
  const shown = next?.entry ?? proposal.entry;
  const like = written.spec.files.find(({ file }) => file === next?.like);
  const spec = like
    ? { ...like, file: of.file, sha256: of.sha256, ...saidPeriod(shown) }
    : proposal.entry && provisional(proposal.entry);
  return {
    folder,
    json: shown && added(written.json, shown, next?.stale ?? null),
    shown,
    remarks: next?.remarks ?? proposal.remarks.filter(({ path: at }) => !at.startsWith('source')),
    tried: tried(spec),
  };
}
