import { z } from 'zod';
import { cleanText } from './cleanText.ts';

const text = z.string().min(1).transform(cleanText);
const note = z.strictObject({ vi: text, en: text });
const date = z.iso.date();
const legal = z.array(text).min(1);
const province = z.string().regex(/^\d{2}$/);
const unit = z.string().regex(/^\d{5}$/);

export const share = z.enum([
  'whole',
  'part',
  'remainder',
  'part-area',
  'part-population',
  'not-stated',
]);

const event = z.strictObject({
  date,
  province: z
    .strictObject({ code: province, kind: z.enum(['province', 'city']), legal })
    .nullable(),
  /** `total` is what the resolution counts; fewer codes than that is a gap. */
  wards: z
    .strictObject({ province, legal, total: z.int().positive(), codes: z.array(unit) })
    .refine((wards) => wards.codes.length <= wards.total, 'more codes than the total')
    .nullable(),
  note,
});

const correction = z.strictObject({
  code: unit,
  /** Null where the package knows the old unit; else its name with its kind. */
  name: text.nullable(),
  district: text.nullable(),
  province: text.nullable(),
  /** Empty: not known. */
  successors: z.array(z.strictObject({ code: unit, share, resolution: text, clause: text })),
  note,
});

const overlay = z.strictObject({
  modelStart: z.strictObject({ date, legal }),
  codes: z.array(z.strictObject({ code: unit, alias: unit, note })),
  events: z.array(event),
  published: z.strictObject({
    date,
    legal,
    communes: z.int(),
    wards: z.int(),
    specialZones: z.int(),
    note,
  }),
  corrections: z.array(correction),
});

/** Our dated changes on top of the registry package. */
export type Overlay = z.infer<typeof overlay>;

/**
 * Returns the overlay with its events in order of time.
 *
 * @throws on an unknown field, a code of the wrong length, or an invalid date
 */
export function parseOverlay(json: unknown): Overlay {
  const parsed = overlay.parse(json);
  return { ...parsed, events: parsed.events.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}
