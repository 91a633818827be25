import type { Source } from '../../model/source.ts';
import { type At, error, type Report } from '../messages.ts';

/** Reports ids that two sources have. */
export function checkSourceIds(sources: readonly Source[], file: string, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of sources) {
    if (seen.has(id))
      report(
        error(
          'E-SOURCE-TWICE',
          { file, line: 0, column: 0, cell: id },
          `hai nguồn cùng mã "${id}"; hãy đổi một mã`,
          `source repeated: "${id}"; give one of the two another id`,
        ),
      );
    seen.add(id);
  }
}

/** Reports uses of a source that is not described. */
export function checkSourcesKnown(
  uses: ReadonlyArray<{ readonly source: string; readonly at: At }>,
  sources: readonly Source[],
  report: Report,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const { source, at } of uses) {
    if (known.has(source)) continue;
    report(
      error(
        'E-SOURCE-UNKNOWN',
        at,
        `nguồn chưa được mô tả: "${source}"; hãy thêm vào data/reference/sources.csv`,
        `unknown source: "${source}"; add it to data/reference/sources.csv`,
      ),
    );
  }
}
