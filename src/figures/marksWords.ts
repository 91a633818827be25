import type { End } from '../charts/types.ts';
import type { Context } from './context.ts';

/** What of a bar or a part tells of its uncertainty. */
interface Mark {
  readonly end: End;
  readonly tentative: boolean;
}

const kinds = [
  { says: 'marks.open', ends: ['over', 'at-least'] },
  { says: 'marks.capped', ends: ['nearly', 'under', 'up-to'] },
  { says: 'marks.hatched', ends: ['about'] },
] as const;

/** Returns what the uncertain ends among the marks of a drawing mean, in a line; none where all are exact. */
export function marksWords({ say }: Context, marks: readonly Mark[]): { readonly marks?: string } {
  const words = [
    ...kinds.flatMap(({ says, ends }) =>
      marks.some(({ end }) => ends.some((each) => each === end)) ? [say[says]] : [],
    ),
    ...(marks.some(({ tentative }) => tentative) ? [say['marks.tentative']] : []),
  ].join('; ');
  return words === '' ? {} : { marks: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
}
