import { join } from 'node:path';
import type { BoundarySet } from '../../src/model/boundaries.ts';
import type { Place } from '../../src/model/place.ts';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import { readBoundaries } from '../../src/normalise/registry/boundaries.ts';
import type { Tile } from '../../src/normalise/registry/tiles.ts';
import { dataPath, listFiles } from './listFiles.ts';
import { readText } from './readText.ts';

const FOLDER = 'reference/boundaries';

/** Returns the province that a file is of, null for the country; undefined for a name of another form. */
function provinceOf(name: string, places: readonly Place[]): string | null | undefined {
  const stem = name.replace(/\.json$/, '');
  if (stem === 'provinces') return null;
  return places.find(({ code, level }) => level === 'province' && code === stem)?.code;
}

/**
 * Returns the boundaries that an operator put into `reference/boundaries`: `provinces.json`, and
 * `96.json` for the communes of a province. None where the folder is not there; what is wrong is
 * reported.
 */
export function readBoundaryFolder(
  dataDir: string,
  places: readonly Place[],
  tiles: readonly Tile[],
  report: Report,
): BoundarySet[] {
  const zones = tiles.map(({ code }) => code).filter((code) => code.length === 5);
  return listFiles(join(dataDir, FOLDER), '.json').flatMap((name) => {
    const file = dataPath(FOLDER, name);
    const province = provinceOf(name, places);
    if (province !== undefined) {
      const { text } = readText(dataDir, file, report);
      const shapes = readBoundaries(text, file, province, { places, zones }, report);
      return shapes.length === 0 ? [] : [{ province, shapes }];
    }
    report(
      error(
        'E-BOUNDARY',
        wholeFile(file),
        'tên tệp phải là provinces.json hoặc mã tỉnh như 96.json; hãy đổi tên',
        'unknown file: call it provinces.json, or by the code of a province as 96.json',
      ),
    );
    return [];
  });
}
