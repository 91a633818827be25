import type { Family, Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { situationKey } from '../derive/figureKey.ts';
import { type At, error, type Report } from '../messages.ts';

/** A figure that may know its row. */
export type Checked = Observation & {
  readonly at?: At;
  /** Rates that may exceed 100. */
  readonly unbounded?: true;
};

const at = (figure: Checked): At =>
  figure.at ?? { file: figure.source, line: 0, column: 0, cell: figure.locator };

type Rule = (figure: Checked, indicator: Indicator) => readonly [string, string, string] | null;

const statusRule: Rule = ({ value, status }) =>
  (value === null) === (status !== 'normal')
    ? null
    : [
        'E-STATUS',
        `giá trị ${value} đi với trạng thái ${status}; hãy sửa một trong hai`,
        `invalid status: ${status} with value ${value}; mend one of them`,
      ];

const percentRule: Rule = ({ value, unit, unbounded }) =>
  unit !== 'percent' || value === null || value <= 100 || unbounded
    ? null
    : [
        'E-PCT-RANGE',
        `tỷ lệ ${value}% trên 100; hãy kiểm tra dấu thập phân`,
        `invalid rate: ${value} is above 100; look at its decimal point`,
      ];

const rankRule: Rule = ({ rank, rankOf }) =>
  rank === null || (rank >= 1 && (rankOf === null || rank <= rankOf))
    ? null
    : [
        'E-RANK-RANGE',
        `hạng ${rank} trên ${rankOf}; hãy sửa`,
        `invalid rank: ${rank} of ${rankOf}; mend it`,
      ];

const unitRule: Rule = ({ unit }, indicator) =>
  unit === indicator.unit
    ? null
    : [
        'E-MEASURE-DIFFERS',
        `đơn vị "${unit}" khác danh mục ("${indicator.unit}"); hãy sửa dòng hoặc chỉ tiêu`,
        `unit differs: "${unit}", the catalogue has "${indicator.unit}"; mend the row or the indicator`,
      ];

const negativeRule: Rule = ({ value, unit }) =>
  value === null || value >= 0 || unit === 'percent'
    ? null
    : [
        'E-RANGE-NEGATIVE',
        `số âm: ${value}; hãy kiểm tra ô`,
        `invalid number: ${value} is below zero; look at the cell`,
      ];

// Press scores of 2025 and the portal's of 2026 do not compare, so a document's figure never
// enters the portal's series, nor a table's the press's. What authorities count themselves
// (posts, centres, offices, land, money) has one meaning in both.
const ofTables: ReadonlySet<Family> = new Set(['portal-2026', 'form-06a']);
const ofBoth: ReadonlySet<Family> = new Set(['reported', 'target']);

const familyRule: Rule = ({ cell }, { id, family }) => {
  if (ofBoth.has(family) || ofTables.has(family) === (cell !== null)) return null;
  const [vi, en] =
    cell === null
      ? ['bảng của Cổng hoặc biểu 06a', 'tables of the portal or form 06a']
      : ['số do báo chí dẫn hoặc đếm từ danh mục', 'figures of the press or of the registry'];
  return [
    'E-FAMILY',
    `chỉ tiêu "${id}" chỉ dùng cho ${vi}; hãy dùng mã chỉ tiêu khác`,
    `invalid indicator: "${id}" is only for ${en}; use another id`,
  ];
};

const rules: readonly Rule[] = [
  statusRule,
  percentRule,
  rankRule,
  unitRule,
  negativeRule,
  familyRule,
];

function checkIds(figures: readonly Checked[], report: Report): void {
  const seen = new Map<string, Checked>();
  for (const figure of figures) {
    const first = seen.get(figure.id);
    if (first)
      report(
        error(
          'E-ID-TWICE',
          at(figure),
          `số liệu lặp lại ${at(first).file}:${at(first).line} (${figure.id}); hãy bỏ một dòng`,
          `figure repeated: ${at(first).file}:${at(first).line} has it too (${figure.id}); remove one row`,
        ),
      );
    seen.set(figure.id, figure);
  }
}

// On time may exceed resolved: the portal counts applications that are still open (Phú Thọ, Q3 2026).
function checkReceived(figures: readonly Checked[], report: Report): void {
  const of = (indicator: string) =>
    new Map(
      figures
        .filter((figure) => figure.indicator === indicator)
        .map((figure) => [situationKey(figure), figure]),
    );
  const [received, overdue] = [of('portal766_received'), of('portal766_overdue')];
  for (const [key, onTime] of of('portal766_on_time')) {
    const [all, late] = [received.get(key)?.value, overdue.get(key)?.value];
    if (all == null || late == null || onTime.value === null || onTime.value + late === all)
      continue;
    report(
      error(
        'E-RECEIVED',
        at(onTime),
        `đúng hạn ${onTime.value} + quá hạn ${late} khác tiếp nhận ${all}; hãy kiểm tra ba ô`,
        `counts differ: ${onTime.value} on time + ${late} overdue is not ${all} received; look at the three cells`,
      ),
    );
  }
}

/**
 * Reports what can't be published: repeated ids, a value with a status of absence
 * or the reverse, a rate above 100, a rank beyond its number, a unit that is not
 * the indicator's, an unknown indicator, on time + overdue that is not received.
 */
export function check(
  figures: readonly Checked[],
  catalogue: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  checkIds(figures, report);
  checkReceived(figures, report);
  for (const figure of figures) {
    const indicator = catalogue.get(figure.indicator);
    if (!indicator) continue;
    for (const rule of rules) {
      const broken = rule(figure, indicator);
      if (broken) report(error(broken[0], at(figure), broken[1], broken[2]));
    }
  }
}
