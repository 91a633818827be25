import type { Stated, Superseded } from '../../model/history.ts';
import type { SupersededEntry } from '../corrections/readCorrections.ts';
import { figureKey } from '../derive/figureKey.ts';
import type { Placed } from '../harmonise.ts';
import { error, type Report, wholeFile } from '../messages.ts';
import type { Recorded } from './readHistory.ts';
import { sameStatement } from './sameStatement.ts';
import { stated } from './stated.ts';

const valueOf = ({ value, status, qualifier }: Stated): string =>
  [...(qualifier === 'exact' ? [] : [qualifier]), value ?? status].join(' ');

const mend = {
  vi: 'hãy ghi lý do: "revises" trong table.json, hoặc mục superseded trong data/corrections.yml',
  en: 'give the reason: "revises" in table.json, or an entry of superseded in data/corrections.yml',
};

/** Reports a figure that says something else than when it was published, with nobody saying why. */
export function reportChanged(figure: Placed, was: Recorded, report: Report): void {
  const words = `${valueOf(was)} → ${valueOf(figure)} (${was.at.file}:${was.at.line})`;
  report(
    error(
      'E-REVISION',
      figure.at,
      `số đã công bố thay đổi: ${words}; ${mend.vi} (figure: ${was.id})`,
      `published figure changed: ${words}; ${mend.en} (figure: ${was.id})`,
    ),
  );
}

/** Reports published figures that are there no more, with nobody saying why; a whole file of them once. */
export function reportGone(
  gone: readonly Recorded[],
  all: readonly Recorded[],
  report: Report,
): void {
  const count = Map.groupBy(all, ({ at }) => at.file);
  for (const [file, of] of Map.groupBy(gone, ({ at }) => at.file)) {
    const whole = of.length > 1 && of.length === count.get(file)?.length;
    if (whole)
      report(
        error(
          'E-HISTORY',
          wholeFile(file),
          `cả ${of.length} số đã công bố không còn; hãy giữ tệp cũ, hoặc ${mend.vi.slice(4)}`,
          `all ${of.length} published figures are gone; keep the old file, or ${mend.en}`,
        ),
      );
    else
      for (const { at, id } of of)
        report(
          error(
            'E-HISTORY',
            at,
            `số đã công bố không còn: ${id}; ${mend.vi}`,
            `published figure is gone: ${id}; ${mend.en}`,
          ),
        );
  }
}

/** A recorded figure that an entry of `corrections.yml` speaks of. */
export interface Explained {
  readonly was: Recorded;
  readonly entry: SupersededEntry;
}

/** Returns what became of figures of which the review says why they stand no more. */
export function supersededByReview(
  explained: readonly Explained[],
  figures: readonly Placed[],
): Superseded[] {
  // Of all figures only those that are asked for are kept by their keys: a build has very many.
  const keys = new Set(explained.map(({ was }) => figureKey(was)));
  const asked = keys.size === 0 ? [] : figures.filter((figure) => keys.has(figureKey(figure)));
  const now = new Map(asked.map((figure) => [figureKey(figure), figure]));
  return explained.map(({ was, entry: { kind, date, reason } }) => {
    const found = now.get(figureKey(was));
    const replacedBy = found ? stated(found) : null;
    return { figure: stated(was), replacedBy, kind, date, reason, file: null, by: null };
  });
}

const sameFigure = (figures: ReadonlyMap<string, Placed>, was: Recorded): boolean => {
  const now = figures.get(was.id);
  return now !== undefined && sameStatement(now, was);
};

/**
 * Reports figures of documents that say something else than when they were published. A figure
 * is the same by its id, which follows from what it says; another of the same place, indicator
 * and time in the same passage is what it became.
 */
export function compareDocuments(
  recorded: readonly Recorded[],
  figures: readonly Placed[],
  report: Report,
): void {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const ids = new Set(recorded.map(({ id }) => id));
  const fresh = new Map(
    figures
      .filter(({ id }) => !ids.has(id))
      .map((figure) => [`${figureKey(figure)}|${figure.locator}`, figure]),
  );
  for (const was of recorded.filter((each) => !sameFigure(byId, each))) {
    const became = byId.get(was.id) ?? fresh.get(`${figureKey(was)}|${was.locator}`);
    if (became) reportChanged(became, was, report);
  }
}
