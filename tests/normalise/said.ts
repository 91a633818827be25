import type { Report } from '../../src/normalise/messages.ts';
import { collector } from './figures.ts';

/** Returns the messages of a run: severity, code and place, and both languages. */
export const said = (run: (report: Report) => void) => {
  const { messages, report } = collector();
  run(report);
  return messages.map(({ code, severity, file, line, column, text: { vi, en } }) => [
    `${severity} ${code} ${file}:${line}:${column}`,
    vi,
    en,
  ]);
};

/** Returns a cell of a line. */
export const at = (line: number, file = 'tables/toy/t.csv') => ({
  file,
  line,
  column: 2,
  cell: '',
});
