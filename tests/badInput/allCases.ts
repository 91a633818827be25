import type { BadCase } from './badCase.ts';
import { dateCases } from './cases/dates.ts';
import { encodingCases } from './cases/encodings.ts';
import { historyCases } from './cases/history.ts';
import { hostileCases } from './cases/hostile.ts';
import { identityCases } from './cases/identity.ts';
import { meaningCases } from './cases/meaning.ts';
import { nameCases } from './cases/names.ts';
import { numberCases } from './cases/numbers.ts';
import { ownCases } from './cases/own.ts';
import { structureCases } from './cases/structure.ts';
import { unitCases } from './cases/units.ts';
import { workbookCases } from './cases/workbooks.ts';

/** Every case, in the order of the catalogue's groups. */
export const allCases: readonly BadCase[] = [
  ...encodingCases,
  ...nameCases,
  ...identityCases,
  ...numberCases,
  ...dateCases,
  ...structureCases,
  ...unitCases,
  ...meaningCases,
  ...historyCases,
  ...hostileCases,
  ...workbookCases,
  ...ownCases,
];
