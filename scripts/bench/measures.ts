/** What was measured, with its bound where it has one. */
interface Measure {
  readonly what: string;
  readonly value: string;
  readonly target: string;
  /** Null where there is no target. */
  readonly met: boolean | null;
}

/** The most or the least that a measure may be. */
export interface Bound {
  readonly most?: number;
  readonly least?: number;
}

const measures: Measure[] = [];

const targetOf = ({ most, least }: Bound, unit: string): string =>
  [
    [most, '<='],
    [least, '>='],
  ]
    .flatMap(([bound, sign]) => (bound === undefined ? [] : [`${sign} ${bound} ${unit}`.trim()]))
    .join(' ');

const isMet = (value: number, { most = Infinity, least = -Infinity }: Bound): boolean | null =>
  most === Infinity && least === -Infinity ? null : value <= most && value >= least;

/** Keeps a measure for the table and prints it at once. */
export function measured(
  what: string,
  value: number,
  digits: number,
  unit: string,
  bound: Bound = {},
): void {
  const shown = `${value.toFixed(digits)} ${unit}`.trim();
  measures.push({ what, value: shown, target: targetOf(bound, unit), met: isMet(value, bound) });
  console.log(`  ${what}: ${shown}`);
}

/** Prints all measures with their verdicts; returns whether each bound is held. */
export function printMeasures(): boolean {
  const wide = Math.max(...measures.map(({ what }) => what.length));
  console.log();
  for (const { what, value, target, met } of measures) {
    const verdict = met === null ? '' : met ? 'pass' : 'FAIL';
    console.log(`${what.padEnd(wide)}  ${value.padStart(14)}  ${target.padEnd(12)}  ${verdict}`);
  }
  return measures.every(({ met }) => met !== false);
}
