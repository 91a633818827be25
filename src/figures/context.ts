import type { Dataset } from '../dataset/dataset.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/vi.ts';
import type { Locale } from '../locales.ts';

/** What every figure and view is made from. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly say: Messages;
}

/** Returns the context of a dataset told in a language. */
export const context = (dataset: Dataset, locale: Locale): Context => ({
  dataset,
  locale,
  say: messages(locale),
});
