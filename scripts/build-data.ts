import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { indicatorById, indicators } from '../src/catalogue/index.ts';
import type { Message } from '../src/model/account.ts';
import { account, type Account, sortMessages } from '../src/normalise/account.ts';
import { byText } from '../src/normalise/byText.ts';
import { check } from '../src/normalise/check/check.ts';
import { checkFilePlace } from '../src/normalise/check/checkFilePlace.ts';
import { checkRegistrySource, checkSourceIds } from '../src/normalise/check/checkSources.ts';
import { flag } from '../src/normalise/check/flag.ts';
import { communeUnits } from '../src/normalise/derive/communeUnits.ts';
import { completeRates } from '../src/normalise/derive/completeRates.ts';
import { deriveRates } from '../src/normalise/derive/deriveRates.ts';
import { mergeParts } from '../src/normalise/derive/mergeParts.ts';
import { harmonise } from '../src/normalise/harmonise.ts';
import { registryDay } from '../src/normalise/registryFacts.ts';
import { buildPlaces } from '../src/normalise/registry/buildPlaces.ts';
import { placeIndex } from '../src/normalise/registry/placeIndex.ts';
import { registrySummary } from '../src/normalise/registry/registrySummary.ts';
import { DataError } from './dataError.ts';
import { builtFiles } from './built.ts';
import { observeAll } from './observeAll.ts';
import { printAccount } from './printAccount.ts';
import { packageRegistry } from './read/packageRegistry.ts';
import { readAll } from './read/readAll.ts';
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
}

/**
 * Makes the built data, whole or not at all, and returns the account of its rows.
 * The bytes follow from the data alone: no clock, no order of the disk, no locale.
 * @throws {DataError} with everything that is wrong, each with file:line:column
 */
export function buildData({ dataDir, registryFile, outDir, log }: BuildOptions): Account {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);

  // read
  const input = readAll(dataDir, registryFile, report);
  const { base, overlay, lineage, oldProvinces } = input.registry;
  const places = buildPlaces(base, overlay, lineage, oldProvinces);
  const index = placeIndex(places);
  const summary = registrySummary(places, base, overlay);

  // observe
  const { drafts, reports, files, tables } = observeAll(input, indicatorById, places, report);

  // harmonise
  const placed = harmonise(drafts, index, input.aliases, report);

  // derive
  const merged = mergeParts(placed, report);
  const rated = completeRates(deriveRates(merged, indicators), report);
  const counted = communeUnits(places, registryDay(summary));

  // check
  const figures = [...flag(rated, report), ...counted];
  check(figures, indicatorById, report);
  checkSourceIds(input.sources, SOURCES, report);
  checkRegistrySource(input.sources, SOURCES, report);
  checkFilePlace(
    placed.filter(({ cell }) => cell === null),
    index,
    report,
  );
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DataError(sortMessages(errors));

  // write
  const result = account(files, figures, messages);
  const sources = input.sources.toSorted((a, b) => byText(a.id, b.id));
  writeFolder(
    outDir,
    builtFiles({
      ...input,
      tables,
      sources,
      places,
      summary,
      figures,
      reports,
      account: result,
    }),
  );
  printAccount(result, log);
  return result;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data' },
      registry: { type: 'string' },
      out: { type: 'string', default: 'data/built' },
    },
  });
  try {
    buildData({
      dataDir: resolve(values.data),
      registryFile: resolve(values.registry ?? packageRegistry()),
      outDir: resolve(values.out),
      log: console.log,
    });
  } catch (problem) {
    if (!(problem instanceof DataError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
