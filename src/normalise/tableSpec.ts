import { z } from 'zod';
import { encodings } from './read/decode.ts';
import { isDate } from './read/isDate.ts';
import { newlines } from './read/lineEnds.ts';
import { numberFormats } from './read/parseNumber.ts';

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
  url: z.url().nullable(),
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
    scheme: z.enum(['code', 'portal']),
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
};

const key = z.array(z.string()).min(1);

const file = {
  file: z.string().regex(/^[a-z0-9_-]+\.csv$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(encodings),
  delimiter: z.enum([',', ';', '\t', '|']),
  newline: z.enum(newlines),
  numbers: z.enum(numberFormats),
  place,
  period: z.strictObject({ start: when, end: when }),
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

/** A `table.json`: where an official table comes from and how to read its files. */
export const tableSpec = z.strictObject({
  source,
  files: z.array(z.discriminatedUnion('layout', [wide, long])).min(1),
});

export type TableSpec = z.infer<typeof tableSpec>;
export type FileSpec = TableSpec['files'][number];
export type FigureSpec = z.infer<typeof wide>['figures'][number];
export type When = z.infer<typeof when>;
