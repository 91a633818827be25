/** What two readers made of the same files. */
export interface Outcome {
  /** How many files or cells were compared. */
  readonly compared: number;
  /** Differences that are listed with their reason: how many of each. */
  readonly listed: ReadonlyMap<string, number>;
  /** Differences that are not. */
  readonly differences: readonly string[];
}

/** A program that is asked is not on this machine; then nothing was compared, which is no success. */
export class Missing extends Error {}

/** Returns the lines that tell of a comparison. */
export const outcomeLines = (
  name: string,
  { compared, listed, differences }: Outcome,
): string[] => [
  `${name}: ${compared} compared, ${differences.length} differences`,
  ...[...listed].map(([reason, count]) => `  listed ${count}: ${reason}`),
  ...differences.slice(0, 50).map((each) => `  ${each}`),
];
