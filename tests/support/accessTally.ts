import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was looked at on pages of one type, in all languages. */
interface Counts {
  violations: number;
  incomplete: number;
  passed: number;
  failed: number;
}

/** What the access tests found, by type of page. */
export interface AccessTally {
  readonly found: (page: string, violations: number, incomplete: number) => void;
  readonly checked: (page: string, passed: boolean) => void;
  /** Writes the counts as JSON and returns them as a table. */
  readonly write: (file: string) => string;
}

/** Returns a tally of nothing yet; a page is known by its name without the language. */
export function accessTally(): AccessTally {
  const types = new Map<string, Counts>();
  const of = (page: string): Counts => {
    const type = page.replace(/ \([a-z]+\)$/, '');
    const counts = types.get(type) ?? { violations: 0, incomplete: 0, passed: 0, failed: 0 };
    types.set(type, counts);
    return counts;
  };
  return {
    found: (page, violations, incomplete) => {
      of(page).violations += violations;
      of(page).incomplete += incomplete;
    },
    checked: (page, passed) => {
      of(page)[passed ? 'passed' : 'failed'] += 1;
    },
    write: (file) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(types), null, 2)}\n`);
      return tableOf(types);
    },
  };
}

function tableOf(types: ReadonlyMap<string, Counts>): string {
  const row = (name: string, ...cells: readonly unknown[]): string =>
    `${name.padEnd(32)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
  const sum = (key: keyof Counts): number =>
    [...types.values()].reduce((total, counts) => total + counts[key], 0);
  return [
    row('type of page', 'violations', 'incomplete', 'passed', 'failed'),
    ...[...types].map(([type, { violations, incomplete, passed, failed }]) =>
      row(type, violations, incomplete, passed, failed),
    ),
    row('all', sum('violations'), sum('incomplete'), sum('passed'), sum('failed')),
  ].join('\n');
}
