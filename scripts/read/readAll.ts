import { join } from 'node:path';
import type { Change } from '../../src/model/change.ts';
import type { Source } from '../../src/model/source.ts';
import { readFile } from '../../src/normalise/account.ts';
import type { ObservedFile } from '../observedFile.ts';
import { aliasMap, readAliases } from '../../src/normalise/edited/readAliases.ts';
import { readChanges } from '../../src/normalise/edited/readChanges.ts';
import type { Corrections } from '../../src/normalise/corrections/readCorrections.ts';
import type { Recorded } from '../../src/normalise/history/readHistory.ts';
import type { Listed } from '../../src/normalise/edited/readEdited.ts';
import { readSources } from '../../src/normalise/edited/readSources.ts';
import type { Aliases } from '../../src/normalise/harmonise.ts';
import type { Report } from '../../src/normalise/messages.ts';
import type { RegistryBase } from '../../src/normalise/registry/base.ts';
import type { Tile } from '../../src/normalise/registry/tiles.ts';
import { dataPath, listFiles } from './listFiles.ts';
import { readCorrectionsFile } from './readCorrectionsFile.ts';
import { readHistoryFolder } from './readHistoryFolder.ts';
import { type PlaceReference, readReference } from './readReference.ts';
import { referenceFiles } from './referenceFiles.ts';
import { readRegistry } from './readRegistry.ts';
import { readTables, type SourceFolder } from './readTables.ts';
import { readText, type TextFile } from './readText.ts';

/** Everything that the build reads. */
export interface Input {
  readonly registry: PlaceReference & { readonly base: RegistryBase };
  readonly tiles: readonly Tile[];
  readonly aliases: Aliases;
  readonly tables: readonly SourceFolder[];
  readonly figures: readonly TextFile[];
  readonly reports: readonly TextFile[];
  /** One file at most: `events.csv`. */
  readonly events: readonly TextFile[];
  /** One file at most: `replies.csv`. */
  readonly replies: readonly TextFile[];
  /** Groups of leaders that met communes; no file where a nation has none. */
  readonly workingGroups: readonly TextFile[];
  /** Documents and official tables. */
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly corrections: Corrections;
  /** Figures as they were published. */
  readonly recorded: readonly Recorded[];
  /** The account of the lists that are read whole. */
  readonly referenceFiles: readonly ObservedFile[];
}

/** Returns all inputs; the texts of figures and reports are not taken apart yet. */
export function readAll(dataDir: string, registryFile: string, report: Report): Input {
  const text = (file: string): TextFile => readText(dataDir, file, report);
  const folder = (name: string): TextFile[] =>
    listFiles(join(dataDir, name), '.csv').map((file) => text(dataPath(name, file)));
  const list = <T>(
    file: string,
    read: (text: string, file: string, report: Report) => Listed<T>,
  ) => {
    const found = text(file);
    const listed = read(found.text, file, report);
    return { items: listed.items, file: readFile(found, listed) };
  };
  const single = (name: string): TextFile[] =>
    listFiles(dataDir, '.csv')
      .filter((file) => file === name)
      .map(text);
  const reference = readReference(join(dataDir, 'reference'));
  const aliases = list('reference/aliases.csv', readAliases);
  const sources = list('reference/sources.csv', readSources);
  const changes = list('changes.csv', readChanges);
  const tables = readTables(dataDir, report);
  const review = readCorrectionsFile(dataDir, report);
  const history = readHistoryFolder(dataDir, report);
  return {
    registry: { base: readRegistry(registryFile), ...reference },
    tiles: reference.tiles,
    aliases: aliasMap(aliases.items),
    tables,
    figures: folder('figures'),
    reports: folder('reports'),
    events: single('events.csv'),
    replies: single('replies.csv'),
    workingGroups: listFiles(join(dataDir, 'reference'), '.csv')
      .filter((name) => name === 'working-groups.csv')
      .map((name) => text(dataPath('reference', name))),
    sources: [...sources.items, ...tables.map(({ source }) => source)],
    changes: changes.items,
    corrections: review.corrections,
    recorded: history.recorded,
    referenceFiles: [
      aliases.file,
      sources.file,
      changes.file,
      ...review.files,
      ...history.files,
      ...referenceFiles(join(dataDir, 'reference'), reference),
    ],
  };
}
