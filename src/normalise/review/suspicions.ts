import type { Indicator } from '../../model/indicator.ts';
import type { Placed } from '../harmonise.ts';
import type { Known } from '../known.ts';
import { type At, error, type Report, warning, wholeFile } from '../messages.ts';
import { listed } from '../names/resolution.ts';
import type { FileSpec } from '../tableSpec.ts';

/** Fewer figures are no column to compare. */
export const ENOUGH = 3;

type Columns = ReadonlyMap<string, readonly Placed[]>;

/** Figures of one indicator and day, which a reader compares. Rows mostly stand day by day. */
function columnsOf(figures: readonly Placed[]): Columns {
  const columns = new Map<string, Placed[]>();
  let [period, asOf] = [figures[0]?.period, figures[0]?.asOf];
  let sameDay = new Map<string, Placed[]>();
  for (const figure of figures) {
    if (figure.value === null) continue;
    if (figure.period !== period || figure.asOf !== asOf) {
      ({ period, asOf } = figure);
      sameDay = new Map();
    }
    const { indicator } = figure;
    let column = sameDay.get(indicator);
    if (!column) {
      const key = `${indicator}|${period.start ?? ''}|${period.end ?? ''}|${asOf ?? ''}`;
      column = columns.get(key) ?? [];
      columns.set(key, column);
      sameDay.set(indicator, column);
    }
    column.push(figure);
  }
  return columns;
}

function constant(columns: Columns, report: Report): void {
  for (const of of columns.values()) {
    const [first] = of;
    if (!first || of.length < ENOUGH || of.some(({ value }) => value !== first.value)) continue;
    report(
      warning(
        'W-CONSTANT',
        first.at,
        `mọi giá trị của cột đều là ${first.value}; hãy xem lại`,
        `every value of the column is ${first.value}; look at it`,
      ),
    );
  }
}

const isEqual = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.length === b.length &&
  a.every((figure, i) => {
    const other = b[i];
    return figure.value === other?.value && figure.places.join(';') === other.places.join(';');
  });

function equalColumns(columns: Columns, report: Report): void {
  // Equal columns have equal sums, and only columns of equal sums are compared.
  const seen = new Map<number, Array<readonly Placed[]>>();
  for (const of of columns.values()) {
    const [first] = of;
    if (!first || of.length < ENOUGH || of.every(({ value }) => value === first.value)) continue;
    const sum = of.reduce((all, { value }) => all + (value ?? 0), 0);
    const alike = seen.get(sum) ?? [];
    seen.set(sum, alike);
    const other = alike.find((each) => isEqual(each, of))?.[0];
    if (other)
      report(
        warning(
          'W-SUSPICIOUS-EQUAL',
          first.at,
          `hai chỉ tiêu ${other.indicator} và ${first.indicator} trùng nhau ở mọi dòng; hãy xem lại`,
          `${other.indicator} and ${first.indicator} are equal in every row; look at them`,
        ),
      );
    else alike.push(of);
  }
}

function rankOrder(columns: Columns, catalogue: Known['catalogue'], report: Report): void {
  for (const of of columns.values()) {
    const direction = catalogue.get(of[0]?.indicator ?? '')?.direction;
    if (direction !== 'higher' && direction !== 'lower') continue;
    const sign = direction === 'higher' ? 1 : -1;
    const ranked = of
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const wrong = ranked.find((figure, i) => {
      const before = ranked[i - 1];
      return (
        before !== undefined &&
        before.rank !== figure.rank &&
        sign * ((figure.value ?? 0) - (before.value ?? 0)) > 0
      );
    });
    if (wrong)
      report(
        warning(
          'W-RANK-ORDER',
          wrong.at,
          `hạng ${wrong.rank ?? ''} không theo thứ tự của giá trị; hãy xem lại`,
          `rank ${wrong.rank ?? ''} does not follow the order of the values; look at it`,
        ),
      );
  }
}

/** More people than any unit of the level has. */
const most: Readonly<Record<string, number>> = { commune: 1e6, province: 2e7, nation: 1.2e8 };

/** Indicators whose figures are looked at one by one. */
export const isOfPersons = ({ unit, topic }: Indicator): boolean =>
  unit === 'persons' || (unit === 'percent' && topic === 'satisfaction');

function single(figure: Placed, indicator: Indicator, { places }: Known, report: Report): void {
  const { value, unit, at } = figure;
  if (value === null) return;
  const level = places.byCode(figure.places[0] ?? '')?.level ?? 'nation';
  if (unit === 'persons' && value > (most[level] ?? Infinity))
    report(
      warning(
        'W-MAGNITUDE',
        at,
        `${value} người là quá lớn; hãy kiểm tra đơn vị của cột`,
        `${value} persons is too many; look at the unit of the column`,
      ),
    );
  if (unit === 'persons' && value >= 1 && value <= 4)
    report(
      warning(
        'W-SMALL-COUNT',
        at,
        `chỉ ${value} người, có thể nhận ra; cân nhắc trước khi công bố`,
        `only ${value} persons, who may be recognised; think before publishing`,
      ),
    );
  if (indicator.topic === 'satisfaction' && unit === 'percent' && figure.denominator === null)
    report(
      warning(
        'W-METHOD-MISSING',
        at,
        'tỷ lệ hài lòng không ghi số người được hỏi; công bố kèm ghi chú',
        'satisfaction without the number of respondents; published with that remark',
      ),
    );
}

function coverage(
  figures: readonly Placed[],
  { place }: FileSpec,
  known: Known,
  at: At,
  report: Report,
): void {
  if (!('column' in place) || !place.complete || place.province === undefined) return;
  const there = new Set(figures.flatMap(({ places }) => places));
  const missing = (known.communes.get(place.province) ?? []).filter(({ code }) => !there.has(code));
  if (missing.length === 0) return;
  const vi = `thiếu ${missing.length} đơn vị: ${listed(missing)}`;
  const en = `${missing.length} units are missing: ${listed(missing)}`;
  if (place.complete !== 'required') return report(warning('W-COVERAGE', at, vi, en));
  report(
    error(
      'E-COVERAGE',
      at,
      `${vi}; hãy thêm dòng, ghi "chưa có" nếu chưa có số`,
      `${en}; add their rows, with "chưa có" where there is no figure yet`,
    ),
  );
}

/** Reports what may be right and is worth a look; nothing is held back for it. */
export function suspicions(
  figures: readonly Placed[],
  spec: FileSpec,
  file: string,
  known: Known,
  report: Report,
): void {
  const columns = columnsOf(figures);
  constant(columns, report);
  equalColumns(columns, report);
  rankOrder(columns, known.catalogue, report);
  for (const of of columns.values()) {
    const indicator = known.catalogue.get(of[0]?.indicator ?? '');
    if (indicator && isOfPersons(indicator))
      for (const figure of of) single(figure, indicator, known, report);
  }
  coverage(figures, spec, known, wholeFile(file), report);
}
