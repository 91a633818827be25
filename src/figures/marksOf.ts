import { changes } from '../i18n/pages/changes.ts';
import type { Observation } from '../model/observation.ts';
import { pageUrl, replyUrl } from '../urls.ts';
import type { Context } from './context.ts';
import type { SourceLine, TableCell } from './figure.ts';

/** Returns what a reader must know of a figure: that it said something else before, or was reviewed. */
export function marksOf({ locale }: Context, { flags }: Observation): SourceLine[] {
  const { revised, reviewed } = changes[locale];
  return [
    ...(flags.includes('revised') ? [{ text: revised, href: pageUrl(locale, 'changes') }] : []),
    ...(flags.includes('reviewed')
      ? [{ text: reviewed, href: `${pageUrl(locale, 'quality')}#exceptions` }]
      : []),
  ];
}

/** An answer of the province stands on the page of changes, where a cell has no room for it. */
const replyMarks = ({ dataset, locale, say }: Context, { id }: Observation): SourceLine[] =>
  dataset
    .repliesTo(id)
    .slice(0, 1)
    .map(() => ({ text: say['reply.mark'], href: replyUrl(locale, id) }));

/** Returns a figure's cell with its marks. */
export function withMarks(ctx: Context, o: Observation, cell: TableCell): TableCell {
  const marks = [...marksOf(ctx, o), ...replyMarks(ctx, o)];
  return marks.length === 0 ? cell : { ...cell, marks };
}
