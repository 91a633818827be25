import { tidy } from '../text/tidy.ts';
import { columnOf } from './labels.ts';
import type { Row } from './table.ts';

const DEPTH = 12;

const textsOf = ({ cells }: Row): string[] => cells.map(({ text }) => tidy(text));

/** Two rows of headings as one: the upper name of a group goes with each of its columns. */
function joined(rows: readonly Row[]): string[] {
  const [upper = [], ...lower] = rows.map(textsOf);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  let group = '';
  return Array.from({ length: width }, (_, i) => {
    group = upper[i] || group;
    const under = lower.map((texts) => texts[i] ?? '').filter((text) => text !== '');
    return under.length === 0
      ? (upper[i] ?? '')
      : [group, ...under].filter((text) => text !== '').join(' / ');
  });
}

/** The heading of a table: position of its first record, how many it has, and its labels in one line each. */
export interface Heading {
  readonly first: number;
  readonly count: number;
  readonly labels: readonly string[];
}

/**
 * Returns where the heading stands: where the description says, else the record among the
 * first that has the most of the wanted columns, the first of equals.
 */
export function findHeader(
  records: readonly Row[],
  wanted: readonly string[],
  {
    headerRow,
    headerRows: count = 1,
  }: { readonly headerRow?: number | undefined; readonly headerRows?: number | undefined },
): Heading {
  const at = (first: number): Heading => ({
    first,
    count,
    labels: joined(records.slice(first, first + count)),
  });
  if (headerRow !== undefined) return at(headerRow - 1);
  const matches = (heading: Heading): number =>
    wanted.filter((name) => columnOf(name, heading.labels) >= 0).length;
  const candidates = records.slice(0, DEPTH).map((_, first) => at(first));
  const scored = candidates.map((heading) => ({ heading, of: matches(heading) }));
  const best = Math.max(0, ...scored.map(({ of }) => of));
  const isBlank = ({ labels }: Heading): boolean => labels.every((label) => label === '');
  return scored.find(({ of, heading }) => of === best && !isBlank(heading))?.heading ?? at(0);
}
