import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFile } from './check/checkFile.ts';
import { reportLines } from './check/reportLines.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readKnown } from './read/readKnown.ts';

const usage =
  'npm run --silent check-data -- TỆP [--as table.json] [--json]\n' +
  'npm run --silent check-data -- FILE [--as table.json] [--json]';

// npm runs a script in the project's folder, wherever its user stands.
const typed = (path: string): string =>
  existsSync(path) ? path : relative('', resolve(process.env['INIT_CWD'] ?? '', path));

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: join(import.meta.dirname, '../data') },
      registry: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error('mỗi lần kiểm tra một tệp / one file is checked at a time');
  const { as, json, data, registry } = values;
  const known = () => readKnown(data, registry ?? packageRegistry());
  const checked = checkFile(typed(file), as === undefined ? undefined : typed(as), known, data);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  const text = json ? JSON.stringify(checked.report) : reportLines(checked, { colour }).join('\n');
  process.stdout.write(`${text}\n`);
  return checked.status;
}

// Status 1 says that rows were rejected, so what stops the command itself has status 2.
try {
  process.exitCode = run();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  console.error(usage);
  process.exitCode = 2;
}
