import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from '../src/model/account.ts';
import { account, type Account, sortMessages } from '../src/normalise/account.ts';
import { byText } from '../src/normalise/byText.ts';
import { checkRegistrySource, checkSourceIds } from '../src/normalise/check/checkSources.ts';
import { communeUnits } from '../src/normalise/derive/communeUnits.ts';
import { registryDay } from '../src/normalise/registryFacts.ts';
import { publicMessage } from '../src/normalise/publicMessage.ts';
import { buildPlaces } from '../src/normalise/registry/buildPlaces.ts';
import { registrySummary } from '../src/normalise/registry/registrySummary.ts';
import { DataError } from './dataError.ts';
import { builtFiles } from './built.ts';
import { accountedFiles } from './accountedFiles.ts';
import { type Mode, modeOf, stoppedBy } from './mode.ts';
import { observeAll } from './observeAll.ts';
import { observeBeside } from './observeBeside.ts';
import { quarantineFiles } from './quarantineFiles.ts';
import { printAccount } from './printAccount.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readAll } from './read/readAll.ts';
import { readBoundaryFolder } from './read/readBoundaryFolder.ts';
import { writeFolder } from './write.ts';

const SOURCES = 'reference/sources.csv';

export interface BuildOptions {
  /** Folder of tables, figures, reports and reference. */
  readonly dataDir: string;
  /** The registry package's address.json. */
  readonly registryFile: string;
  /** Folder that is emptied and filled. */
  readonly outDir: string;
  /** Takes each line of the printed account. */
  readonly log: (line: string) => void;
  /** `strict` by default. */
  readonly mode?: Mode;
  /** Folder of the rows that are not published, outside of what is; by default they are not kept. */
  readonly quarantineDir?: string;
}

/**
 * Makes the built data, whole or not at all, and returns the account of its rows. The strict mode
 * stops at any error; the mode `report` leaves out the rows and files that are wrong and tells of
 * them. Rows that are not published are kept aside with their reasons in both.
 * The bytes follow from the data alone: no clock, no order of the disk, no locale.
 *
 * @throws {DataError} with everything that is wrong, each with file:line:column
 * @throws {Error} where rows in are not rows published + rejected + duplicates
 */
export function buildData(options: BuildOptions): Account {
  const { dataDir, registryFile, outDir, log, mode = 'strict' } = options;
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);

  // read
  const input = readAll(dataDir, registryFile, report);
  const { base, overlay, lineage, oldProvinces } = input.registry;
  const places = buildPlaces(base, overlay, lineage, oldProvinces);
  const summary = registrySummary(places, base, overlay);
  const boundaries = readBoundaryFolder(dataDir, places, input.tiles, report);

  // observe, harmonise, derive, check
  const { figures: stated, ...observed } = observeAll(input, places, messages, report);
  const figures = [...stated, ...communeUnits(places, registryDay(summary))];
  const isWhole = messages.every(({ severity }) => severity !== 'error');
  const beside = observeBeside(input, places, isWhole ? figures : null, report);
  const files = [...observed.files, ...beside.files];
  checkSourceIds(input.sources, SOURCES, report);
  checkRegistrySource(input.sources, SOURCES, report);

  // keep aside what is refused, and stop or go on
  if (options.quarantineDir !== undefined)
    writeFolder(options.quarantineDir, quarantineFiles(files, messages));
  const stopping = stoppedBy(messages, mode);
  if (stopping.length > 0) throw new DataError(sortMessages(stopping));

  // write
  const told = messages.map(publicMessage);
  const result = account(accountedFiles(files, told), figures, told);
  const sources = input.sources.toSorted((a, b) => byText(a.id, b.id));
  const made = { sources, places, summary, figures, boundaries, account: result };
  const parts = { ...input, ...observed, ...beside, ...made };
  writeFolder(outDir, builtFiles(parts));
  printAccount(result, log);
  return result;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      registry: { type: 'string' },
      out: { type: 'string', default: 'data/built' },
      quarantine: { type: 'string', default: '.cache/quarantine' },
      report: { type: 'boolean', default: false },
    },
  });
  try {
    buildData({
      dataDir: resolve(values.data),
      registryFile: resolve(values.registry ?? packageRegistry()),
      outDir: resolve(values.out),
      log: console.log,
      mode: values.report ? 'report' : modeOf(process.env['HAI_CAP_MODE']),
      quarantineDir: resolve(values.quarantine),
    });
  } catch (problem) {
    if (!(problem instanceof DataError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
