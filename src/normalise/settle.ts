import type { Message } from '../model/account.ts';
import { check } from './check/check.ts';
import { checkDuplicateFiles } from './check/checkDuplicateFiles.ts';
import { flag } from './check/flag.ts';
import { completeRates } from './derive/completeRates.ts';
import { deriveRates } from './derive/deriveRates.ts';
import { mergeParts } from './derive/mergeParts.ts';
import { reviewed } from './corrections/reviewer.ts';
import { harmonise, type Placed } from './harmonise.ts';
import type { Known } from './known.ts';
import type { Report } from './messages.ts';
import { whole } from './plain/plainFigure.ts';
import { glances, PlainOutcome } from './plain/plainOutcome.ts';
import { carefulOf, filesOfPlain, inOrder, standAlone } from './plain/standAlone.ts';
import { type Draft, type RowOutcome, takenBack } from './observe/draft.ts';

/** What settling asks of what is known. */
export type SettleKnown = Pick<Known, 'places' | 'aliases' | 'catalogue' | 'exceptions'>;

/** Rows of one file or several with the figures that they make together. */
export interface Settled {
  /** As many as were given, in their order. */
  readonly outcomes: readonly RowOutcome[];
  readonly figures: readonly Placed[];
}

function figuresOf(
  drafts: readonly Draft[],
  known: SettleKnown,
  report: Report,
  own?: ReadonlySet<string>,
): Placed[] {
  const placed = harmonise(drafts, known.places, known.aliases, report);
  checkDuplicateFiles(placed, report, own);
  const rated = completeRates(
    deriveRates(mergeParts(placed, report), [...known.catalogue.values()]),
    report,
  );
  const figures = flag(rated, report);
  check(figures, known.catalogue, report);
  return figures;
}

// Figures that stand alone are right as they are; only the others are set beside each other.
function figuresOfRows(
  outcomes: readonly RowOutcome[],
  known: SettleKnown,
  report: Report,
): readonly Placed[] {
  const alone = standAlone(outcomes, known.catalogue);
  const drafts = (alone ? carefulOf(outcomes) : outcomes).flatMap((each) => each.drafts);
  const figures = figuresOf(drafts, known, report, alone ? filesOfPlain(outcomes) : undefined);
  return alone ? inOrder(outcomes, figures) : figures;
}

type CellPlace = Pick<Message, 'file' | 'sheet' | 'line' | 'column'>;

const lineKey = ({ file, sheet = '', line }: Omit<CellPlace, 'column'>): string =>
  `${file}!${sheet}:${line}`;

const cellKey = (at: CellPlace): string => `${lineKey(at)}:${at.column}`;

/** The lines that a row stands on: more than one where a cell has line breaks. */
const linesOf = (each: RowOutcome): readonly string[] => {
  const [first] = glances(each);
  if (!first) return [];
  if (each instanceof PlainOutcome) return [lineKey(first.at)];
  const lines = new Set([each.row.line, ...each.row.cells.map(({ line }) => line)]);
  return [...lines].map((line) => lineKey({ ...first.at, line }));
};

/** Rows of which a figure can't stand beside the others of its row, file or source are not published. */
function withoutWrong(
  outcomes: readonly RowOutcome[],
  errors: readonly Message[],
): readonly RowOutcome[] {
  if (errors.length === 0) return outcomes;
  const codes = Map.groupBy(errors, lineKey);
  return outcomes.map((each): RowOutcome => {
    const wrong = linesOf(each).flatMap((line) => codes.get(line) ?? []);
    if (wrong.length === 0) return each;
    const own = [...new Set(wrong.map(({ code }) => code))];
    return takenBack(each, 'rejected', own);
  });
}

function flagReviewed(figures: readonly Placed[], messages: readonly Message[]): readonly Placed[] {
  const cells = new Set(messages.filter(({ code }) => code === 'W-REVIEWED').map(cellKey));
  if (cells.size === 0) return figures;
  return figures.map((figure) =>
    cells.has(cellKey(figure.at)) && !figure.flags.includes('reviewed')
      ? { ...whole(figure), flags: [...figure.flags, 'reviewed'] }
      : figure,
  );
}

/**
 * Returns the rows with those rejected that can't stand beside the others, and the figures that
 * the rest make: placed, merged, with their rates, flagged and checked. A row that goes may leave
 * another wrong, so it is tried until none goes; `also` is one more check of the figures. The one way from rows to figures, for the
 * build, the command and the page.
 */
export function settle(
  given: readonly RowOutcome[],
  known: SettleKnown,
  report: Report,
  also: (figures: readonly Placed[], report: Report) => void = () => {},
): Settled {
  const told = new Set<string>();
  let outcomes = given;
  for (;;) {
    const found: Message[] = [];
    const push: Report = (message) => void found.push(reviewed(message, known.exceptions ?? []));
    const figures = figuresOfRows(outcomes, known, push);
    also(figures, push);
    const errors = found.filter(({ severity }) => severity === 'error');
    for (const message of errors) {
      const key = `${message.code} ${cellKey(message)}`;
      if (!told.has(key)) report(message);
      told.add(key);
    }
    const rest = withoutWrong(outcomes, errors);
    if (rest.every((each, i) => each === outcomes[i])) {
      found.filter(({ severity }) => severity !== 'error').forEach(report);
      return { outcomes, figures: flagReviewed(figures, found) };
    }
    outcomes = rest;
  }
}
