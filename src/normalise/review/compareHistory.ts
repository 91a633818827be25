import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import { median } from '../../stats/median.ts';
import type { Placed } from '../harmonise.ts';
import { error, type Report, warning } from '../messages.ts';
import type { FileSpec } from '../tableSpec.ts';

type Series = Pick<Observation, 'indicator' | 'places' | 'scope'>;

const seriesKey = ({ indicator, places, scope }: Series): string =>
  [indicator, places.join(';'), scope?.vi ?? ''].join('|');

const sameTime = (a: Observation, b: Observation): boolean =>
  periodKey(a.period) === periodKey(b.period) && a.asOf === b.asOf;

const before = (figure: Observation, past: readonly Observation[]): Observation | undefined =>
  past
    .filter((each) => each.value !== null && (each.period.end ?? '') < (figure.period.end ?? ''))
    .toSorted((a, b) => ((a.period.end ?? '') < (b.period.end ?? '') ? 1 : -1))[0];

function compareSame(
  figure: Placed,
  other: Observation,
  { revises }: FileSpec,
  report: Report,
): void {
  if (other.value === figure.value) return;
  const words = `${other.value ?? ''} → ${figure.value ?? ''}`;
  if (other.source !== figure.source)
    report(
      warning(
        'W-CONFLICT',
        figure.at,
        `nguồn ${other.source} ghi ${other.value ?? ''}, tệp này ghi ${figure.value ?? ''}; giữ cả hai`,
        `source ${other.source} has ${other.value ?? ''}, this file ${figure.value ?? ''}; both are kept`,
      ),
    );
  else if (revises && (other.cell?.file ?? revises.file) === revises.file)
    report(
      warning(
        'W-REVISION',
        figure.at,
        `số đã công bố thay đổi: ${words} (${revises.reason.vi})`,
        `published figure revised: ${words} (${revises.reason.en})`,
      ),
    );
  else
    report(
      error(
        'E-REVISION',
        figure.at,
        `số đã công bố thay đổi: ${words}; hãy giữ tệp cũ, thêm tệp mới và ghi lý do ở "revises" trong table.json`,
        `published figure changed: ${words}; keep the old file, add the new one and give the reason in its "revises" in table.json`,
      ),
    );
}

/** New value by the one before it, for each figure that has one before. */
interface Ratio {
  readonly figure: Placed;
  readonly ratio: number;
}

function magnitude(ratios: readonly Ratio[], report: Report): void {
  for (const of of Map.groupBy(ratios, ({ figure }) => figure.indicator).values()) {
    const [first] = of;
    const middle = median(of.map(({ ratio }) => ratio));
    if (!first || middle === null || of.length < 3 || (middle >= 1 / 20 && middle <= 20)) {
      for (const { figure, ratio } of of.filter((each) => each.ratio >= 10 || each.ratio <= 0.1))
        report(
          warning(
            'W-OUTLIER',
            figure.at,
            `gấp ${Number(ratio.toPrecision(3))} lần kỳ trước; hãy kiểm tra`,
            `${Number(ratio.toPrecision(3))} times the period before; look at it`,
          ),
        );
      continue;
    }
    report(
      error(
        'E-MAGNITUDE',
        first.figure.at,
        `cả cột gấp ${Number(middle.toPrecision(3))} lần kỳ trước; có lẽ khác đơn vị, hãy sửa mô tả`,
        `the column is ${Number(middle.toPrecision(3))} times the period before; its unit may differ, mend the description`,
      ),
    );
  }
}

/** Published figures by series, made once for all files that are compared with them. */
export type Past = ReadonlyMap<string, readonly Observation[]>;

/** Returns published figures in the way they are looked up. */
export const pastOf = (figures: readonly Observation[]): Past => Map.groupBy(figures, seriesKey);

/**
 * Reports how figures differ from those published before: another value at the same time
 * (of another source: both are kept; of the same: a revision, which needs a reason), a jump
 * from the period before, a whole column in another unit.
 */
export function compareHistory(
  figures: readonly Placed[],
  spec: FileSpec,
  past: Past,
  report: Report,
): void {
  const ratios = figures.flatMap((figure): Ratio[] => {
    const series = past.get(seriesKey(figure)) ?? [];
    for (const other of series.filter((each) => sameTime(each, figure)))
      compareSame(figure, other, spec, report);
    const last = before(figure, series);
    return last?.value && figure.value !== null && figure.value !== 0
      ? [{ figure, ratio: figure.value / last.value }]
      : [];
  });
  magnitude(ratios, report);
}
