import type { Indicator } from '../../model/indicator.ts';
import { isPeriod, periodInText } from './periodIn.ts';
import { chooseIndicators, type Choice } from './chooseIndicators.ts';
import type { RoledColumn } from './columnRoles.ts';
import { headingKey } from './headingKey.ts';
import type { MatchIndicator } from './matchIndicator.ts';
import { maxOf } from './maxOf.ts';
import { blank, confirm, ignored, type ProposedFigure, type Remark } from './proposal.ts';

/** Figures and columns passed over, with remarks about `figures[…]` and `ignoredColumns[…]`. */
export interface ProposedFigures {
  readonly figures: readonly ProposedFigure[];
  readonly ignoredColumns: ReadonlyArray<ReturnType<typeof ignored>>;
  readonly remarks: readonly Remark[];
}

const listed = (candidates: readonly Indicator[]): string =>
  candidates.map(({ id, name }) => `${id} (${name.vi})`).join('; ') || 'src/catalogue';

// A heading below its groups; what stands before the last sign is theirs.
const GROUPS = /^.* \/ /u;

const TOTAL = /^(?:tổng điểm|total)$/u;

/** The period that a heading names as its own last words: `Hồ sơ / 7/2025`. */
function periodOfLabel(label: string): string | null {
  const last = label.replace(GROUPS, '');
  return isPeriod(last) ? last : periodInText(last);
}

/** What a heading means by the words before its period. */
function choiceOfPeriod(label: string, match: MatchIndicator): Choice {
  const group = label.split(' / ').slice(0, -1).join(' / ');
  const candidates = match(group);
  const [only = null, ...more] = candidates;
  return { label, candidates, chosen: more.length === 0 ? only : null };
}

function remarkOf({ label, chosen, candidates }: Choice, path: string): Remark[] {
  if (chosen) return [];
  return [
    blank(
      `${path}.indicator`,
      `cột "${label}": hãy chọn một trong ${listed(candidates)}`,
      `column "${label}": choose one of ${listed(candidates)}`,
    ),
  ];
}

/** A rank belongs to the total, or else to the figure before it. */
function withRank(
  figures: readonly ProposedFigure[],
  ranks: readonly RoledColumn[],
): readonly ProposedFigure[] {
  const [rank, ...more] = ranks;
  if (!rank || more.length > 0 || figures.length === 0) return figures;
  const total = figures.findIndex(({ value }) => TOTAL.test(headingKey(value)));
  const owner = total < 0 ? figures.length - 1 : total;
  return figures.map((figure, i) => (i === owner ? { ...figure, rank: rank.label } : figure));
}

const passedOver = (columns: readonly RoledColumn[]) =>
  columns.flatMap(({ label, role }) =>
    role.is === 'ignored' ? [ignored(label, role.reason.vi, role.reason.en)] : [],
  );

/** All that were concluded by their headings alone, in one remark. */
function foundRemarks(choices: readonly Choice[]): Remark[] {
  const plain = choices.flatMap(({ label, chosen }) =>
    chosen ? [`${label} → ${chosen.id} (${chosen.name.vi})`] : [],
  );
  const text = plain.join('; ');
  return plain.length === 0
    ? []
    : [
        confirm(
          'figures',
          `chỉ tiêu theo tiêu đề cột, hãy đối chiếu định nghĩa: ${text}`,
          `indicators by the headings of their columns, compare the definitions: ${text}`,
        ),
      ];
}

const named = (columns: readonly RoledColumn[]): string =>
  columns.map(({ label }) => `"${label}"`).join(', ');

function unknownRemarks(columns: readonly RoledColumn[]): Remark[] {
  const numbers = columns.filter(({ role }) => role.is !== 'text');
  const texts = columns.filter(({ role }) => role.is === 'text');
  const path = 'ignoredColumns';
  const [n, t] = [named(numbers), named(texts)];
  return [
    ...(numbers.length === 0
      ? []
      : [
          blank(
            path,
            `cột số không giống chỉ tiêu nào trong danh mục: ${n}; hãy chuyển sang figures với mã chỉ tiêu, hoặc ghi lý do bỏ qua`,
            `columns of numbers like no indicator of the catalogue: ${n}; move them to figures with an id, or say why they are passed over`,
          ),
        ]),
    ...(texts.length === 0
      ? []
      : [
          blank(
            path,
            `cột chữ: ${t}; hãy ghi lý do bỏ qua`,
            `columns of texts: ${t}; say why they are passed over`,
          ),
        ]),
  ];
}

/** Returns which column of a wide table is which indicator, as far as its headings tell. */
export function proposeFigures(
  columns: readonly RoledColumn[],
  match: MatchIndicator,
): ProposedFigures {
  const numbers = columns.filter(({ role }) => role.is === 'number');
  const isSeries =
    numbers.length > 1 && numbers.every(({ label }) => periodOfLabel(label) !== null);
  const choices = isSeries
    ? numbers.map(({ label }) => choiceOfPeriod(label, match))
    : chooseIndicators(
        numbers.map(({ label }) => label),
        match,
      );
  const known = choices.filter(({ candidates }) => isSeries || candidates.length > 0);
  const figures = known.map(({ label, chosen }): ProposedFigure => {
    const period = isSeries ? periodOfLabel(label) : null;
    return {
      indicator: chosen?.id ?? '',
      value: label,
      ...maxOf(chosen),
      ...(period ? { period } : {}),
    };
  });
  const isKnown = new Set(known.map(({ label }) => label));
  const unknown = columns.filter(
    ({ label, role }) => role.is === 'text' || (role.is === 'number' && !isKnown.has(label)),
  );
  const plain = passedOver(columns);
  const ranks = columns.filter(({ role }) => role.is === 'rank');
  const ranked = withRank(figures, ranks);
  const unranked = ranked === figures ? ranks : [];
  const left = [...unknown, ...unranked];
  return {
    figures: ranked,
    ignoredColumns: [...plain, ...left.map(({ label }) => ignored(label))],
    remarks: [
      ...known.flatMap((choice, i) => remarkOf(choice, `figures[${i}]`)),
      ...unknownRemarks(left),
      ...foundRemarks(known),
    ],
  };
}
