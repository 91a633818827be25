import { readDate } from '../cells/readDate.ts';
import type { Text } from '../../locales.ts';
import { isDistrict } from '../read/labels.ts';
import type { Row } from '../read/table.ts';
import { headingKey } from './headingKey.ts';
import { isPeriod } from './periodIn.ts';
import type { PlaceColumns } from './placeColumns.ts';

/** What a column of a table is, besides those of its places. */
export type Role =
  | { readonly is: 'place' | 'period' | 'asOf' | 'rank' | 'empty' }
  | { readonly is: 'ignored'; readonly reason: Text }
  | { readonly is: 'text' | 'number' };

/** A column with its heading, position from 0 and cells below the heading that are not empty. */
export interface RoledColumn {
  readonly label: string;
  readonly at: number;
  readonly texts: readonly string[];
  readonly role: Role;
}

const passedOver: ReadonlyArray<readonly [RegExp, Text]> = [
  [/^(?:stt|tt|số tt|số thứ tự|no|number)$/u, { vi: 'Số thứ tự', en: 'Number of the row' }],
  [/^(?:ghi chú|chú thích|notes?|remarks?)$/u, { vi: 'Ghi chú', en: 'Remarks' }],
  [
    /^(?:loại|loại đơn vị|loại hình|unit type|kind)$/u,
    {
      vi: 'Loại đơn vị; lấy từ danh mục đơn vị',
      en: 'Kind of the unit; it is taken from the registry',
    },
  ],
];

const again: Text = {
  vi: 'Nêu lại đơn vị; đơn vị đã được xác định ở cột khác',
  en: 'Names the unit again; it is told by another column',
};

const RANK = /^(?:(?:xếp|thứ) )?hạng$|^(?:xếp thứ hạng|rank|thứ tự)$/u;
const AS_OF = /^(?:as of|ngày số liệu|ngày lấy số liệu|thời điểm|tính đến|ngày)$/u;

const PERIOD = /^(?:kỳ|kỳ báo cáo|thời kỳ|period|tháng|quý|năm)$/u;

// A few words and a sign may stand before a number; a line stands for none.
const NUMBER = /^(?:\p{L}+\s+){0,3}[~≥≤<>+\-−]?\d|^[-–—…]+$/u;

/** Whether most of the texts are that. */
const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length >= texts.length * 0.8;

const isDay = (text: string): boolean => !('refused' in readDate(text));
const isNumber = (text: string): boolean => NUMBER.test(text);

function roleOf(label: string, at: number, texts: readonly string[], places: PlaceColumns | null) {
  const key = headingKey(label);
  const { column, name, provinceCode, provinceName } = places ?? {};
  if ([column, name, provinceCode, provinceName].includes(at)) return { is: 'place' } as const;
  if (isDistrict(label) || (label === '' && texts.length === 0)) return { is: 'empty' } as const;
  const reason = passedOver.find(([shape]) => shape.test(key))?.[1];
  if (reason) return { is: 'ignored', reason } as const;
  if (places?.again.includes(at)) return { is: 'ignored', reason: again } as const;
  if (AS_OF.test(key) && mostly(texts, isDay)) return { is: 'asOf' } as const;
  if (PERIOD.test(key) && mostly(texts, isPeriod)) return { is: 'period' } as const;
  if (RANK.test(key)) return { is: 'rank' } as const;
  return { is: texts.length === 0 || mostly(texts, isNumber) ? 'number' : 'text' } as const;
}

/** Returns what each column of a table is, by its heading and its cells. */
export const columnRoles = (
  labels: readonly string[],
  body: readonly Row[],
  places: PlaceColumns | null,
): RoledColumn[] =>
  labels.map((label, at) => {
    const texts = body.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '');
    return { label, at, texts, role: roleOf(label, at, texts, places) };
  });
