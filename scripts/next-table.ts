import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { emptied } from '../src/normalise/propose/emptied.ts';
import { nextName } from '../src/normalise/propose/nextName.ts';
import { nextPeriod } from '../src/normalise/propose/nextPeriod.ts';
import { nextText } from '../src/normalise/propose/nextText.ts';
import { nextWorkbook } from '../src/normalise/propose/nextWorkbook.ts';
import { isPeriod } from '../src/normalise/propose/periodIn.ts';
import { Refused } from '../src/normalise/read/workbook/refused.ts';
import type { FileSpec } from '../src/normalise/tableSpec.ts';
import { readWrittenTable } from './propose/readNewFile.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readKnown } from './read/readKnown.ts';

const usage =
  'npm run --silent next-table -- data/tables/NGUỒN/TỆP [--period "Quý IV/2026"]\n' +
  'npm run --silent next-table -- data/tables/SOURCE/FILE [--period "Quý IV/2026"]';

// npm runs a script in the project's folder, wherever its user stands.
const typed = (path: string): string =>
  existsSync(path) ? path : relative('', resolve(process.env['INIT_CWD'] ?? '', path));

function described(path: string): FileSpec {
  const table = readWrittenTable(dirname(path));
  const spec = table?.spec.files.find(({ file }) => file === basename(path));
  if (!spec)
    throw new Error(
      `chưa có mô tả của tệp; hãy chạy new-source trước / the file is not described; run new-source first: ${path}`,
    );
  if (/\.xls$/.test(path))
    throw new Error(
      `hãy lưu lại tệp .xls ở dạng .xlsx / save the .xls file as .xlsx first: ${path}`,
    );
  return spec;
}

function periodAfter({ period }: FileSpec, told: string | undefined): string {
  const next = told ?? ('text' in period ? nextPeriod(period.text) : '');
  if (next === null || (told !== undefined && !isPeriod(told)))
    throw new Error(
      'không rõ kỳ sau; hãy ghi --period / the next period is not known; write --period',
    );
  return next;
}

/** Writes the next period's file beside a described one, its figures empty; never over a file. */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      period: { type: 'string' },
      data: { type: 'string', default: join(import.meta.dirname, '../data') },
      registry: { type: 'string' },
    },
  });
  const [first, ...more] = positionals;
  if (first === undefined || more.length > 0)
    throw new Error('mỗi lần một tệp / one file at a time');
  const path = typed(first);
  const spec = described(path);
  const period = periodAfter(spec, values.period);
  const bytes = readFileSync(path);
  const known = readKnown(values.data, values.registry ?? packageRegistry());
  const cells = emptied(bytes, spec, period, known);
  if (!cells)
    throw new Error(
      `không đọc được tệp theo mô tả / the file can not be read by its description: ${path}`,
    );
  const made = cells.sheet === null ? nextText(bytes, spec, cells) : nextWorkbook(bytes, cells);
  const out = join(dirname(path), nextName(basename(path), period));
  if (existsSync(out))
    throw new Error(`đã có tệp, không ghi đè / the file is there and is left alone: ${out}`);
  writeFileSync(out, made, { flag: 'wx' });
  const at = relative('', out);
  console.log(
    [
      `đã ghi · written: ${at}${period === '' ? '' : ` (${period})`}`,
      `${cells.empty.length} ô số để trống, ${cells.written.length} ô ghi kỳ mới · cells of figures left empty, cells with the new period`,
      `điền xong · when it is filled in: npm run new-source -- ${at} --write; npm run --silent check-data -- ${at}`,
    ].join('\n'),
  );
}

try {
  run();
} catch (problem) {
  if (problem instanceof Refused)
    console.error(`${problem.code}: ${problem.vi} / ${problem.message}`);
  else console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
  process.exitCode = 2;
}
