import type { Text } from '../locales.ts';

/** A document or table that figures were taken from. */
export interface Source {
  readonly id: string;
  /** `article`: text seen as an excerpt; `table`: official table; `registry`: list of units; `law`: resolution. */
  readonly kind: 'article' | 'table' | 'registry' | 'law';
  /** Title in the language of the source; null where it was not seen. */
  readonly title: string | null;
  /** What we call it where it has no title of its own, or where its own says too little. */
  readonly label: Text | null;
  readonly publisher: string | null;
  /** ISO date; null where it was not seen. */
  readonly published: string | null;
  /** Address that opens; null where none is known. */
  readonly url: string | null;
  /** Language of the text that was read. */
  readonly lang: string;
  /** True where the text that was read is a machine translation. */
  readonly machineTranslated: boolean;
  /** ISO date on which it was read; null where not written down. */
  readonly retrieved: string | null;
  readonly licence: Text | null;
  /** What a reader must know before citing it. */
  readonly caution: Text | null;
}
