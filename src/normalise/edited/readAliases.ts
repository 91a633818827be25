import type { Aliases } from '../harmonise.ts';
import type { Report } from '../messages.ts';
import { required, word } from './fields.ts';
import { readEdited } from './readEdited.ts';

/** Returns the codes that other schemes write in another way, by scheme and alias. */
export function readAliases(text: string, file: string, report: Report): Aliases {
  const { rows } = readEdited(text, ['scheme', 'alias', 'code'], file, report);
  const schemes = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const scheme = word(row, 'scheme', ['portal'], report);
    const codes = schemes.get(scheme) ?? new Map<string, string>();
    codes.set(required(row, 'alias', report), required(row, 'code', report));
    schemes.set(scheme, codes);
  }
  return schemes;
}
