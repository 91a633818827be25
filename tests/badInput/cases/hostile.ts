import { accepts, type BadCase, refuses, rejects } from '../badCase.ts';
import { coded, file, good, header, rows } from '../support.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';

const noted: Partial<FileSpec> = {
  ignoredColumns: [{ column: 'ghi_chu', reason: { vi: 'Ghi chú', en: 'Remarks' } }],
};

/** A table with a column of text, of which line 2, column 4 is the cell. */
const note = (text: string, spec: Partial<FileSpec> = noted) =>
  file(rows([...header, 'ghi_chu'], ['06187', 'Phường Kỳ Lừa', '5', text], [...good, '']), spec);

const no = (id: string, texts: readonly string[], code: string): BadCase[] =>
  texts.map((text) => rejects(id, JSON.stringify(text), note(text), code, { line: 2, column: 4 }));

const big = (text: string, newline: 'lf' = 'lf') => file(text, { newline });
const line2 = { line: 2, column: 1 };

export const hostileCases: readonly BadCase[] = [
  ...no('SEC-01', ['=HYPERLINK("http://evil","x")'], 'E-SEC-FORMULA'),
  ...no('SEC-02', ['=1+1\nx'], 'E-SEC-FORMULA'),
  ...no('SEC-03', ['\n=1', ' =1', '\u200b=1', '\uff1d1'], 'E-SEC-FORMULA'),
  ...['a;=1+1', 'a; @SUM(A1)'].map((text) =>
    rejects(
      'SEC-04',
      text,
      file(`ma,ten,n,ghi_chu\n06187,Phường Kỳ Lừa,5,${text}\n05977,Phường Đông Kinh,12,\n`, {
        ...noted,
        delimiter: ',',
      }),
      'E-SEC-FORMULA',
      { line: 2, column: 4 },
    ),
  ),
  ...no(
    'SEC-05',
    ['@SUM(A1)', '+84 912…', '-2+3', '|cmd', '%0A=1', '\t=1', '\rx'],
    'E-SEC-FORMULA',
  ),
  ...no('SEC-07', ['<script>alert(1)</script>', '</td>', '<!--', '<?php'], 'E-SEC-MARKUP'),
  rejects(
    'SEC-08',
    'markup in a name',
    coded('06325', 'Bắc Sơn<img src=x onerror=alert(1)>'),
    'E-SEC-MARKUP',
    { line: 2, column: 2 },
  ),
  ...no('SEC-10', ['a\u2028b', 'a\u2029b'], 'E-UNI-CONTROL'),
  ...no('SEC-11', ['javascript:alert(1)', 'data:text/html,x', '//evil'], 'E-SEC-URL'),
  ...['${7*7}', '{{7*7}}', '%7B%7B'].map((text) => accepts('SEC-12', text, note(text))),
  rejects('SEC-12', 'a template for a name', coded('06325', '{{7*7}}'), 'E-PLACE-DIFFERS', {
    line: 2,
    column: 2,
  }),
  ...no(
    'SEC-17',
    ['0912345678', 'gọi 0912 345 678', '001099012345', 'a.b@example.org'],
    'E-SEC-PII',
  ),
  refuses('LIM-01', 'more than 64 MiB', file(new Uint8Array(64 * 2 ** 20 + 1)), 'E-LIM-SIZE', {
    line: 0,
    column: 0,
  }),
  refuses(
    'LIM-03',
    'a cell of 1 MB',
    big(`ma;ten;n\n${'x'.repeat(1_000_000)};a;1\n`),
    'E-LIM-CELL',
    line2,
  ),
  refuses('LIM-04', '300,000 columns', big(`ma;ten;n\n${';'.repeat(300_000)}\n`), 'E-LIM-COLUMNS', {
    line: 2,
    column: 513,
  }),
  refuses(
    'LIM-05',
    '2,000,000 rows',
    big(`ma;ten;n\n${'1;a;1\n'.repeat(2_000_000)}`),
    'E-LIM-ROWS',
    { line: 200_102, column: 0 },
  ),
  refuses(
    'LIM-06',
    '200,000 quotes',
    big(`ma;ten;n\n${'"'.repeat(200_000)};a;1\n`),
    'E-LIM-CELL',
    line2,
  ),
  refuses(
    'LIM-11',
    'another checksum',
    file(rows(header, good), { sha256: '0'.repeat(64) }),
    'E-HASH',
    { line: 0, column: 0 },
  ),
];
