import type { Report } from '../../model/report.ts';
import { groupBy } from '../groupBy.ts';

/** What one document says of the same places from both sides. */
export interface ReportPair {
  /** Themes that the reports share; empty where a reply is to all that was said. */
  readonly themes: readonly string[];
  readonly difficulties: readonly Report[];
  readonly requests: readonly Report[];
  /** Instructions, and replies of any kind. */
  readonly replies: readonly Report[];
  /** Ids of those replies of which the document says that they answer what stands beside them. */
  readonly answering: readonly string[];
}

const samePlaces = ({ source, province, places }: Report): string =>
  [source, province, ...[...places].sort()].join(' ');

const ofKind = (reports: readonly Report[], kind: Report['kind']): readonly Report[] =>
  reports.filter((each) => each.kind === kind);

const answers = (reply: Report, locators: ReadonlySet<string>): boolean =>
  reply.repliesTo.some((each) => locators.has(each));

function pairOf(themes: readonly string[], reports: readonly Report[]): ReportPair {
  const difficulties = ofKind(reports, 'difficulty');
  const requests = ofKind(reports, 'proposal');
  const asked = new Set([...difficulties, ...requests].map(({ locator }) => locator));
  const told = reports.filter(({ kind }) => kind === 'finding' || kind === 'direction');
  const replies = told.filter((each) => each.kind === 'direction' || answers(each, asked));
  return {
    themes,
    difficulties,
    requests,
    replies,
    answering: replies.filter((each) => answers(each, asked)).map(({ id }) => id),
  };
}

/** A pair has two sides: what is hard or asked for, and what is asked for or told. */
const hasSides = ({ difficulties, requests, replies }: ReportPair): boolean =>
  [difficulties, requests, replies].filter((side) => side.length > 0).length > 1;

const idsOf = ({ difficulties, requests, replies }: ReportPair): string =>
  [...difficulties, ...requests, ...replies].map(({ id }) => id).join(' ');

/** Two themes under which the very same reports stand are one pair. */
function merged(pairs: readonly ReportPair[]): readonly ReportPair[] {
  return [...groupBy(pairs, (pair) => [idsOf(pair)]).values()].flatMap((same) => {
    const [first] = same;
    return first ? { ...first, themes: [...new Set(same.flatMap(({ themes }) => themes))] } : [];
  });
}

/** Replies to what stands at other places of the document, whatever its theme. */
function generalReplies(reports: readonly Report[], shown: ReadonlySet<string>): ReportPair[] {
  const open = reports.filter(({ id, repliesTo }) => repliesTo.length > 0 && !shown.has(id));
  return open.map((reply) => {
    const asked = reports.filter(
      ({ locator, id, source, kind }) =>
        id !== reply.id &&
        source === reply.source &&
        (kind === 'difficulty' || kind === 'proposal') &&
        reply.repliesTo.includes(locator),
    );
    return {
      themes: [],
      difficulties: ofKind(asked, 'difficulty'),
      requests: ofKind(asked, 'proposal'),
      replies: [reply],
      answering: [reply.id],
    };
  });
}

/**
 * Returns what stands side by side: reports of one document on one theme of the same places, of
 * two kinds at least, and replies of which the document itself says what they answer. A pair by
 * theme alone claims no reply.
 */
export function reportPairs(reports: readonly Report[]): readonly ReportPair[] {
  const groups = [...groupBy(reports, (each) => [samePlaces(each)]).values()];
  return groups.flatMap((of) => {
    const byTheme = [...groupBy(of, ({ themes }) => themes)]
      .map(([theme, same]) => pairOf([theme], same))
      .filter(hasSides);
    const shown = new Set(byTheme.flatMap(({ answering }) => answering));
    return [...merged(byTheme), ...generalReplies(of, shown).filter(hasSides)];
  });
}
