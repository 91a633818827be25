import { z } from 'zod';
import type { Text } from '../locales.ts';
import { type FileSpec, type TableSpec, tableSpec } from '../normalise/tableSpec.ts';

/** A description that was read, or the mend of one that can't be. */
export type Description = { readonly spec: TableSpec } | { readonly wrong: Text };

/** Returns what a `table.json` says. */
export function readDescription(text: string): Description {
  try {
    return { spec: tableSpec.parse(JSON.parse(text)) };
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    return {
      wrong: {
        vi: `mô tả không đúng mẫu; hãy sửa: ${why}`,
        en: `invalid description; mend it: ${why}`,
      },
    };
  }
}

/**
 * Returns how to read a file: the entry of its name. The only entry of a description reads a file
 * of another name too, of which it knows no checksum. Null where nothing is said of it.
 */
export function entryFor({ files }: TableSpec, name: string, sha256: string): FileSpec | null {
  const named = files.find(({ file }) => file === name);
  const [only, ...more] = files;
  if (named) return named;
  return only && more.length === 0 ? { ...only, sha256 } : null;
}
