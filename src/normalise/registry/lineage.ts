import type { Share } from '../../model/place.ts';
import { share } from './overlay.ts';
import { records } from './records.ts';

/** One pair of a divided unit of before July 2025 and a unit that it went into. */
export interface LineageRow {
  readonly newCode: string;
  /** Null where the name could not be tied to a code. */
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly oldDistrict: string | null;
  readonly share: Share;
  readonly resolution: string;
  readonly clause: string;
}

const columns = [
  'new_code',
  'new_name',
  'old_code',
  'old_name',
  'old_district',
  'share',
  'resolution',
  'clause',
] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Returns the rows of `lineage.csv` in file order; the names of old units begin with a capital.
 *
 * @throws on another header or an unknown share
 */
export const parseLineage = (rows: readonly (readonly string[])[]): LineageRow[] =>
  records(rows, columns, 'lineage.csv').map((row) => ({
    newCode: row.new_code,
    oldCode: row.old_code || null,
    oldName: capital(row.old_name),
    oldDistrict: row.old_district ? capital(row.old_district) : null,
    share: share.parse(row.share),
    resolution: row.resolution,
    clause: row.clause,
  }));
