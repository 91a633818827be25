import { join } from 'node:path';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import type { TableBytes } from '../../src/normalise/checkBytes.ts';
import type { TableSpec } from '../../src/normalise/tableSpec.ts';
import { dataPath, listFiles, listFolders } from './listFiles.ts';
import { readSpec } from './readSpec.ts';
import { readBytes } from './readText.ts';

/** A file of an official table with its description. */
export type TableFile = TableBytes;

/** An official table: one folder of `data/tables`. */
export interface SourceFolder {
  readonly source: TableSpec['source'];
  readonly files: readonly TableFile[];
}

/** Reports files that nothing is said of; returns whether the folder has the name of its source. */
function checkFolder(dataDir: string, folder: string, spec: TableSpec, report: Report): boolean {
  const described = new Set(spec.files.map(({ file }) => file));
  const files = ['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.xlsm', '.xlsb'].flatMap((end) =>
    listFiles(join(dataDir, folder), end),
  );
  for (const name of files.filter((n) => !described.has(n)))
    report(
      error(
        'E-FILE-UNDESCRIBED',
        wholeFile(dataPath(folder, name)),
        'tệp chưa có trong table.json; hãy mô tả hoặc bỏ tệp',
        'unknown file: not in table.json; describe it or remove it',
      ),
    );
  const named = folder.endsWith(`/${spec.source.id}`);
  if (!named)
    report(
      error(
        'E-SOURCE-FOLDER',
        { ...wholeFile(dataPath(folder, 'table.json')), cell: spec.source.id },
        `mã nguồn "${spec.source.id}" phải là tên thư mục; hãy đổi một trong hai`,
        `source id differs: "${spec.source.id}" must be the name of its folder; change one of them`,
      ),
    );
  return named;
}

/** Returns the official tables of `data/tables`, a folder each, bytes as they were published. */
export function readTables(dataDir: string, report: Report): SourceFolder[] {
  return listFolders(join(dataDir, 'tables')).flatMap((name) => {
    const folder = dataPath('tables', name);
    const spec = readSpec(dataDir, dataPath(folder, 'table.json'), report);
    if (!spec) return [];
    if (!checkFolder(dataDir, folder, spec, report)) return [];
    const files = spec.files.flatMap((file) => {
      const found = readBytes(dataDir, dataPath(folder, file.file), report);
      return found ? [{ ...found, spec: file }] : [];
    });
    return [{ source: spec.source, files }];
  });
}
