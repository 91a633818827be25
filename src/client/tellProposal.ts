import { check } from '../i18n/pages/check.ts';
import type { Locale } from '../locales.ts';
import { harmless } from './harmless.ts';
import type { ToldProposal } from './howToRead.ts';

/** A proposal in the words of a language. */
export interface ProposalWords {
  readonly title: string;
  readonly how: string;
  /** To be filled in, and to be confirmed: where, and what. */
  readonly blanks: ReadonlyArray<readonly [string, string]>;
  readonly confirmed: ReadonlyArray<readonly [string, string]>;
  /** Empty where no table was found. */
  readonly json: string;
  readonly download: { readonly name: string; readonly data: Blob } | null;
}

/** Returns a proposal as the page shows it: what to fill in, what to confirm, and the text of it. */
export function tellProposal(
  { json, isEntry, remarks }: ToldProposal,
  locale: Locale,
): ProposalWords {
  const words = check[locale].report.proposal;
  const of = (blank: boolean): ReadonlyArray<readonly [string, string]> =>
    remarks
      .filter((remark) => remark.blank === blank)
      .map(({ path, text }) => [path, harmless(text[locale])]);
  const text = json === null ? '' : `${JSON.stringify(json, null, 2)}\n`;
  return {
    title: isEntry ? words.entryTitle : words.title,
    how: isEntry ? words.entryHow : words.how,
    blanks: of(true),
    confirmed: of(false),
    json: harmless(text),
    download:
      text === ''
        ? null
        : {
            name: isEntry ? 'entry.json' : 'table.json',
            data: new Blob([text], { type: 'application/json' }),
          },
  };
}
