import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataBench } from './bench/dataBench.ts';
import { printMeasures } from './bench/measures.ts';
import { pagefindBench } from './bench/pagefindBench.ts';
import { siteBench } from './bench/siteBench.ts';
import { slowBench } from './bench/slowBench.ts';

/*
 * Measures the data, the build and the pages against their targets. Everything is measured in
 * one run on one machine, so that ratios and differences hold where seconds do not.
 */

const FOLDER = '.cache/bench';

const { values } = parseArgs({
  options: {
    /** The normaliser alone. */
    data: { type: 'boolean', default: false },
    /** The site alone. */
    site: { type: 'boolean', default: false },
    /** Leaves out the larger nation. */
    quick: { type: 'boolean', default: false },
    /** The index of names against pagefind's, which npm fetches for it. */
    pagefind: { type: 'boolean', default: false },
    /** Pages on a slow phone alone, of a built folder. */
    slow: { type: 'boolean', default: false },
    dir: { type: 'string', default: 'dist' },
    rows: { type: 'string', default: '2000000' },
  },
});

if (values.slow) await slowBench(values.dir);
else await whole();
if (!printMeasures()) process.exitCode = 1;

async function whole(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  if (!values.site) dataBench(join(FOLDER, 'rows'), Number(values.rows));
  if (!values.data) {
    await siteBench(FOLDER, values.quick);
    await slowBench(join(FOLDER, 'site'));
  }
  if (values.pagefind) pagefindBench(join(FOLDER, 'site'), join(FOLDER, 'pagefind'));
}
