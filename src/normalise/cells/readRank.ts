import { absence } from './absence.ts';
import { isAutoDate } from './readDate.ts';
import { plainCell } from './readNumber.ts';
import { type Reading, refused, stated } from './reading.ts';

const RANK = /^(?:hạng |thứ |xếp thứ |xếp hạng )?([1-9]\d*|0)(?:\s*\/\s*([1-9]\d*))?$/u;

/**
 * Returns the rank that a cell states, with its N where it says one: `6/34`,
 * `thứ 6/34`, `6`. N is what the source ranks among (34, 45, 63, 135, 149 …).
 */
export function readRank(raw: string): Reading {
  const text = plainCell(raw);
  const why = absence(text);
  if (why) return stated({ status: why });
  if (isAutoDate(text) || /^\d{1,2}\/(19|20)\d\d$/.test(text))
    return refused(
      'E-XL-AUTODATE',
      `bảng tính đã đổi hạng thành ngày: "${raw}"; hãy nhập lại dưới dạng chữ, ví dụ 6/34`,
      `a spreadsheet turned a rank into a date: "${raw}"; enter it again as text, such as 6/34`,
    );
  const [, rank, of] = RANK.exec(text) ?? [];
  if (rank === undefined)
    return refused(
      'E-RANK-FORMAT',
      `không phải hạng: "${raw}"; hãy viết như 6/34 hoặc 6`,
      `invalid rank: "${raw}"; write 6/34 or 6`,
    );
  const [value, rankOf] = [Number(rank), of === undefined ? null : Number(of)];
  if (value < 1 || (rankOf !== null && value > rankOf))
    return refused(
      'E-RANK-RANGE',
      `hạng "${raw}" không thể có; hãy sửa ô`,
      `invalid rank: "${raw}" can not be; mend the cell`,
    );
  return stated({ value, rankOf });
}
