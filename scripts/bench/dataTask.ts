import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import papa from 'papaparse';
import { checkFolder } from '../../src/normalise/checkFolder.ts';
import { checkedTable, checkTableBytes } from '../../src/normalise/checkTable.ts';
import { readTable } from '../../src/normalise/read/readTable.ts';
import { buildData } from '../build-data.ts';
import { listFiles } from '../read/listFiles.ts';
import { packageRegistry } from '../read/packageRegistry.ts';
import { readKnown } from '../read/readKnown.ts';
import { benchSource, formSpec } from './communeSpec.ts';

/** What one task of the bench took in a process of its own. */
export interface TaskCost {
  readonly rows: number;
  readonly seconds: number;
  /** Most memory of the process, in MB. */
  readonly megabytes: number;
  /** Observations that were made, or whose values were only counted. */
  readonly observations: number;
}

type Done = Pick<TaskCost, 'rows' | 'observations'>;
type Task = (folder: string) => () => Done;

const fails = (what: string): never => {
  throw new Error(`the bench's own table is not clean: ${what}`);
};

function* tablesOf(folder: string) {
  for (const name of listFiles(join(folder, 'tables'), '.csv')) {
    const bytes = readFileSync(join(folder, 'tables', name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    yield { bytes, file: name, sha256, spec: formSpec(name, sha256) };
  }
}

/** Bytes to an account of every row and figure. With `made`, every observation is looked at too. */
const check =
  (made: boolean): Task =>
  (folder) => {
    const known = { ...readKnown('data', packageRegistry()), source: benchSource };
    return () => {
      const done = { rows: 0, observations: 0 };
      for (const table of tablesOf(folder)) {
        const checked = checkTableBytes(table, known);
        const { rows, cells, messages } = checked;
        if (rows.published !== rows.data) fails(messages[0]?.en ?? 'rows are rejected');
        done.rows += rows.data;
        done.observations += made ? checked.observations.length : cells.published;
      }
      return done;
    };
  };

/** The same account made row by row, which is how a table is read of which there is anything to say. */
const rows: Task = (folder) => {
  const known = { ...readKnown('data', packageRegistry()), source: benchSource };
  return () => {
    const done = { rows: 0, observations: 0 };
    for (const table of tablesOf(folder))
      for (const file of checkFolder([table], known).files) {
        const { rows: of, cells } = checkedTable(file);
        done.rows += of.published;
        done.observations += cells.published;
      }
    return done;
  };
};

/** Records and their kinds, every cell of them taken apart; nothing of it is kept. */
const read: Task = (folder) => () => {
  const ignore = (): void => {};
  let [rows, letters] = [0, 0];
  for (const { bytes, file, spec } of tablesOf(folder)) {
    const table = readTable(bytes, spec, file, ({ text }) => fails(text.en), ignore);
    for (const { cells } of table.rows) for (const { text } of cells) letters += text.length;
    rows += table.rows.length;
  }
  return letters > 0 ? { rows, observations: 0 } : fails('nothing was read');
};

/** PapaParse as it is used most: the whole file as one string, a row an object. */
const naive: Task = (folder) => () => {
  const text = readFileSync(join(folder, 'all.csv'), 'utf8');
  const { data } = papa.parse(text, { header: true, skipEmptyLines: true });
  return { rows: data.length, observations: 0 };
};

const build: Task = (folder) => () => {
  const dataDir = join(folder, 'year');
  const outDir = join(folder, 'built');
  const log = (): void => {};
  const account = buildData({ dataDir, registryFile: packageRegistry(), outDir, log });
  const { rows = { data: 0 } } =
    account.files.find(({ source }) => source === benchSource.id) ?? {};
  return { rows: rows.data, observations: account.observations };
};

const tasks: Readonly<Record<string, Task>> = {
  nothing: () => () => ({ rows: 0, observations: 0 }),
  check: check(false),
  rows,
  observe: check(true),
  read,
  naive,
  build,
};

const { positionals } = parseArgs({ allowPositionals: true });
const [name = '', folder = ''] = positionals;
const run = tasks[name]?.(folder) ?? fails(`unknown task "${name}"`);
const start = performance.now();
const done = run();
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...done, seconds, megabytes } satisfies TaskCost));
