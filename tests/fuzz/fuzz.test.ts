import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { accountFaults } from '../support/accounted.ts';
import { edits, editText } from './editText.ts';
import { bookEdits, editWorkbook } from './editWorkbook.ts';
import { checkInstead, delimited, type Subject, workbookFiles } from './subject.ts';

// A tenth of what `npm run fuzz` does.
const times = Number(process.env['FUZZ_TIMES'] ?? 1);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_250_701);
const HOUR = 3_600_000;

/** What came of all runs; the slowest in milliseconds of the processor. */
interface Tally {
  refused: number;
  rejected: number;
  clean: number;
  slowest: number;
  slow: number;
}

const busy = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function count(tally: Tally, { refused, rows }: CheckedTable, took: number): void {
  tally[refused ? 'refused' : rows.rejected > 0 ? 'rejected' : 'clean'] += 1;
  tally.slowest = Math.max(tally.slowest, took);
  if (took > 1000) tally.slow += 1;
}

function run<E>(
  what: string,
  numRuns: number,
  subjects: readonly Subject[],
  changes: fc.Arbitrary<readonly E[]>,
  edit: (bytes: Uint8Array, of: readonly E[]) => Uint8Array,
): void {
  const tally: Tally = { refused: 0, rejected: 0, clean: 0, slowest: 0, slow: 0 };
  const property = fc.property(fc.nat(subjects.length - 1), changes, (which, of) => {
    const subject = subjects[which]!;
    const bytes = edit(subject.bytes, of);
    const start = busy();
    const result = checkInstead(subject, bytes);
    count(tally, result, busy() - start);
    const faults = accountFaults(result);
    if (faults.length > 0) throw new Error(`${subject.file}: ${faults.join('; ')}`);
  });
  fc.assert(property, { numRuns, seed, includeErrorInReport: true });
  const { refused, rejected, clean, slowest, slow } = tally;
  console.log(
    `fuzz ${what}: seed ${seed}, ${numRuns} mutations = ${refused} refused + ${rejected} with rows rejected + ${clean} clean; 0 crashes, 0 accounting errors; slowest ${Math.round(slowest)} ms, over 1 s: ${slow}`,
  );
  // A test of the ordinary run asks nothing of the clock.
  if (times > 1) expect(slow).toBe(0);
}

describe('a file that is changed at random is read or refused, and all of it accounted for:', () => {
  test('a delimited one', () => run('csv', 5000 * times, delimited(), edits, editText), HOUR);

  test(
    'a workbook',
    () => run('xlsx', 100 * times, workbookFiles(), bookEdits, editWorkbook),
    HOUR,
  );
});

describe('what is changed', () => {
  test.each([...delimited(), ...workbookFiles()].map((each) => [each.file, each] as const))(
    'is read without a fault before: %s',
    (_, subject) => {
      const { refused, rows, messages } = checkInstead(subject, subject.bytes);
      expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([refused, rows.rejected]).toEqual([false, expect.any(Number)]);
      expect(rows.published).toBeGreaterThan(0);
    },
  );
});
