import type { BoundarySet } from '../src/model/boundaries.ts';
import type { Change } from '../src/model/change.ts';
import type { Correction } from '../src/model/correction.ts';
import type { Superseded } from '../src/model/history.ts';
import type { PlaceEvent } from '../src/model/event.ts';
import type { Observation } from '../src/model/observation.ts';
import { NATION, type Place } from '../src/model/place.ts';
import type { Reply } from '../src/model/reply.ts';
import type { Report } from '../src/model/report.ts';
import type { Source } from '../src/model/source.ts';
import type { WorkingGroup } from '../src/model/workingGroup.ts';
import type { Account } from '../src/normalise/account.ts';
import type { Aliases } from '../src/normalise/harmonise.ts';
import { byText } from '../src/normalise/byText.ts';
import type { Corrections, ReviewedCell } from '../src/normalise/corrections/readCorrections.ts';
import { hostile } from '../src/normalise/text/hostile.ts';
import { byFigure } from '../src/normalise/order.ts';
import { published } from '../src/normalise/published.ts';
import type { RegistrySummary } from '../src/normalise/registry/registrySummary.ts';
import type { Tile } from '../src/normalise/registry/tiles.ts';
import { registryFacts } from '../src/normalise/registryFacts.ts';
import type { ReadSource } from './observeAll.ts';
import { stableJson, stableList } from './write.ts';

/** All that is written. */
export interface BuiltParts {
  readonly places: readonly Place[];
  readonly aliases: Aliases;
  readonly sources: readonly Source[];
  readonly figures: readonly Observation[];
  readonly reports: readonly Report[];
  readonly events: readonly PlaceEvent[];
  readonly replies: readonly Reply[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly changes: readonly Change[];
  readonly tables: readonly ReadSource[];
  readonly tiles: readonly Tile[];
  readonly summary: RegistrySummary;
  readonly account: Account;
  readonly superseded: readonly Superseded[];
  readonly corrections: Corrections;
  /** Maps that an operator gave; usually none. */
  readonly boundaries: readonly BoundarySet[];
}

/** Returns the figures by the place whose file they stand in: the nation, or a province with its communes. */
function figuresByPlace(figures: readonly Observation[], places: readonly Place[]) {
  const owner = new Map(
    places.map(({ code, level, parent }) => [code, level === 'commune' ? parent : code]),
  );
  const groups = Map.groupBy(figures, ({ places: [first] }) => owner.get(first ?? '') ?? NATION);
  return places
    .filter(({ level }) => level !== 'commune')
    .map(({ code }) => [code, groups.get(code) ?? []] as const);
}

/** Returns an official table as it was published, for the page of its source. */
const publishedTable = ({ source, files }: ReadSource) => ({
  source,
  files: files.map(({ name, header, rows }) => ({
    name,
    header,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(({ text }) => text) })),
  })),
});

const tilePosition = ({ code, column, row, line1, line2 }: Tile) => ({
  code,
  column,
  row,
  lines: [line1, line2].filter((text) => text !== ''),
});

/** What the overlay says of codes and successors, for the page that tells what it changed. */
const overlaid = ({ codes, corrections }: RegistrySummary) => ({
  aliases: codes,
  corrections: corrections.map(({ code, note }) => ({ code, note })),
});

const bySuperseded = (a: Superseded, b: Superseded): number =>
  byText(a.date, b.date) ||
  byText(a.figure.source, b.figure.source) ||
  byText(a.file ?? '', b.file ?? '') ||
  byText(a.figure.id, b.figure.id);

/** Returns a reviewed exception as it may be published: without what may do harm. */
function shownCorrection({ cell, ...entry }: ReviewedCell): Correction {
  const { file, sheet, line, column, code, action, value, reason, source, date } = entry;
  const rest = { file, sheet, line, column, code, action, value, reason, source, date };
  return { ...rest, cell: rest.action === 'leave-out' || hostile(cell) ? null : cell };
}

/** Returns the codes of other schemes, one by one. */
const aliasList = (aliases: Aliases) =>
  [...aliases].flatMap(([scheme, of]) => [...of].map(([alias, code]) => ({ scheme, alias, code })));

const list = (name: string, data: readonly unknown[]): [string, string] => [
  `${name}.json`,
  stableJson({ name, count: data.length }, data),
];

const single = (name: string, data: unknown): [string, string] => [
  `${name}.json`,
  stableJson({ name }, data),
];

/** Gives the path and text of every file of the built data, one after the other: together they are many times what is known of them. */
export function* builtFiles(parts: BuiltParts): Generator<[string, string | Iterable<string>]> {
  const { places, sources, figures, reports, changes, tables, tiles, summary, account } = parts;
  yield list('places', places);
  yield list('aliases', aliasList(parts.aliases));
  yield list('sources', sources);
  for (const [code, of] of figuresByPlace(figures, places))
    yield [
      `observations/${code}.json`,
      stableList(
        { name: `observations/${code}`, count: of.length },
        of.toSorted(byFigure),
        published,
      ),
    ];
  yield list(
    'reports',
    reports.toSorted((a, b) => byText(a.province, b.province) || byText(a.id, b.id)),
  );
  yield list('events', parts.events);
  yield list('replies', parts.replies);
  yield list('working-groups', parts.workingGroups);
  yield list('changes', changes);
  yield list('history', parts.superseded.toSorted(bySuperseded));
  yield list('corrections', parts.corrections.exceptions.map(shownCorrection));
  yield list('tiles', tiles.map(tilePosition));
  if (parts.boundaries.length > 0) yield list('boundaries', parts.boundaries);
  for (const table of tables) yield single(`tables/${table.source}`, publishedTable(table));
  yield single('registry', { ...registryFacts(summary), ...overlaid(summary) });
  yield single('account', account);
}
