import type { Observation } from '../model/observation.ts';
import type { Place, PlaceVersion } from '../model/place.ts';
import { type At, error, type Report } from './messages.ts';
import type { Draft, PlaceText } from './observe/draft.ts';

/** What harmonise asks of the registry. */
export interface Places {
  /** The place of a code, aliases of the registry included. */
  byCode(code: string): Place | null;
  /** Places of a name, whatever the place of its tone mark. */
  byName(name: string, province: string | null): readonly Place[];
  versionAt(place: Place, date: string | null): PlaceVersion | null;
}

/** A figure tied to its places, which still knows its row. */
export interface Placed extends Observation {
  readonly at: At;
  /** Rates that may exceed 100. */
  readonly unbounded?: true;
}

/** Codes of a scheme by scheme and alias: `portal`, `H20` -> `82`. */
export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>;

const KINDS = /^(tỉnh|thành phố|xã|phường|đặc khu)\s+/iu;

/** Returns a name without its kind. Example: `xã Vân Canh` -> `Vân Canh`. */
export const withoutKind = (name: string): string => name.normalize('NFC').replace(KINDS, '');

function unknownPlace({ text, scheme, at }: PlaceText): ReturnType<typeof error> {
  const [vi, en] =
    scheme === 'code'
      ? [
          `mã đơn vị không có trong danh mục: "${text}"; hãy sửa mã`,
          `unknown place: "${text}"; mend the code`,
        ]
      : [
          `mã ${scheme} chưa biết: "${text}"; hãy thêm vào data/reference/aliases.csv`,
          `unknown place: ${scheme} "${text}"; add it to data/reference/aliases.csv`,
        ];
  return error('E-UNIT-CODE-UNKNOWN', at, vi, en);
}

function otherPlace(place: Place, found: string, at: At): ReturnType<typeof error> {
  return error(
    'E-PLACE-DIFFERS',
    at,
    `"${found}" không phải ${place.name} (${place.code}); hãy kiểm tra mã và tên của dòng`,
    `place differs: "${found}" is not ${place.name} (${place.code}); look at the row's code and name`,
  );
}

function hasName(place: Place, { name, otherNames }: PlaceText, places: Places): boolean {
  if (name === null || otherNames.get(name) === place.code) return true;
  return places.byName(withoutKind(name), null).some(({ code }) => code === place.code);
}

function find(text: PlaceText, places: Places, aliases: Aliases, report: Report) {
  const code = text.scheme === 'code' ? text.text : aliases.get(text.scheme)?.get(text.text);
  const place = code === undefined ? null : places.byCode(code);
  if (!place) report(unknownPlace(text));
  else if (!hasName(place, text, places)) report(otherPlace(place, text.name ?? '', text.at));
  else if (text.code && places.byCode(text.code) !== place)
    report(otherPlace(place, text.code, text.at));
  else return place;
  return null;
}

/** Returns the day by which a figure's unit is told: the last it covers, or the day it was taken. */
export const dayOf = ({ asOf, period }: Pick<Observation, 'asOf' | 'period'>): string | null =>
  period.end ?? asOf ?? period.start;

function versionOf(found: readonly Place[], draft: Draft, places: Places): string | null {
  const [place] = found;
  const day = dayOf(draft);
  if (!place || found.length > 1 || day === null) return null;
  return places.versionAt(place, day)?.validFrom ?? null;
}

/**
 * Returns the figures with codes of the registry and the version of the unit they
 * belong to; a joint figure and an undated one belong to no version. Figures of
 * unknown places are left out and reported, each place text once a row.
 */
export function harmonise(
  drafts: readonly Draft[],
  places: Places,
  aliases: Aliases,
  report: Report,
): Placed[] {
  const said = new Set<string>();
  const once: Report = (message) => {
    const key = `${message.file}:${message.line}:${message.text.en}`;
    if (!said.has(key)) report(message);
    said.add(key);
  };
  return drafts.flatMap((draft) => {
    const found = draft.places
      .map((text) => find(text, places, aliases, once))
      .filter((place) => place !== null);
    if (found.length === 0 || found.length < draft.places.length) return [];
    const version = versionOf(found, draft, places);
    return [{ ...draft, places: found.map(({ code }) => code), version }];
  });
}
