import type { Known } from '../known.ts';
import type { PlainReaderOf } from '../read/shapeTable.ts';
import type { FileSpec } from '../tableSpec.ts';
import { plainLayout } from './plainLayout.ts';
import { PlainReader } from './plainReader.ts';

/** Returns what makes the reader of the plain rows of a file. */
export const plainReaderOf =
  (file: string, spec: FileSpec, known: Known): PlainReaderOf =>
  (header, most) => {
    const layout = plainLayout(header, spec, known);
    const { numbers, year = null } = spec;
    const format = { file, numbers, year, marks: new Set<string>() };
    return layout && new PlainReader(layout, spec, header, format, known, most);
  };
