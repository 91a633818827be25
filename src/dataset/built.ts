import type { FileAccount } from '../model/account.ts';
import type { BoundarySet } from '../model/boundaries.ts';
import type { Change } from '../model/change.ts';
import type { Correction } from '../model/correction.ts';
import type { PlaceEvent } from '../model/event.ts';
import type { Superseded } from '../model/history.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { RegistryFacts } from '../model/registry.ts';
import type { Reply } from '../model/reply.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { WorkingGroup } from '../model/workingGroup.ts';

/** Where a province or a special zone at sea stands on the tile grid, from 0. */
export interface TilePosition {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  /** The name in one or two short lines. */
  readonly lines: readonly string[];
}

/** Rows of an official table as they were published, for the page of its source. */
export interface SourceTable {
  readonly source: string;
  readonly files: ReadonlyArray<{
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: ReadonlyArray<{ readonly line: number; readonly cells: readonly string[] }>;
  }>;
}

/** What was read and what became of it, by file. */
export interface Account {
  readonly files: readonly FileAccount[];
  /** Over all files: data = published + rejected + duplicates. */
  readonly rows: FileAccount['rows'];
  /** Figures of the build, those that Hai Cấp computes included. */
  readonly observations: number;
}

/** All that `npm run data` makes for the pages. */
export interface BuiltData {
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly reports: readonly Report[];
  /** Groups of leaders that met communes, by province and number. */
  readonly workingGroups: readonly WorkingGroup[];
  readonly changes: readonly Change[];
  readonly tiles: readonly TilePosition[];
  readonly registry: RegistryFacts;
  readonly tables: readonly SourceTable[];
  readonly account: Account;
  /** Figures that were published and no longer stand. */
  readonly history: readonly Superseded[];
  /** Reviewed exceptions. */
  readonly corrections: readonly Correction[];
  /** Maps that an operator gave in place of the tiles; none by default. */
  readonly boundaries?: readonly BoundarySet[];
  /** What documents say took place; none by default. */
  readonly events?: readonly PlaceEvent[];
  /** What provinces answered about figures of their own; none by default. */
  readonly replies?: readonly Reply[];
}
