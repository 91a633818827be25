import type { Observation } from '../../model/observation.ts';
import { periodKey } from '../../model/period.ts';
import { median } from '../../stats/median.ts';
import type { Placed } from '../harmonise.ts';
import { error, type Report, warning } from '../messages.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { Past } from './past.ts';

const endOf = ({ period }: Observation): string => period.end ?? '';

const sameTime = (a: Observation, b: Observation): boolean =>
  periodKey(a.period) === periodKey(b.period) && a.asOf === b.asOf;

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

/** Returns the position of the first figure of a series that ends on the day or later. */
function lowerBound(series: readonly Observation[], end: string): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = series[middle];
    if (found && endOf(found) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the last figure with a value before a position. */
function before(series: readonly Observation[], from: number): Observation | undefined {
  let at = from - 1;
  while (at >= 0 && series[at]?.value === null) at -= 1;
  return series[at];
}

/** New value by the one before it, for each figure that has one before. */
interface Ratio {
  readonly figure: Placed;
  readonly ratio: number;
}

function outlier({ figure, ratio }: Ratio, report: Report): void {
  report(
    warning(
      'W-OUTLIER',
      figure.at,
      `gấp ${Number(ratio.toPrecision(3))} lần kỳ trước; hãy kiểm tra`,
      `${Number(ratio.toPrecision(3))} times the period before; look at it`,
    ),
  );
}

/** The middle ratio of a column that is many times the period before; null where it is not, or has too few. */
function strangeMiddle(ratios: readonly Ratio[]): number | null {
  if (ratios.length < 3) return null;
  const [low, high] = [1 / 20, 20];
  const half = ratios.length / 2;
  const isFew = (is: (ratio: number) => boolean): boolean =>
    ratios.reduce((count, { ratio }) => count + Number(is(ratio)), 0) < half;
  // With less than half of them on either side, both of the middle are between.
  if (isFew((ratio) => ratio < low) && isFew((ratio) => ratio > high)) return null;
  const middle = median(ratios.map(({ ratio }) => ratio));
  return middle === null || (middle >= low && middle <= high) ? null : middle;
}

function magnitude(ratios: readonly Ratio[], report: Report): void {
  const [first] = ratios;
  const middle = strangeMiddle(ratios);
  if (!first) return;
  if (middle === null) {
    for (const each of ratios) if (each.ratio >= 10 || each.ratio <= 0.1) outlier(each, report);
    return;
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
  const ratios = new Map<string, Ratio[]>();
  for (const figure of figures) {
    const series = past.seriesOf(figure);
    const end = endOf(figure);
    const from = lowerBound(series, end);
    for (let i = from; i < series.length; i += 1) {
      const other = series[i];
      if (!other || endOf(other) !== end) break;
      if (other !== figure && sameTime(other, figure)) compareSame(figure, other, spec, report);
    }
    const { value, indicator } = figure;
    const last = before(series, from)?.value;
    if (!last || !value) continue;
    const of = ratios.get(indicator) ?? [];
    if (of.length === 0) ratios.set(indicator, of);
    of.push({ figure, ratio: value / last });
  }
  for (const of of ratios.values()) magnitude(of, report);
}
