import type { Indicator } from '../../model/indicator.ts';
import type { Placed, Places } from '../harmonise.ts';
import type { Known } from '../known.ts';
import { type At, error, type Report, warning, wholeFile } from '../messages.ts';
import { listed } from '../names/resolution.ts';
import type { FileSpec } from '../tableSpec.ts';
import { type Column, columnsOf, type Valued } from './columnsOf.ts';

/** Fewer figures are no column to compare. */
export const ENOUGH = 3;

const isConstant = ([first, ...rest]: readonly Valued[]): boolean =>
  rest.every(({ value }) => value === first?.value);

function constant(columns: readonly Column[], report: Report): void {
  for (const { figures } of columns) {
    const [first] = figures;
    if (!first || figures.length < ENOUGH || !isConstant(figures)) continue;
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

const isEqual = (a: readonly Valued[], b: readonly Valued[]): boolean =>
  a.length === b.length &&
  a.every((figure, i) => {
    const other = b[i];
    return figure.value === other?.value && figure.places.join(';') === other.places.join(';');
  });

function equalColumns(columns: readonly Column[], report: Report): void {
  // Equal columns have equal sums, and only columns of equal sums are compared.
  const seen = new Map<number, Column[]>();
  for (const column of columns) {
    const { indicator, figures } = column;
    const [first] = figures;
    if (!first || figures.length < ENOUGH || isConstant(figures)) continue;
    const sum = figures.reduce((all, { value }) => all + value, 0);
    const alike = seen.get(sum) ?? [];
    seen.set(sum, alike);
    const other = alike.find((each) => isEqual(each.figures, figures));
    if (other)
      report(
        warning(
          'W-SUSPICIOUS-EQUAL',
          first.at,
          `hai chỉ tiêu ${other.indicator} và ${indicator} trùng nhau ở mọi dòng; hãy xem lại`,
          `${other.indicator} and ${indicator} are equal in every row; look at them`,
        ),
      );
    else alike.push(column);
  }
}

/** The first figure whose rank is behind one that it is better than. */
function misranked(figures: readonly Valued[], sign: number) {
  const ranked = figures
    .flatMap(({ value, rank, at }) => (rank === null ? [] : [{ value: sign * value, rank, at }]))
    .sort((a, b) => a.rank - b.rank);
  return ranked.find(({ rank, value }, i) => {
    const before = ranked[i - 1];
    return before && before.rank !== rank && value > before.value;
  });
}

const signs: Readonly<Record<string, number>> = { higher: 1, lower: -1 };

function rankOrder(
  columns: readonly Column[],
  catalogue: Known['catalogue'],
  report: Report,
): void {
  for (const { indicator, figures } of columns) {
    const sign = signs[catalogue.get(indicator)?.direction ?? ''];
    const wrong = sign && misranked(figures, sign);
    if (wrong)
      report(
        warning(
          'W-RANK-ORDER',
          wrong.at,
          `hạng ${wrong.rank} không theo thứ tự của giá trị; hãy xem lại`,
          `rank ${wrong.rank} does not follow the order of the values; look at it`,
        ),
      );
  }
}

/** More people than any unit of the level has. */
const most: Readonly<Record<string, number>> = { commune: 1e6, province: 2e7, nation: 1.2e8 };

/** Indicators whose figures are looked at one by one. */
export const isOfPersons = ({ unit, topic }: Indicator): boolean =>
  unit === 'persons' || (unit === 'percent' && topic === 'satisfaction');

function persons({ value, at, places: [code = ''] }: Valued, places: Places, report: Report) {
  const level = places.byCode(code)?.level ?? 'nation';
  if (value > (most[level] ?? Infinity))
    report(
      warning(
        'W-MAGNITUDE',
        at,
        `${value} người là quá lớn; hãy kiểm tra đơn vị của cột`,
        `${value} persons is too many; look at the unit of the column`,
      ),
    );
  if (value >= 1 && value <= 4)
    report(
      warning(
        'W-SMALL-COUNT',
        at,
        `chỉ ${value} người, có thể nhận ra; cân nhắc trước khi công bố`,
        `only ${value} persons, who may be recognised; think before publishing`,
      ),
    );
}

function single(figure: Valued, indicator: Indicator, { places }: Known, report: Report): void {
  const { unit, at } = figure;
  if (unit === 'persons') persons(figure, places, report);
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
  if (!('column' in place) || !place.complete) return;
  const there = new Set(figures.flatMap(({ places }) => places));
  const missing = (known.communes.get(place.province ?? '') ?? []).filter(
    ({ code }) => !there.has(code),
  );
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
  for (const { indicator: id, figures: of } of columns) {
    const indicator = known.catalogue.get(id);
    if (indicator && isOfPersons(indicator))
      for (const figure of of) single(figure, indicator, known, report);
  }
  coverage(figures, spec, known, wholeFile(file), report);
}
