import { knownOf } from '../../src/normalise/known.ts';
import type { Resolution } from '../../src/normalise/names/resolution.ts';
import { resolvePlace } from '../../src/normalise/names/resolvePlace.ts';
import type { PlaceText } from '../../src/normalise/observe/draft.ts';
import { smallNation } from './smallNation.ts';

const known = knownOf({
  places: smallNation,
  aliases: new Map([['portal', new Map([['H97', '97']])]]),
  catalogue: new Map(),
});

/** Returns what becomes of a place that a table of the small nation names. */
export const resolved = (parts: Partial<PlaceText>): Resolution =>
  resolvePlace(
    {
      scheme: 'name',
      text: '',
      name: null,
      code: null,
      otherNames: new Map(),
      at: { file: 't.csv', line: 2, column: 1, cell: '' },
      ...parts,
    },
    known,
  );

/** Returns a name, with the code of its province where it is known. */
export const byName = (text: string, province: string | null = null) => ({
  text,
  province: province === null ? null : { code: province, name: null },
});
/** Returns a code, with the name of its row where it has one. */
export const byCode = (text: string, name: string | null = null) =>
  ({ scheme: 'code', text, name }) as const;
