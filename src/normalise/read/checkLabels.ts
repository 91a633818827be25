import { error, type Report } from '../messages.ts';

/** Reports headings that are empty or stand twice: no cell could be told by its column. */
export function checkLabels(
  labels: readonly string[],
  file: string,
  line: number,
  report: Report,
): void {
  labels.forEach((label, i) => {
    const at = { file, line, column: i + 1, cell: label };
    if (label === '')
      report(
        error(
          'E-STR-BLANK-LABEL',
          at,
          'cột không có tên; hãy đặt tên cột',
          'invalid header: a column has no name; name it',
        ),
      );
    else if (labels.indexOf(label) !== i)
      report(
        error(
          'E-STR-DUP-LABEL',
          at,
          `hai cột cùng tên "${label}"; hãy đổi tên một cột`,
          `invalid header: "${label}" stands twice; rename one column`,
        ),
      );
  });
}
