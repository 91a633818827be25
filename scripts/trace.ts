import { parseArgs } from 'node:util';
import { loadDataset } from '../src/dataset/load.ts';
import { context, type Context } from '../src/figures/context.ts';
import { sourceName } from '../src/figures/sourceLines.ts';
import { formatPeriod } from '../src/i18n/dates.ts';
import { formatLocator } from '../src/i18n/locators.ts';
import { formatStated } from '../src/i18n/values.ts';
import type { Observation } from '../src/model/observation.ts';
import { nearest } from './trace/nearest.ts';
import { originOf } from './trace/originOf.ts';
import { filesWith, pagesWith } from './trace/usedBy.ts';

const usage =
  'npm run --silent trace -- MÃ-SỐ-LIỆU\nnpm run --silent trace -- OBSERVATION-ID\n' +
  'mã đứng sau dấu # trong đường dẫn của con số · the id stands after # in the address of the figure';

const block = (name: string, lines: readonly string[]): string[] => [
  `${name}:`,
  ...lines.map((line) => `  ${line}`),
];

/** Returns what is known of a figure, a line each. */
function traceLines(ctx: Context, o: Observation, dataDir: string): string[] {
  const source = ctx.dataset.source(o.source);
  const { place, steps } = originOf(ctx.dataset, o, dataDir);
  return [
    `số liệu · figure: ${o.id}`,
    `${o.indicator}: ${formatStated(o, 'vi')} · ${formatStated(o, 'en')}`,
    `kỳ · period: ${formatPeriod(o.period, 'vi')} · ${formatPeriod(o.period, 'en')}`,
    `nguồn · source: ${source.id}: ${sourceName(source, 'vi')}`,
    `địa chỉ · address: ${source.url ?? 'chưa có địa chỉ mở được · no address that opens yet'}`,
    `vị trí · locator: ${formatLocator(o.locator, 'vi')} · ${formatLocator(o.locator, 'en')}`,
    ...(place ? [`dòng dữ liệu · row of data: ${place}`] : []),
    ...block('đã làm · transforms', steps),
    ...block('trang · pages', pagesWith(ctx, o)),
    ...block('tệp · files', filesWith(ctx, o)),
  ];
}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      built: { type: 'string', default: 'data/built' },
    },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  const dataset = loadDataset(values.built);
  const found = dataset.observations.find((o) => o.id === id);
  if (!found) {
    const ids = dataset.observations.map((o) => o.id);
    const near = nearest(id, ids).join(', ');
    console.error(`không có số liệu nào mang mã "${id}"; gần nhất: ${near}`);
    console.error(`unknown figure: "${id}"; nearest: ${near}`);
    return 1;
  }
  process.stdout.write(`${traceLines(context(dataset, 'vi'), found, values.data).join('\n')}\n`);
  return 0;
}

process.exitCode = run();
