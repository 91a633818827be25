import type { RoledColumn } from './columnRoles.ts';
import type { MatchIndicator } from './matchIndicator.ts';
import { maxOf } from './maxOf.ts';
import { headingKey } from './headingKey.ts';
import { blank, ignored, type ProposedFile, type Remark } from './proposal.ts';

/** A long table: a row holds one figure, and a cell says which. */
export interface ProposedLong {
  readonly key: readonly string[];
  readonly figures: ProposedFile['figures'];
  readonly ignoredRows: NonNullable<ProposedFile['ignoredRows']>;
  readonly ignoredColumns: NonNullable<ProposedFile['ignoredColumns']>;
  readonly remarks: readonly Remark[];
}

const MOST = 60;
const KEY = /^(?:chỉ tiêu|tên chỉ tiêu|chỉ số|indicator|indicator id|measure)$/u;
const VALUE = /^(?:giá trị|số liệu|value|obs value)$/u;

// Columns that a person may want to have read.
const LEFT = /^(?:text|number|rank)$/;

/** The column whose cells are names of indicators. */
function keyColumn(columns: readonly RoledColumn[], match: MatchIndicator): RoledColumn | null {
  const texts = columns.filter(({ role }) => role.is === 'text');
  const isKey = ({ label, texts: cells }: RoledColumn): boolean => {
    const words = [...new Set(cells)];
    if (words.length > MOST || words.length === cells.length) return false;
    return (
      KEY.test(headingKey(label)) ||
      words.filter((word) => match(word).length > 0).length * 2 >= words.length
    );
  };
  return texts.find(isKey) ?? null;
}

/** Returns what a long table's cells of names mean; null where it is no long table. */
export function proposeLong(
  columns: readonly RoledColumn[],
  match: MatchIndicator,
): ProposedLong | null {
  const key = keyColumn(columns, match);
  const numbers = columns.filter(({ role }) => role.is === 'number');
  const value =
    numbers.find(({ label }) => VALUE.test(headingKey(label))) ??
    (numbers.length === 1 ? numbers[0] : undefined);
  if (!key || !value) return null;
  const words = [...new Set(key.texts)];
  const found = words.map((word) => ({ word, candidates: match(word) }));
  const known = found.filter(({ candidates }) => candidates.length > 0);
  const unknown = found.filter(({ candidates }) => candidates.length === 0);
  const others = columns.filter(
    (column) => column !== key && column !== value && LEFT.test(column.role.is),
  );
  const plain = columns.flatMap(({ label, role }) =>
    role.is === 'ignored' ? [ignored(label, role.reason.vi, role.reason.en)] : [],
  );
  return {
    key: [key.label],
    figures: known.map(({ word, candidates: [only = null, ...more] }) => {
      const chosen = more.length === 0 ? only : null;
      return {
        key: [word],
        indicator: chosen?.id ?? '',
        value: value.label,
        ...maxOf(chosen),
      };
    }),
    ignoredRows: unknown.map(({ word }) => ({ key: [word], reason: { vi: '', en: '' } })),
    ignoredColumns: [...plain, ...others.map(({ label }) => ignored(label))],
    remarks: [
      ...known.flatMap(({ word, candidates }, i) =>
        candidates.length === 1
          ? []
          : [
              blank(
                `figures[${i}].indicator`,
                `dòng "${word}": hãy chọn một trong ${candidates.map(({ id }) => id).join('; ')}`,
                `rows "${word}": choose one of ${candidates.map(({ id }) => id).join('; ')}`,
              ),
            ],
      ),
      ...unknown.map(({ word }, i) =>
        blank(
          `ignoredRows[${i}].reason`,
          `dòng "${word}" không giống chỉ tiêu nào: hãy chuyển sang figures, hoặc ghi lý do bỏ qua`,
          `rows "${word}" are like no indicator: move them to figures, or say why they are passed over`,
        ),
      ),
      ...others.map(({ label }, i) =>
        blank(
          `ignoredColumns[${plain.length + i}].reason`,
          `cột "${label}": hãy ghi lý do bỏ qua`,
          `column "${label}": say why it is passed over`,
        ),
      ),
    ],
  };
}
