import { error, type Report } from '../messages.ts';
import type { Placed } from '../harmonise.ts';
import { figureKey } from './figureKey.ts';

function differs(first: Placed, second: Placed): ReturnType<typeof error> {
  return error(
    'E-VALUE-TWICE',
    second.at,
    `một số liệu có hai giá trị: ${second.value} ở đây, ${first.value} ở ${first.locator}; hãy bỏ một cột trong table.json`,
    `value differs: ${second.value} here, ${first.value} in ${first.locator}; ignore one column in table.json`,
  );
}

function merge(first: Placed, second: Placed, report: Report): Placed {
  if (first.value !== null && second.value !== null && first.value !== second.value) {
    report(differs(first, second));
    report(differs(second, first));
  }
  const main = first.value === null ? second : first;
  return {
    ...main,
    numerator: first.numerator ?? second.numerator,
    denominator: first.denominator ?? second.denominator,
  };
}

/**
 * Returns the figures of tables with one entry for each: the portal prints a
 * rate in one file and its two counts in another, and they are one figure. The
 * printed value keeps its cell. Figures of documents pass as they are, because
 * two statements of a document are two figures.
 */
export function mergeParts(figures: readonly Placed[], report: Report): Placed[] {
  const byKey = new Map<string, Placed>();
  for (const figure of figures.filter(({ cell }) => cell !== null)) {
    const key = figureKey(figure);
    const first = byKey.get(key);
    byKey.set(key, first ? merge(first, figure, report) : figure);
  }
  return [...byKey.values(), ...figures.filter(({ cell }) => cell === null)];
}
