import { type NumberFormat, plainDigits, shapes } from './numberFormat.ts';
import { type Problem, problem } from './reading.ts';

/** What numbers a column holds: whole ones, any, or percentages. */
export type NumberKind = 'integer' | 'decimal' | 'percent';

type Digits =
  { readonly plain: string; readonly remark: Problem | null } | { readonly wrong: Problem };

const others: Readonly<Record<NumberFormat, readonly NumberFormat[]>> = {
  plain: ['vi', 'en'],
  vi: ['en'],
  en: ['vi'],
};

const hintOf = (text: string, format: NumberFormat): readonly [string, string] => {
  const other = others[format].find(
    (each) => shapes[each].integer.test(text) || shapes[each].decimal.test(text),
  );
  return other
    ? [
        `; nếu tệp viết số kiểu ${other}, hãy khai báo numbers: ${other}, nếu không hãy sửa ô`,
        `; if the file writes numbers as ${other}, declare numbers: ${other}, else mend the cell`,
      ]
    : ['; hãy sửa ô', '; mend the cell'];
};

function wrong(code: string, text: string, format: NumberFormat, vi: string, en: string): Digits {
  const [viHint, enHint] = hintOf(text, format);
  return {
    wrong: problem(code, `"${text}" ${vi}${viHint}`, `invalid number: "${text}" ${en}${enHint}`),
  };
}

function percentDigits(text: string, format: NumberFormat): Digits | null {
  if (format === 'plain') return null;
  if (shapes[format].grouped.test(text))
    return wrong(
      'E-NUM-AMBIGUOUS',
      text,
      format,
      'có thể là phần nghìn hoặc phần thập phân',
      'may be grouped or decimal',
    );
  if (!shapes[format].shortGroup.test(text)) return null;
  const plain = text.replace(/[.,]/, '.');
  const remark = problem(
    'W-PCT-SIGN',
    `"${text}" được đọc là ${plain}%: một, hai chữ số sau dấu không thể là nhóm nghìn`,
    `"${text}" was read as ${plain}%: one or two digits behind the sign group nothing`,
  );
  return { plain, remark };
}

/**
 * Returns the digits of a number with a decimal point, or why they are none in the
 * declared format. Nothing is guessed: `3.42` in a Vietnamese column is most likely
 * 3.420 that a spreadsheet spoiled, and is refused.
 */
export function digits(text: string, format: NumberFormat, kind: NumberKind): Digits {
  const shape = shapes[format];
  const percent = kind === 'percent' ? percentDigits(text, format) : null;
  if (percent) return percent;
  if (shape.integer.test(text)) return { plain: plainDigits(text, format), remark: null };
  if (shape.decimal.test(text)) {
    if (
      kind !== 'integer' ||
      (Number.isInteger(Number(plainDigits(text, format))) && format === 'plain')
    )
      return { plain: plainDigits(text, format), remark: null };
    return wrong(
      'E-NUM-NOT-INTEGER',
      text,
      format,
      'không phải số nguyên',
      'is not a whole number',
    );
  }
  if (format !== 'plain' && shape.shortGroup.test(text) && !text.endsWith('0'))
    return wrong(
      'E-NUM-GROUPING',
      text,
      format,
      `không phải số theo kiểu ${format}; bảng tính có thể đã bỏ số 0 cuối`,
      `is not written as ${format}; a spreadsheet may have cut its last zeros`,
    );
  return wrong(
    'E-NUM-FORMAT',
    text,
    format,
    `không phải số theo kiểu ${format}`,
    `is not written as ${format}`,
  );
}
