import type { Text } from '../locales.ts';
import type { KnownOfAll } from '../normalise/known.ts';
import type { Remark } from '../normalise/propose/proposal.ts';
import { nextEntry } from '../normalise/propose/nextEntry.ts';
import { plainFile, proposeTable } from '../normalise/propose/proposeTable.ts';
import { provisional } from '../normalise/propose/provisional.ts';
import { Refused } from '../normalise/read/workbook/refused.ts';
import type { FileSpec, TableSpec } from '../normalise/tableSpec.ts';
import { entryFor } from './readDescription.ts';

/** What to write in `table.json` for a file that is not described. */
export interface ToldProposal {
  readonly id: string;
  /** The whole `table.json`, or the one entry to add to it. */
  readonly json: object | null;
  readonly isEntry: boolean;
  readonly remarks: readonly Remark[];
}

/** How a file is read: by its description, or by what it suggests itself. */
export interface HowToRead {
  /** Null where too little is known to read it. */
  readonly spec: FileSpec | null;
  /** Null for a file that is described. */
  readonly proposal: ToldProposal | null;
  /** Why a workbook can't be opened at all. */
  readonly refused: (Text & { readonly code: string }) | null;
}

interface Chosen {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly name: string;
}

function addedEntry(chosen: Chosen, spec: TableSpec, known: KnownOfAll): HowToRead | null {
  const { bytes, sha256, name } = chosen;
  const of = { bytes, sha256, file: plainFile(name), province: null, period: null };
  const next = nextEntry(of, { spec, raw: spec.files }, known);
  const like = spec.files.find(({ file }) => file === next?.like);
  if (!next || !like) return null;
  const { period } = next.entry as Pick<FileSpec, 'period'>;
  const isSaid = 'text' in period && period.text !== '';
  return {
    spec: { ...like, file: name, sha256, ...(isSaid ? { period } : {}) },
    proposal: { id: spec.source.id, json: next.entry, isEntry: true, remarks: next.remarks },
    refused: null,
  };
}

function proposed({ bytes, sha256, name }: Chosen, known: KnownOfAll): HowToRead {
  const of = { bytes, sha256, file: plainFile(name), id: null, province: null, period: null };
  const { id, entry, table, remarks } = proposeTable(of, known);
  const spec = entry && provisional(entry);
  return {
    spec: spec && { ...spec, file: name },
    proposal: { id, json: entry === null ? null : table, isEntry: false, remarks },
    refused: null,
  };
}

/**
 * Returns how to read a chosen file: by the entry of the description that names it, or by the
 * only one; else by what the file itself suggests, an entry like the last one where it fits.
 */
export function howToRead(chosen: Chosen, spec: TableSpec | null, known: KnownOfAll): HowToRead {
  const entry = spec && entryFor(spec, chosen.name, chosen.sha256);
  if (entry) return { spec: entry, proposal: null, refused: null };
  try {
    return (spec && addedEntry(chosen, spec, known)) ?? proposed(chosen, known);
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    const { code, vi, message: en } = cause;
    return { spec: null, proposal: null, refused: { code, vi, en } };
  }
}
