import { z } from 'zod';
import { encodings } from './read/decode.ts';
import { isDate } from './read/isDate.ts';
import { newlines } from './read/lineEnds.ts';
import { numberFormats } from './cells/numberFormat.ts';
import { delimiters } from './read/findDelimiter.ts';

const word = z.string().min(1);
const text = z.strictObject({ vi: word, en: word });
const date = z.string().refine(isDate, 'not a date (YYYY-MM-DD)');

/** The source, in the fields of src/model/source.ts; the folder has its id as its name. */
const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.literal('table'),
  title: word.nullable(),
  label: text,
  publisher: word,
  published: date.nullable(),
  url: z
    .url({ protocol: /^https?$/, error: 'E-SEC-URL: an address begins with https://' })
    .nullable(),
  lang: word,
  machineTranslated: z.boolean(),
  retrieved: date.nullable(),
  licence: text,
  caution: text,
});

/** A date that holds for all rows, or the column that has it; null where the source says none. */
const when = z.union([z.strictObject({ date }), z.strictObject({ column: word }), z.null()]);

/** The place of every row: one code, or a column of codes with the columns to check it by. */
const place = z.union([
  z.strictObject({ code: word }),
  z.strictObject({
    column: word,
    /** `name`: the column has names and no code stands beside them. */
    scheme: z.enum(['code', 'portal', 'name']),
    /** Code of the province of every row, or the columns of its code and its name. */
    province: word.optional(),
    provinceCode: word.optional(),
    provinceName: word.optional(),
    /** True where the table claims to have every commune of the province. */
    complete: z.boolean().optional(),
    /** Column whose names must be those of the places, whatever their capitals and kind. */
    name: word.optional(),
    /** Names that the source writes otherwise. */
    names: z.array(z.strictObject({ printed: word, code: word, reason: text })).default([]),
    /** Column of codes that must be those of the places; an empty cell is not checked. */
    code: word.optional(),
  }),
]);

const figure = {
  indicator: word,
  value: word.optional(),
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
  /** Power of ten of the cells: 3 for thousands. The heading may say it instead. */
  scale: z.number().int().min(0).max(12).optional(),
  /** The period of this column, as printed, where columns are periods: `7/2025`. */
  period: word.optional(),
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
  encoding: z.enum(encodings).default('utf-8'),
  /** `auto` takes the one that fits; a tie is refused. */
  delimiter: z.enum([...delimiters, 'auto']).default('auto'),
  newline: z.enum(newlines).default('any'),
  /** Workbooks only: the name of the sheet; may be left out where there is one. */
  sheet: word.optional(),
  /** Workbooks only: true where that sheet is hidden and is meant all the same. */
  hiddenSheet: z.boolean().optional(),
  numbers: z.enum(numberFormats),
  place,
  /** Records above the data that are the heading: 1 by default; two are joined with ` / `. */
  headerRows: z.number().int().min(1).max(4).optional(),
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
