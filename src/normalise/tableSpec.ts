import { z } from 'zod';
import { encodings } from './read/decode.ts';
import { isDate } from './read/isDate.ts';
import { newlines } from './read/lineEnds.ts';
import { numberFormats } from './cells/numberFormat.ts';
import { delimiters } from './read/findDelimiter.ts';

// A proposal leaves what no file tells empty, so an empty text says what to do with it.
const word = z.string().min(1, 'trống, hãy điền · empty, fill it in');
const text = z.strictObject({ vi: word, en: word });
const date = z.string().refine(isDate, 'not a date (YYYY-MM-DD)').meta({ format: 'date' });

/** The source, in the fields of src/model/source.ts; the folder has its id as its name. */
const source = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Tên thư mục của nguồn · Name of the folder of the source'),
  kind: z.literal('table'),
  title: word.nullable().describe('Tên văn bản như đã in · Title as printed'),
  label: text.describe('Tên nguồn trên trang · What the pages call the source'),
  publisher: word.describe('Cơ quan công bố · Who published it'),
  published: date.nullable().describe('Ngày công bố · Day of publication'),
  url: z
    .url({ protocol: /^https?$/, error: 'E-SEC-URL: an address begins with https://' })
    .nullable()
    .describe('Địa chỉ mở được · Address that opens'),
  lang: word.describe('Ngôn ngữ của bảng: vi, en · Language of the table'),
  machineTranslated: z.boolean(),
  retrieved: date.nullable().describe('Ngày lấy về · Day on which it was taken'),
  licence: text.describe('Điều kiện dùng lại · Terms of reuse'),
  caution: text.describe('Điều người đọc cần biết · What readers must know'),
});

/** A date that holds for all rows, or the column that has it; null where the source says none. */
const when = z.union([z.strictObject({ date }), z.strictObject({ column: word }), z.null()]);

/** The place of every row: one code, or a column of codes with the columns to check it by. */
const place = z.union([
  z.strictObject({ code: word }),
  z.strictObject({
    column: word,
    scheme: z
      .enum(['code', 'portal', 'name'])
      .describe(
        'name: cột ghi tên, không có mã bên cạnh · the column has names and no code stands beside them',
      ),
    /** Code of the province of every row, or the columns of its code and its name. */
    province: word.optional().describe('Mã tỉnh của mọi dòng · Province of every row'),
    provinceCode: word.optional(),
    provinceName: word.optional(),
    complete: z
      .union([z.boolean(), z.literal('required')])
      .optional()
      .describe(
        'Bảng có mọi đơn vị cấp xã của tỉnh; required: thiếu thì không nhận · The table claims to have every commune of the province; required: else it is refused',
      ),
    name: word
      .optional()
      .describe('Cột tên, để đối chiếu với mã · Column of names, which must be those of the codes'),
    /** Names that the source writes otherwise. */
    names: z.array(z.strictObject({ printed: word, code: word, reason: text })).default([]),
    /** Column of codes that must be those of the places; an empty cell is not checked. */
    code: word.optional(),
  }),
]);

const figure = {
  indicator: word.describe('Mã chỉ tiêu trong danh mục · Id of an indicator of the catalogue'),
  value: word.optional().describe('Tiêu đề cột · Heading of the column'),
  /** Columns of the two counts of a rate. */
  numerator: word.optional(),
  denominator: word.optional(),
  /** Column of a rank that the source prints, and among how many. */
  rank: word.optional(),
  rankOf: z.number().int().positive().optional(),
  /** Points only: the maximum, or the column that has it. */
  max: z.union([z.number().positive(), word]).optional(),
  /** True where the cell may not be empty. */
  required: z.boolean().optional(),
  /** A rate that may exceed 100: a plan that was more than met. */
  unbounded: z.boolean().optional(),
  scale: z
    .number()
    .int()
    .min(0)
    .max(12)
    .optional()
    .describe(
      '3: ô ghi theo nghìn; tiêu đề cũng nói được · Power of ten of the cells; the heading may say it instead',
    ),
  period: word
    .optional()
    .describe(
      'Kỳ của riêng cột này, như 7/2025 · The period of this column, where columns are periods',
    ),
};

/** Printed arithmetic of a row: parts that make a total, or counts of which each holds the next. */
const rowCheck = z.union([
  z.strictObject({ sum: z.array(word).min(2), equals: z.union([word, z.number()]) }),
  z.strictObject({ order: z.array(word).min(2) }),
]);

const key = z.array(z.string()).min(1);

const fileName = z.string().regex(/^[a-z0-9_-]+\.(?:csv|tsv|txt|xlsx|xls)$/);

/** What a file replaces: `revision` where the source counted anew, `correction` where it had erred. */
const revises = z.strictObject({
  file: fileName,
  kind: z.enum(['revision', 'correction']),
  date,
  reason: text,
});

const file = {
  file: fileName,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Workbooks have no encoding, delimiter or line end, and none is declared for them. */
  encoding: z.enum(encodings).default('utf-8').describe('Bảng mã · Encoding'),
  delimiter: z
    .enum([...delimiters, 'auto'])
    .default('auto')
    .describe(
      'Dấu phân cách cột; auto lấy dấu hợp nhất · Sign between columns; auto takes the one that fits, a tie is refused',
    ),
  newline: z.enum(newlines).default('any'),
  sheet: word
    .optional()
    .describe('Tên trang tính; bỏ được nếu chỉ có một · Name of the sheet; not needed for one'),
  /** Workbooks only: true where that sheet is hidden and is meant all the same. */
  hiddenSheet: z.boolean().optional(),
  numbers: z
    .enum(numberFormats)
    .describe('Cách ghi số: vi 1.234,5; en 1,234.5; plain 1234.5 · How numbers are written'),
  place,
  headerRows: z
    .number()
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Số dòng tiêu đề, nối bằng " / "; mặc định 1 · Rows of headings, joined with " / "; 1 by default',
    ),
  /** Position of the first of them, from 1; found by its columns where it is not said. */
  headerRow: z.number().int().positive().optional(),
  /** Sign that begins a line of comment. */
  comment: z.string().length(1).optional(),
  /** Year of dates that are printed without one. */
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional(),
  /** The file of this table that it replaces, and why; both stay in the folder as published. */
  revises: revises.optional(),
  checks: z.array(rowCheck).default([]),
  period: z.union([
    z.strictObject({ start: when, end: when }),
    /** A column of periods as printed: `Quý III/2025`; or one period for all. */
    z.strictObject({ column: word }),
    z.strictObject({ text: word }),
  ]),
  asOf: when,
  /** Columns that hold no figure of ours, and why. */
  ignoredColumns: z.array(z.strictObject({ column: word, reason: text })).default([]),
};

/** A row holds the figures of one place, a column each. */
const wide = z.strictObject({
  ...file,
  layout: z.literal('wide'),
  figures: z.array(z.strictObject(figure)).min(1),
});

/** A row holds one figure; the cells of the key columns tell which. */
const long = z.strictObject({
  ...file,
  layout: z.literal('long'),
  key,
  figures: z.array(z.strictObject({ key, ...figure })).min(1),
  ignoredRows: z.array(z.strictObject({ key, reason: text })).default([]),
});

interface Revising {
  readonly file: string;
  readonly revises?: { readonly file: string } | undefined;
}

// A file above it: so no file replaces itself, and no two replace each other.
function wrongRevision(name: string, files: readonly Revising[], i: number): string | null {
  if (!files.slice(0, i).some(({ file: above }) => above === name))
    return `unknown file: "${name}"; name an entry above this one`;
  return files.slice(0, i).some(({ revises: other }) => other?.file === name)
    ? `file replaced twice: "${name}"; let this one replace the file that replaced it`
    : null;
}

/**
 * A `table.json`: where an official table comes from and how to read its files. A file may
 * replace an earlier one: `"revises": {"file": "2026-09.csv", "kind": "correction",
 * "date": "2026-11-22", "reason": {"vi": …, "en": …}}`. The replaced entry stands above it.
 */
export const tableSpec = z
  .strictObject({
    /** Editors find the published schema by it: `../table.schema.json`. */
    $schema: z.string().optional(),
    source,
    files: z.array(z.discriminatedUnion('layout', [wide, long])).min(1),
  })
  .check(({ value: { files }, issues }) => {
    files.forEach(({ revises: of }, i) => {
      if (!of) return;
      const wrong = wrongRevision(of.file, files, i);
      if (wrong)
        issues.push({
          code: 'custom',
          input: of.file,
          path: ['files', i, 'revises', 'file'],
          message: wrong,
        });
    });
  });

export type TableSpec = z.infer<typeof tableSpec>;
export type FileSpec = TableSpec['files'][number];
export type FigureSpec = z.infer<typeof wide>['figures'][number];
export type When = z.infer<typeof when>;
export type Revises = z.infer<typeof revises>;
