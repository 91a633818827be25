import { readFileSync } from 'node:fs';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { checkTableBytes } from '../../src/normalise/checkTable.ts';
import type { Known } from '../../src/normalise/known.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { packageRegistry } from '../../scripts/read/packageRegistry.ts';
import { readKnown } from '../../scripts/read/readKnown.ts';
import { tableSpec } from '../../src/normalise/tableSpec.ts';
import { known as toyKnown, spec } from '../normalise/support.ts';

/** A file that is read without a fault, with all that it is read by. */
export interface Subject {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly spec: FileSpec;
  readonly known: Known;
}

const SHA = '0'.repeat(64);

/** Returns what the check says of other bytes in the place of a subject's. */
export const checkInstead = ({ file, spec: of, known }: Subject, bytes: Uint8Array): CheckedTable =>
  checkTableBytes({ bytes, file, sha256: SHA, spec: { ...of, sha256: SHA } }, known);

// The first lines of a file are not all that was published of it, so nothing is held to the records.
const all = { ...readKnown('data', packageRegistry()), recorded: [] };

// So many lines are enough for every kind of row, and keep 50,000 runs short.
const LINES = 7;

function realFiles(): Subject[] {
  return ['portal-gia-lai', 'portal-phu-tho', 'portal-provinces'].flatMap((folder) => {
    const described = tableSpec.parse(
      JSON.parse(readFileSync(`data/tables/${folder}/table.json`, 'utf8')),
    );
    return described.files.map((of) => {
      const text = readFileSync(`data/tables/${folder}/${of.file}`, 'utf8');
      const bytes = new TextEncoder().encode(text.split(/(?<=\n)/, LINES).join(''));
      return {
        file: `tables/${folder}/${of.file}`,
        bytes,
        spec: of,
        known: { ...all, source: described.source },
      };
    });
  });
}

const title = 'Đơn vị tính: hồ sơ;;;';
const rows = [
  'ma;ten;n;ty_le',
  '06187;Phường Kỳ Lừa;3.420;95,05%',
  '06325;"Xã Bắc Sơn";hơn 2.900;80 %',
  '05977;Phường Đông Kinh;-;chưa có',
  ';Tổng cộng;6.320;',
  'Ghi chú: (*) số ước;;;',
];

const written = (
  lines: readonly string[],
  changes: Partial<FileSpec>,
  bytes: (text: string) => Uint8Array,
): Subject => ({
  file: 'tables/toy/t.csv',
  bytes: bytes(lines.map((line) => `${line}\n`).join('')),
  spec: spec({
    delimiter: ';',
    newline: 'any',
    numbers: 'vi',
    place: { column: 'ma', scheme: 'code', name: 'ten', names: [] },
    period: { text: 'Quý III/2026' },
    asOf: null,
    figures: [
      { indicator: 'portal766_received', value: 'n' },
      { indicator: 'portal766_publish_on_time', value: 'ty_le' },
    ],
    ...changes,
  } as Partial<FileSpec>),
  known: { ...all, source: { id: 'toy', published: null, retrieved: '2026-11-22' } },
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Delimited files of every shape that is read: real ones, and one as an office writes it. */
export const delimited = (): Subject[] => [
  ...realFiles(),
  written([title, ...rows], { delimiter: 'auto' }, utf8),
  written(['sep=;', ...rows], {}, utf8),
  written(rows, {}, (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))),
  written(
    ['ma;ten;n;ty_le', '06187;Ph\xfd\xf5\xccng K\x79\xcc L\xfd\xcca;5;80,5'],
    { encoding: 'windows-1258' },
    latin,
  ),
  written(
    ['ma;ten;n;ty_le', '06187;Ph\xad\xeang K\xfa L\xf5a;5;80,5'],
    { encoding: 'tcvn3' },
    latin,
  ),
];

const workbooks = [
  'dat-20-1904.xlsx',
  'form.xls',
  'form.xlsx',
  'percent.xlsx',
  'plain.xls',
  'plain.xlsx',
  'xls-01-formula.xlsx',
  'xls-06-rich-text.xlsx',
  'xls-07-comment.xlsx',
  'xls-16-strings.xlsx',
  'xls-17-fresh-total.xlsx',
];

/** Workbooks of both formats, with merges, formulas, dates, notes, hidden parts and totals. */
export const workbookFiles = (): Subject[] =>
  workbooks.map((file) => ({
    file: `tables/toy/${file}`,
    bytes: Uint8Array.from(readFileSync(`tests/fixtures/workbooks/files/${file}`)),
    spec: spec({
      file,
      numbers: 'vi',
      place: { column: 'Mã xã', name: 'Tên xã', scheme: 'code', names: [] },
      ...(file.startsWith('form')
        ? {
            headerRows: 2,
            figures: [
              { indicator: 'portal766_received', value: 'Hồ sơ tiếp nhận / Trực tuyến' },
              { indicator: 'portal766_on_time_ratio', value: 'Tỷ lệ' },
            ],
            ignoredColumns: ['Trực tiếp', 'Bưu chính'].map((column) => ({
              column: `Hồ sơ tiếp nhận / ${column}`,
              reason: { vi: 'thử', en: 'test' },
            })),
          }
        : {
            asOf: { column: 'Ngày' },
            figures: [
              { indicator: 'portal766_received', value: 'Tiếp nhận' },
              { indicator: 'portal766_on_time_ratio', value: 'Tỷ lệ' },
              { indicator: 'portal766_total', rank: 'Thứ hạng', value: 'Thứ hạng' },
            ],
          }),
    }),
    known: toyKnown,
  }));
