import { formatDate } from '../i18n/dates.ts';
import { placeName } from '../i18n/places.ts';
import type { Reply } from '../model/reply.ts';
import type { Context } from './context.ts';

/** An answer of a province as it stands beside a figure. */
export interface ReplyWords {
  /** Who answered, and when. */
  readonly by: string;
  readonly text: string;
  /** Where the answer stands. */
  readonly source: string;
}

/** Returns an answer of a province in words. */
export const replyWords = ({ dataset, locale, say }: Context, reply: Reply): ReplyWords => ({
  by: say['reply.by'](
    placeName(dataset.place(reply.province), locale),
    formatDate(reply.date, locale),
  ),
  text: reply.text[locale],
  source: reply.source,
});
