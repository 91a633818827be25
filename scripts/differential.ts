import { parseArgs } from 'node:util';
import { compareDelimited } from './differential/delimited.ts';
import { Missing, type Outcome, outcomeLines } from './differential/outcome.ts';
import { compareWorkbooks } from './differential/workbooks.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '20250701' },
    workbooks: { type: 'string', default: 'tests/fixtures/workbooks/files' },
  },
});

/** Prints what came of a comparison; one that could not be made counts as failed. */
function tell(name: string, compare: () => Outcome): void {
  try {
    const outcome = compare();
    for (const line of outcomeLines(name, outcome)) console.log(line);
    if (outcome.differences.length > 0) process.exitCode = 1;
  } catch (cause) {
    if (!(cause instanceof Missing)) throw cause;
    console.error(`not run: ${cause.message}`);
    process.exitCode = 2;
  }
}

const [count, seed] = [Number(values.files), Number(values.seed)];
tell(`files against Python's csv (seed ${seed})`, () => compareDelimited(count, seed));
tell('cells against LibreOffice', () => compareWorkbooks(values.workbooks));
