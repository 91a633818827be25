import type { Aliases } from '../harmonise.ts';
import type { Report } from '../messages.ts';
import { required, word } from './fields.ts';
import { type EditedRow, type Listed, readList } from './readEdited.ts';

/** A code that another scheme writes in its own way. */
export interface Alias {
  readonly scheme: 'portal';
  readonly alias: string;
  readonly code: string;
}

const aliasOf = (row: EditedRow, report: Report): Alias => ({
  scheme: word(row, 'scheme', ['portal'], report),
  alias: required(row, 'alias', report),
  code: required(row, 'code', report),
});

/** Returns the codes that other schemes write in another way, in the order of the file. */
export const readAliases = (text: string, file: string, report: Report): Listed<Alias> =>
  readList(text, ['scheme', 'alias', 'code'], file, aliasOf, report);

/** Returns the same by scheme and alias. */
export const aliasMap = (aliases: readonly Alias[]): Aliases =>
  new Map(
    [...Map.groupBy(aliases, ({ scheme }) => scheme)].map(([scheme, of]) => [
      scheme,
      new Map(of.map(({ alias, code }) => [alias, code])),
    ]),
  );
