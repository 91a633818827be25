import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { Missing, type Outcome } from './outcome.ts';

type Rows = ReadonlyArray<readonly string[]>;
type File = readonly [text: string, delimiter: string];

const EMPTY_LINE = 'an empty line is one empty cell here and no cell in Python; both drop it later';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const end = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.string({
  unit: fc.constantFrom(...'aữĐ 0159.,;|"\'\n\r\t=-', '\u00a0', '😀'),
  maxLength: 8,
});

const style = fc.constantFrom('all', 'needed');
const written = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
    delimiter,
    end,
    style,
    fc.boolean(),
  )
  .map(([rows, sign, eol, quotes, last]): File => {
    const shown = (text: string): string =>
      quotes === 'all' || /["\r\n]/.test(text) || text.includes(sign)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
    const text = rows.map((row) => row.map(shown).join(sign)).join(eol);
    return [last && text !== '' ? text + eol : text, sign];
  });

// Anything at all: most of it is broken somewhere, and both must say so or agree.
const noise = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'ab1,;"\n\r '), maxLength: 40 }),
    fc.constantFrom(',', ';'),
  )
  .map(([text, sign]): File => [text, sign]);

/** Returns what Python's csv module reads in each text; null where it refuses one. */
function python(files: readonly File[]): Array<Rows | null> {
  const { error, status, stdout, stderr } = spawnSync(
    'python3',
    [join(import.meta.dirname, 'readCsv.py')],
    { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error) throw new Missing('python3 is not on this machine: delimited files were not compared');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Array<Rows | null>;
}

function ours([text, sign]: File): Rows | null {
  const { records, broken } = splitRecords(text, sign);
  return broken ? null : records.map(({ cells }) => cells.map((each) => each.text));
}

const withoutEmpty = (rows: Rows | null): Rows | null =>
  rows && rows.filter((row) => row.some((text) => text !== '') || row.length > 1);

/** Compares our reader with Python's csv module on generated files, well formed ones and noise. */
export function compareDelimited(count: number, seed: number): Outcome {
  const files = [
    ...fc.sample(written, { numRuns: Math.ceil(count * 0.75), seed }),
    ...fc.sample(noise, { numRuns: Math.floor(count * 0.25), seed }),
  ];
  const theirs = python(files);
  const [listed, differences] = [new Map<string, number>(), [] as string[]];
  files.forEach((file, i) => {
    const [mine, other] = [ours(file), theirs[i] ?? null];
    if (JSON.stringify(mine) === JSON.stringify(other)) return;
    if (JSON.stringify(withoutEmpty(mine)) === JSON.stringify(withoutEmpty(other)))
      listed.set(EMPTY_LINE, (listed.get(EMPTY_LINE) ?? 0) + 1);
    else
      differences.push(
        `${JSON.stringify(file)}: ours ${JSON.stringify(mine)}, Python's ${JSON.stringify(other)}`,
      );
  });
  return { compared: files.length, listed, differences };
}
