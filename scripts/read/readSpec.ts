import { z } from 'zod';
import { error, type Report, wholeFile } from '../../src/normalise/messages.ts';
import { type TableSpec, tableSpec } from '../../src/normalise/tableSpec.ts';
import { readText } from './readText.ts';

/** Returns a `table.json` of the data folder; one that is missing or invalid is reported and null. */
export function readSpec(dataDir: string, file: string, report: Report): TableSpec | null {
  const { text, sha256 } = readText(dataDir, file, report);
  if (sha256 === '') return null;
  try {
    return tableSpec.parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    report(
      error(
        'E-TABLE-JSON',
        wholeFile(file),
        `mô tả không đúng mẫu; hãy sửa: ${why}`,
        `invalid description; mend it: ${why}`,
      ),
    );
    return null;
  }
}
