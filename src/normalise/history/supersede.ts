import type { Superseded } from '../../model/history.ts';
import { figureKey } from '../derive/figureKey.ts';
import type { Placed } from '../harmonise.ts';
import { whole } from '../plain/plainFigure.ts';
import type { Revises } from '../tableSpec.ts';
import { sameStatement } from './sameStatement.ts';
import { stated } from './stated.ts';

/** A file that was replaced and the one that replaces it, each with its figures. */
export interface Replacement {
  readonly old: readonly Placed[];
  readonly by: readonly Placed[];
  /** Name of the file that replaces it. */
  readonly name: string;
  readonly revises: Revises;
}

/**
 * Returns what became of each figure of a replaced file: the figure of the new file in its place,
 * whatever its value, or none where it was withdrawn.
 */
export function supersede({ old, by, name, revises }: Replacement): Superseded[] {
  const now = new Map(by.map((figure) => [figureKey(figure), figure]));
  const { kind, date, reason, file } = revises;
  return old.map((figure) => {
    const found = now.get(figureKey(figure));
    const replacedBy = found ? stated(found) : null;
    return { figure: stated(figure), replacedBy, kind, date, reason, file, by: name };
  });
}

const isRevised = ({ figure, replacedBy }: Superseded): boolean =>
  replacedBy !== null && !sameStatement(figure, replacedBy);

/** Returns the figures with a flag on each that said something else before. */
export function flagRevised(
  figures: readonly Placed[],
  superseded: readonly Superseded[],
): readonly Placed[] {
  const revised = new Set(superseded.filter(isRevised).map(({ figure }) => figureKey(figure)));
  if (revised.size === 0) return figures;
  return figures.map((figure) =>
    revised.has(figureKey(figure))
      ? { ...whole(figure), flags: [...figure.flags, 'revised'] }
      : figure,
  );
}
