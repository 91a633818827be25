import type { CheckStage } from '../i18n/pages/check.ts';
import type { Locale } from '../locales.ts';
import type { ToldReport } from './tellReport.ts';

/** What the page asks of its worker: tables to check by a description. */
export interface CheckTask {
  readonly locale: Locale;
  /** The file of known units, as it was fetched. */
  readonly known: string;
  readonly tables: readonly File[];
  /** A `table.json`; null where there is none yet. */
  readonly description: File | null;
}

/** What the worker answers: how far it is, and in the end the reports or why there are none. */
export type CheckAnswer =
  | {
      readonly kind: 'stage';
      readonly stage: CheckStage;
      readonly file: string;
      /** Share of all that is done, 0 to 1. */
      readonly done: number;
    }
  | { readonly kind: 'done'; readonly reports: readonly ToldReport[] }
  | { readonly kind: 'failed'; readonly why: string };
