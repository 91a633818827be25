import type { Account } from '../../dataset/built.ts';
import { groupBy } from '../../dataset/groupBy.ts';
import { textCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table, TableCell } from '../../figures/figure.ts';
import { codeMeaning } from '../../i18n/pages/messageCodes.ts';
import { quality } from '../../i18n/pages/quality.ts';
import type { Message } from '../../model/account.ts';
import { tableName } from '../../model/tableName.ts';
import { rowAnchor, sourceUrl } from '../../urls.ts';
import { countCell } from './countCell.ts';

/** A message with the source of its file; null where the file is none of an official table. */
type Sourced = Message & { readonly source: string | null };

/** All messages of one code, with those of one text together. */
export interface CodeMessages {
  /** `R-ROW`. */
  readonly code: string;
  readonly title: string;
  readonly table: Table;
}

export interface MessageTables {
  readonly codes: Table;
  readonly each: readonly CodeMessages[];
}

/** Returns the row that a message speaks of, in the page of its source; line 1 is the header, which has no anchor. */
function placeOf({ locale }: Context, { file, sheet, line, source }: Sourced): TableCell {
  const name = tableName({
    file: file.split('/').at(-1) ?? file,
    ...(sheet !== undefined && { sheet }),
  });
  const words = line > 0 ? quality[locale].messages.line(name, String(line)) : name;
  if (!source) return textCell(words);
  return textCell(words, sourceUrl(locale, source) + (line > 1 ? `#${rowAnchor(name, line)}` : ''));
}

const sameText = ({ text }: Message): string[] => [text.vi];

function eachOf(ctx: Context, code: string, messages: readonly Sourced[]): CodeMessages {
  const { each, eachHead } = quality[ctx.locale].messages;
  const rows = [...groupBy(messages, sameText).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      [textCell(first.text[ctx.locale]), countCell(same.length, ctx.locale), placeOf(ctx, first)],
    ];
  });
  return { code, title: each(code), table: { caption: each(code), head: eachHead, rows } };
}

/** Returns the messages of the build by their codes, each with its meaning, and every text of each code. */
export function messageTables(ctx: Context, { files }: Account): MessageTables {
  const { caption, head, severity } = quality[ctx.locale].messages;
  const all: Sourced[] = files.flatMap(({ messages, source }) =>
    messages.map((message) => ({ ...message, source })),
  );
  const codes = [...groupBy(all, ({ code }) => [code])].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = codes.flatMap(([code, messages]) => {
    const [first] = messages;
    if (!first) return [];
    const meaning = codeMeaning(code, ctx.locale) ?? first.text[ctx.locale];
    return [
      [
        { ...textCell(meaning), detail: code },
        countCell(messages.length, ctx.locale, `#${code}`),
        textCell(severity[first.severity]),
      ],
    ];
  });
  return {
    codes: { caption, head, rows },
    each: codes.map(([code, messages]) => eachOf(ctx, code, messages)),
  };
}
