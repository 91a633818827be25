import type { PlaceEvent } from '../model/event.ts';
import type { Observation } from '../model/observation.ts';
import { NATION, type Place } from '../model/place.ts';
import type { Reply } from '../model/reply.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { BuiltData } from './built.ts';
import { editionData, editionProvince } from './edition.ts';
import { groupBy } from './groupBy.ts';

/** The built data with the ways that pages look into it. Lists are never copied; do not change them. */
export interface Dataset extends BuiltData {
  readonly nation: Place;
  /** By code. */
  readonly provinces: readonly Place[];
  /** The province that this edition of the site is of; null for the site of the whole country. */
  readonly edition: Place | null;
  /** Whether a place has a page: all do, but in an edition only the nation, the province and its communes. */
  hasPage(place: Place): boolean;
  /** @throws on an unknown code: every code was checked by the build. */
  place(code: string): Place;
  /** Units of a province by code; none for another level. */
  communesOf(province: string): readonly Place[];
  /** Province of a commune; null for a province and the nation. */
  provinceOf(place: Place): Place | null;
  /** @throws on an unknown id. */
  source(id: string): Source;
  /** All figures of a place, joint ones included, in the order of the build. */
  at(code: string): readonly Observation[];
  of(indicator: string): readonly Observation[];
  from(source: string): readonly Observation[];
  /** What documents say took place there, in the order of the file. */
  eventsAt(code: string): readonly PlaceEvent[];
  /** Answers of provinces about a figure, in the order of the file. */
  repliesTo(figure: string): readonly Reply[];
  /** What documents say of a province, or of a commune alone or in a group. */
  reportsAt(code: string): readonly Report[];
}

function strict<T>(map: ReadonlyMap<string, T>, what: string): (key: string) => T {
  return (key) => {
    const found = map.get(key);
    if (!found) throw new Error(`unknown ${what}: ${key}`);
    return found;
  };
}

const belongs = (edition: Place | null, { code, parent }: Place): boolean =>
  edition === null || code === NATION || code === edition.code || parent === edition.code;

/** Returns the dataset of built files, or of one province's part of them. `scope` is its code; empty for all. */
export function makeDataset(all: BuiltData, scope = ''): Dataset {
  const edition = scope === '' ? null : editionProvince(all, scope);
  const built = edition ? editionData(all, scope) : all;
  const place = strict(new Map(built.places.map((p) => [p.code, p])), 'place');
  const source = strict(new Map(built.sources.map((s) => [s.id, s])), 'source');
  const children = groupBy(built.places, (p) => [p.parent ?? '']);
  const byPlace = groupBy(built.observations, (o) => o.places);
  const byIndicator = groupBy(built.observations, (o) => [o.indicator]);
  const bySource = groupBy(built.observations, (o) => [o.source]);
  const events = groupBy(built.events ?? [], (event) => event.places);
  const replies = groupBy(built.replies ?? [], (reply) => [reply.figure]);
  const told = groupBy(built.reports, ({ province, places }) => [province, ...places]);
  return {
    ...built,
    nation: place(NATION),
    edition,
    hasPage: (p) => belongs(edition, p),
    provinces: children.get(NATION) ?? [],
    place,
    source,
    communesOf: (code) => (code === NATION ? [] : (children.get(code) ?? [])),
    provinceOf: (p) => (p.level === 'commune' && p.parent ? place(p.parent) : null),
    at: (code) => byPlace.get(code) ?? [],
    of: (indicator) => byIndicator.get(indicator) ?? [],
    from: (id) => bySource.get(id) ?? [],
    eventsAt: (code) => events.get(code) ?? [],
    repliesTo: (figure) => replies.get(figure) ?? [],
    reportsAt: (code) => told.get(code) ?? [],
  };
}
