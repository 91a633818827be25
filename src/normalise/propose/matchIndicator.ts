import type { Indicator } from '../../model/indicator.ts';
import { headingUnit } from '../read/headingUnit.ts';
import { headingAliases } from './headingAliases.ts';
import { foldedKey, headingKey } from './headingKey.ts';

/** Returns the indicators that a heading may mean, in the order of the catalogue; none for none. */
export type MatchIndicator = (label: string) => readonly Indicator[];

// "…, theo báo chí", "… (tối đa 20 điểm)" tell the catalogue's own indicators apart.
// What is left of fewer than three words is too little.
const TAIL = /[,:(].*$/u;
const PORTAL = /^portal766_/;

function withoutTail(name: string): string {
  const head = name.replace(TAIL, '').trim();
  return head.split(' ').length < 3 ? '' : head;
}

const namesOf = ({ id, name, short }: Indicator): string[] => [
  ...[name, short].flatMap(({ vi, en }) => [vi, en, withoutTail(vi), withoutTail(en)]),
  id,
  id.replace(PORTAL, ''),
];

// What documents and the registry tell stands in no table; columns of the form stand in the form.
const notByHeading: ReadonlySet<string> = new Set([
  'press',
  'press-766-2025',
  'registry',
  'survey-unstated',
  'target',
  'form-06a',
]);

/** What stands before "/" is the group of a heading, what stands behind it its own words. */
const GROUPS = /^.* \/ /u;
const partsOf = (label: string): string[] => [label, label.replace(GROUPS, '')];

/**
 * Returns a look-up of headings by the names, short names and ids of a catalogue in both
 * languages, and by the closed list of other words: first as written, then without marks. A
 * heading that names a unit means only indicators of that unit. Columns of the form II.06a are
 * recognised by its layout, never by a heading alone.
 */
export function matchIndicator(catalogue: ReadonlyMap<string, Indicator>): MatchIndicator {
  const [exact, folded] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (of: typeof exact, key: string, id: string): void => {
    if (key !== '') of.set(key, (of.get(key) ?? new Set()).add(id));
  };
  const enter = (text: string, id: string): void => {
    add(exact, headingKey(text), id);
    add(folded, foldedKey(text), id);
  };
  const ofTables = [...catalogue.values()].filter(({ family }) => !notByHeading.has(family));
  const isOfTables = new Set(ofTables.map(({ id }) => id));
  for (const indicator of ofTables)
    for (const text of namesOf(indicator)) enter(text, indicator.id);
  for (const [text, ids] of headingAliases)
    for (const id of ids) if (isOfTables.has(id)) enter(text, id);
  const order = [...catalogue.keys()];
  return (label) => {
    const unit = headingUnit(label)?.unit ?? null;
    const keys = partsOf(label);
    const found = [
      ...keys.map((key) => exact.get(headingKey(key))),
      ...keys.map((key) => folded.get(foldedKey(key))),
    ].find((ids) => ids !== undefined);
    return [...(found ?? [])]
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .flatMap((id) => catalogue.get(id) ?? [])
      .filter((indicator) => unit === null || indicator.unit === unit);
  };
}
