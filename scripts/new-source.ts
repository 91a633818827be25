import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnownOfAll } from '../src/normalise/known.ts';
import { Refused } from '../src/normalise/read/workbook/refused.ts';
import { isPeriod } from '../src/normalise/propose/periodIn.ts';
import { proposeFile } from './propose/proposeFile.ts';
import { readNewFile } from './propose/readNewFile.ts';
import { remarkLines, triedLines } from './propose/remarkLines.ts';
import { writeProposal } from './propose/writeProposal.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readKnown } from './read/readKnown.ts';

const usage =
  'npm run --silent new-source -- TỆP [--id bieu-06a-ca-mau] [--province 96] [--period "Quý III/2026"] [--write]\n' +
  'npm run --silent new-source -- FILE [--id bieu-06a-ca-mau] [--province 96] [--period "Quý III/2026"] [--write]';

// npm runs a script in the project's folder, wherever its user stands.
const typed = (path: string): string =>
  existsSync(path) ? path : relative('', resolve(process.env['INIT_CWD'] ?? '', path));

interface Told {
  readonly id: string | null;
  readonly province: string | null;
  readonly period: string | null;
}

function checkTold({ id, province, period }: Told, { places }: KnownOfAll): void {
  if (id !== null && !/^[a-z0-9-]+$/.test(id))
    throw new Error(`mã nguồn chỉ có chữ thường không dấu, số, gạch nối / invalid id: ${id}`);
  if (province !== null && places.byCode(province)?.level !== 'province')
    throw new Error(`không có tỉnh mã này / unknown province: ${province}`);
  if (period !== null && !isPeriod(period))
    throw new Error(`không hiểu kỳ; viết như Quý III/2026, 7/2026 / unknown period: ${period}`);
}

/** Prints the proposal; status 0 where nothing is left to fill in, 1 where something is, 2 where nothing can be proposed. */
function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      province: { type: 'string' },
      period: { type: 'string' },
      write: { type: 'boolean', default: false },
      data: { type: 'string', default: join(import.meta.dirname, '../data') },
      registry: { type: 'string' },
    },
  });
  const [first, ...more] = positionals;
  if (first === undefined || more.length > 0)
    throw new Error('mỗi lần một tệp / one file at a time');
  const { id = null, province = null, period = null, write, data, registry } = values;
  const known = readKnown(data, registry ?? packageRegistry());
  checkTold({ id, province, period }, known);
  const path = typed(first);
  const file = readNewFile(path, { id, province, period });
  const proposal = proposeFile(path, file, data, known);
  if (!write) console.log(JSON.stringify(proposal.shown, null, 2));
  // What a person reads goes beside what a program may keep.
  const say = (lines: readonly string[]): void => console.error(lines.join('\n'));
  say([...remarkLines(proposal.remarks), ...triedLines(proposal.tried)]);
  if (proposal.json === null) return 2;
  const at = relative('', proposal.folder);
  if (write)
    say([
      '',
      'đã ghi · written:',
      ...writeProposal(path, file, proposal).map((each) => `  ${relative('', each)}`),
    ]);
  else say(['', `ghi vào ${at}/ bằng --write · write it into ${at}/ with --write`]);
  return proposal.remarks.some(({ blank }) => blank) ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (problem) {
  if (problem instanceof Refused)
    console.error(`${problem.code}: ${problem.vi} / ${problem.message}`);
  else console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
  process.exitCode = 2;
}
