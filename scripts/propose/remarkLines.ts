import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import type { Remark } from '../../src/normalise/propose/proposal.ts';

const line = ({ path, text }: Remark): string[] => [
  `  ${path}`,
  `    ${text.vi}`,
  `    ${text.en}`,
];

const block = (heading: string, remarks: readonly Remark[]): string[] =>
  remarks.length === 0 ? [] : ['', heading, ...remarks.flatMap(line)];

/** Returns what a person must do with a proposal, a line each, in both languages. */
export const remarkLines = (remarks: readonly Remark[]): string[] => [
  ...block(
    'cần điền, để trống thì không dựng được · to be filled in, else it can not be built:',
    remarks.filter(({ blank }) => blank),
  ),
  ...block(
    'cần đối chiếu · to be confirmed:',
    remarks.filter(({ blank }) => !blank),
  ),
];

/** Returns what came of trying a file by a proposal, in a line; none where it could not be tried. */
export function triedLines(tried: CheckedTable | null): string[] {
  if (!tried) return [];
  const { rows, observations, messages } = tried;
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  return [
    '',
    `đọc thử theo đề xuất · tried by the proposal: ${rows.data} dòng · rows = ${rows.published} công bố · published` +
      ` + ${rows.rejected} từ chối · rejected + ${rows.duplicates} trùng · duplicates;` +
      ` ${observations.length} số liệu · observations, ${errors} lỗi · errors`,
  ];
}
