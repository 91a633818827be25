import { z } from 'zod';
import { correctionActions } from '../../model/correction.ts';
import { isDate } from '../read/isDate.ts';
import { parseAddress } from '../read/cellAddress.ts';

/** Codes of arithmetic and of what agrees with what: a figure that breaks them may be right. */
export const publishable: readonly string[] = [
  'E-SUM',
  'E-RATIO',
  'E-ORDER',
  'E-RECEIVED',
  'E-MAGNITUDE',
  'E-PERIOD-FILENAME',
];

const word = z.string().min(1);
const text = z.strictObject({ vi: word, en: word });
const date = z.string().refine(isDate);
const line = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number);
const column = z
  .string()
  .regex(/^(?:[1-9]\d{0,4}|[A-Z]{1,3})$/)
  .transform((of) => (/\d/.test(of) ? Number(of) : (parseAddress(`${of}1`)?.column ?? 0)));
const review = { reason: text, source: word, date };

const exception = z
  .strictObject({
    file: z.string().regex(/^tables\/[^/]+\/[^/]+$/),
    sheet: word.optional(),
    line,
    column: column.optional(),
    code: z.string().regex(/^E-[A-Z0-9-]+$/),
    cell: z.string(),
    action: z.enum(correctionActions),
    value: z.string().optional(),
    ...review,
  })
  .refine(({ action, value }) => (action === 'replace') === (value !== undefined), {
    path: ['value'],
  })
  .refine(({ action, column: of }) => action !== 'replace' || of !== undefined, {
    path: ['column'],
  })
  .refine(({ action, code }) => action !== 'publish' || publishable.includes(code), {
    path: ['action'],
  });

const superseded = z.strictObject({
  figure: word,
  kind: z.enum(['revision', 'correction']),
  ...review,
});

/** A `corrections.yml`, of which every scalar is text: YAML would make 3.42 of 3.420. */
export const correctionsFile = z.strictObject({
  exceptions: z.array(exception).default([]),
  superseded: z.array(superseded).default([]),
});

export type CorrectionsFile = z.infer<typeof correctionsFile>;
