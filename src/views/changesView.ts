import { groupBy } from '../dataset/groupBy.ts';
import type { Context } from '../figures/context.ts';
import type { Table } from '../figures/figure.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { type ReplyWords, replyWords } from '../figures/replyWords.ts';
import { sourceName } from '../figures/sourceLines.ts';
import { formatDate } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { changes } from '../i18n/pages/changes.ts';
import { placeName } from '../i18n/places.ts';
import { formatStated } from '../i18n/values.ts';
import type { Superseded } from '../model/history.ts';
import { observationUrl, pageUrl, sourceUrl } from '../urls.ts';
import { supersededTable } from './changes/supersededTable.ts';

/** A dated entry: a line of the log, or figures that were replaced for one reason. */
export interface ChangeEntry {
  readonly date: string;
  readonly tag: string;
  readonly text: string;
  readonly source: { readonly text: string; readonly href: string } | null;
  /** What became of the figures, in a sentence; null for a line of the log. */
  readonly counts: string | null;
  /** Null where none changed or was withdrawn. */
  readonly table: Table | null;
  /** What opens a long table; null where it stands open. */
  readonly open: string | null;
}

/** A figure that a province answered about, with the answers. */
export interface RepliedFigure {
  /** Anchor that marks of the figure lead to. */
  readonly id: string;
  readonly text: string;
  readonly href: string;
  readonly replies: readonly ReplyWords[];
}

export interface ChangesView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly ChangeEntry[];
  readonly replied: readonly RepliedFigure[];
}

const SHORT = 10;

type Dated = ChangeEntry & { readonly iso: string };

const isSame = ({ figure, replacedBy }: Superseded): boolean =>
  replacedBy !== null &&
  (['value', 'qualifier', 'modality', 'status', 'rank', 'rankOf'] as const).every(
    (part) => figure[part] === replacedBy[part],
  );

function replacedEntry(ctx: Context, of: readonly Superseded[]): Dated[] {
  const { dataset, locale } = ctx;
  const [first] = of;
  if (!first) return [];
  const words = changes[locale];
  const { date, kind, reason, file, by, figure } = first;
  const differing = of.filter((each) => !isSame(each));
  const withdrawn = of.filter(({ replacedBy }) => replacedBy === null).length;
  const write = (n: number): string => formatNumber(n, locale);
  const counted = [differing.length - withdrawn, withdrawn, of.length - differing.length].map(
    write,
  );
  const replaced = file !== null && by !== null ? `${words.replaced(file, by)} ` : '';
  const long = differing.length > SHORT;
  return [
    {
      iso: date,
      date: formatDate(date, locale),
      tag: words.kind[kind],
      text: `${replaced}${reason[locale]}`,
      source: {
        text: sourceName(dataset.source(figure.source), locale),
        href: sourceUrl(locale, figure.source),
      },
      counts: words.counts(counted[0] ?? '', counted[1] ?? '', counted[2] ?? ''),
      table: differing.length > 0 ? supersededTable(ctx, differing) : null,
      open: long ? words.open(write(differing.length)) : null,
    },
  ];
}

function repliedFigures(ctx: Context): RepliedFigure[] {
  const { dataset, locale } = ctx;
  const named = new Set((dataset.replies ?? []).map(({ figure }) => figure));
  return dataset.observations
    .filter(({ id }) => named.has(id))
    .map((o) => ({
      id: `reply-${o.id}`,
      text: [
        indicatorOf(o.indicator).name[locale],
        o.places.map((code) => placeName(dataset.place(code), locale)).join(', '),
        formatStated(o, locale),
      ].join(' · '),
      href: observationUrl(locale, o),
      replies: dataset.repliesTo(o.id).map((reply) => replyWords(ctx, reply)),
    }));
}

/** Returns what was added, mended and replaced, newest first; of one day the replaced figures first. */
export function changesView(ctx: Context): ChangesView {
  const { dataset, locale, say } = ctx;
  const groups = groupBy(dataset.history, ({ figure, file, by, date, kind, reason }) => [
    [figure.source, file ?? '', by ?? '', date, kind, reason.vi].join('|'),
  ]);
  const replaced = [...groups.values()].flatMap((of) => replacedEntry(ctx, of));
  const logged = dataset.changes.map(({ date, kind, text }): Dated => ({
    iso: date,
    date: formatDate(date, locale),
    tag: say[`change.${kind}`],
    text: text[locale],
    source: null,
    counts: null,
    table: null,
    open: null,
  }));
  return {
    path: pageUrl(locale, 'changes'),
    title: say['changes.title'],
    description: say['changes.lead'],
    entries: [...replaced, ...logged].toSorted((a, b) =>
      a.iso === b.iso ? 0 : a.iso < b.iso ? 1 : -1,
    ),
    replied: repliedFigures(ctx),
  };
}
