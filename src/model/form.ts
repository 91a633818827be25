/*
 * The quarterly form II.06a/VPCP/KSTT as data: what its columns are called and how they add up.
 * docs/form-06a.md tells which copies of the form were read and what could not be verified.
 */

/** Columns of the form that hold a count of applications; (1) and (2) say whose they are. */
export const formNumbers = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
export type FormNumber = (typeof formNumbers)[number];

export interface FormColumn {
  readonly number: FormNumber;
  /** Indicator of the catalogue that the column is. */
  readonly indicator: string;
  /** Heading over several columns. */
  readonly group: string;
  /** Heading of the column itself. */
  readonly heading: string;
}

export const FORM_CODE = 'II.06a/VPCP/KSTT';

const received = 'Tiếp nhận';
const resolved = 'Số lượng hồ sơ đã giải quyết';
const open = 'Số lượng hồ sơ đang giải quyết';

/** In the order of the form. */
export const formColumns: readonly FormColumn[] = [
  { number: 3, indicator: 'form06a_total', group: received, heading: 'Tổng số' },
  { number: 4, indicator: 'form06a_online', group: received, heading: 'Trực tuyến' },
  {
    number: 5,
    indicator: 'form06a_direct',
    group: received,
    heading: 'Trực tiếp, dịch vụ bưu chính',
  },
  { number: 6, indicator: 'form06a_carried_over', group: received, heading: 'Từ kỳ trước' },
  { number: 7, indicator: 'form06a_resolved', group: resolved, heading: 'Tổng số' },
  { number: 8, indicator: 'form06a_resolved_early', group: resolved, heading: 'Trước hạn' },
  { number: 9, indicator: 'form06a_resolved_on_time', group: resolved, heading: 'Đúng hạn' },
  { number: 10, indicator: 'form06a_resolved_late', group: resolved, heading: 'Quá hạn' },
  { number: 11, indicator: 'form06a_in_process', group: open, heading: 'Tổng số' },
  { number: 12, indicator: 'form06a_in_process_within', group: open, heading: 'Trong hạn' },
  { number: 13, indicator: 'form06a_in_process_overdue', group: open, heading: 'Quá hạn' },
];

/** Columns (1) and (2) of the variant that has a row for each commune. */
export const formUnit = { code: 'Mã đơn vị', name: 'Tên đơn vị' } as const;

/** Returns both headings of a column in one line: `Tiếp nhận / Trực tuyến`. */
export const formLabel = ({ group, heading }: FormColumn): string => `${group} / ${heading}`;

/** A total of the form and the columns that make it. */
export interface FormIdentity {
  readonly total: FormNumber;
  readonly parts: readonly FormNumber[];
}

/** What holds in every row: each total is its parts, and what came in is resolved or still open. */
export const formIdentities: readonly FormIdentity[] = [
  { total: 3, parts: [4, 5, 6] },
  { total: 7, parts: [8, 9, 10] },
  { total: 11, parts: [12, 13] },
  { total: 3, parts: [7, 11] },
];

/** Returns an identity as forms write it: `(3) = (4) + (5) + (6)`. */
export const formIdentityText = ({ total, parts }: FormIdentity): string =>
  `(${total}) = ${parts.map((part) => `(${part})`).join(' + ')}`;
