import { expect, test } from 'vitest';
import { reportLines } from '../../../scripts/check/reportLines.ts';

test('the first twenty messages are printed, those of rows that are left out before remarks', () => {
  const message = (code: string, severity: 'error' | 'warning' | 'info', line: number) => ({
    ...{ code, severity, line, file: 't.csv', sheet: null, column: 1, cell: 'x' },
    ...{ vi: 'hãy sửa', en: 'mend it' },
  });
  const warnings = Array.from({ length: 30 }, (_, i) => message('W-SUM', 'warning', i + 2));
  const messages = [
    message('I-COLUMN', 'info', 1),
    ...warnings,
    message('R-ROW', 'info', 40),
    message('E-SUM', 'error', 41),
  ];
  const rows = { data: 40, published: 38, rejected: 2, duplicates: 0 };
  const report = { file: 't.csv', sha256: '', rows, messages, changes: [], observations: [] };
  const lines = reportLines({ report, status: 1 });
  expect(lines).toContain('  W-SUM (warning): 30');
  const shown = lines.slice(lines.indexOf('thông báo · messages (20 / 33):') + 1);
  expect(shown).toHaveLength(60);
  expect([shown[0], shown[3], shown[6]]).toEqual([
    't.csv:41:1: E-SUM "x"',
    't.csv:40:1: R-ROW "x"',
    't.csv:2:1: W-SUM "x"',
  ]);
  expect(lines.join('')).not.toContain('\u001b');
  expect(reportLines({ report, status: 1 }, { colour: true }).join('')).toContain(
    '\u001b[31mE-SUM',
  );
});
