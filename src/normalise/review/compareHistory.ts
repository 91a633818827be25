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

/** The value, or why there is none. */
const valueOf = ({ value, status }: Observation): string => String(value ?? status);

function compareSame(
  figure: Placed,
  other: Observation,
  { revises }: FileSpec,
  report: Report,
): void {
  const [was, now] = [valueOf(other), valueOf(figure)];
  const words = `${was} → ${now}`;
  if (other.source !== figure.source)
    report(
      warning(
        'W-CONFLICT',
        figure.at,
        `nguồn ${other.source} ghi ${was}, tệp này ghi ${now}; giữ cả hai`,
        `source ${other.source} has ${was}, this file ${now}; both are kept`,
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

/** Returns the last value before a position; null where there is none. */
function before(series: readonly Observation[], from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const value = series[at]?.value ?? null;
    if (value !== null) return value;
  }
  return null;
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

const isStrange = (ratio: number): boolean => ratio < 1 / 20 || ratio > 20;

/** The middle ratio of a column that is many times the period before; null where it is not, or has too few. */
function strangeMiddle(ratios: readonly Ratio[]): number | null {
  if (ratios.length < 3) return null;
  // Where less than half of them are strange, the middle is not.
  if (ratios.filter(({ ratio }) => isStrange(ratio)).length < ratios.length / 2) return null;
  const middle = median(ratios.map(({ ratio }) => ratio));
  return middle !== null && isStrange(middle) ? middle : null;
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
    let i = from;
    for (let other = series[i]; other && endOf(other) === end; other = series[i]) {
      if (other.value !== figure.value && sameTime(other, figure))
        compareSame(figure, other, spec, report);
      i += 1;
    }
    const { value, indicator } = figure;
    const last = before(series, from);
    if (!last || !value) continue;
    const ratio = { figure, ratio: value / last };
    const of = ratios.get(indicator);
    if (of) of.push(ratio);
    else ratios.set(indicator, [ratio]);
  }
  for (const of of ratios.values()) magnitude(of, report);
}
