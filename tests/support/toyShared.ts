import { loadDataset } from '../../src/dataset/load.ts';
import { context } from '../../src/figures/context.ts';
import type { Locale } from '../../src/locales.ts';
import { sharedFigure, type SharedFigure } from '../../src/views/sharedFigures.ts';

const toy = loadDataset('tests/fixtures/toy/expected');

/** Returns a shared figure of the toy nation. */
export const toyShared = (code: string, id: string, locale: Locale = 'vi'): SharedFigure =>
  sharedFigure(context(toy, locale), code, id);
