import { formatShort, formatStated, formatStatus } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import type { Context } from './context.ts';
import { enoughCases } from './enoughCases.ts';
import type { TableCell } from './figure.ts';
import { withMarks } from './marksOf.ts';

export const textCell = (text: string, href: string | null = null): TableCell => ({
  text,
  kind: 'text',
  href,
});

/** Returns a number that leads to where it stands or how it is computed. */
export const numberCell = (text: string, href: string, sort?: number): TableCell => ({
  text,
  kind: 'number',
  href,
  ...(sort === undefined ? {} : { sort }),
});

export const absentCell = ({ say }: Context): TableCell => ({
  text: say['word.notCollected'],
  kind: 'absent',
  href: null,
});

/** Returns the words of a source that has no value, at their place in it. */
const emptyCell = ({ locale }: Context, o: Observation): TableCell => ({
  text: formatStatus(o.status, locale),
  kind: 'absent',
  href: observationUrl(locale, o),
});

/** What a figure is ordered by; nothing where it stands on too few cases. */
const orderOf = (ctx: Context, o: Observation): number | undefined =>
  o.value !== null && enoughCases(ctx, o) ? o.value : undefined;

/** Returns an observation's value with its qualifier, unit and modality, or why there is none. */
export function valueCell(ctx: Context, o: Observation | null | undefined): TableCell {
  if (!o) return absentCell(ctx);
  if (o.value === null) return emptyCell(ctx, o);
  const href = observationUrl(ctx.locale, o);
  const cell = numberCell(formatStated(o, ctx.locale), href, orderOf(ctx, o));
  return withMarks(ctx, o, cell);
}

/** Returns the same without its unit, for columns whose head tells it. */
export function shortCell(ctx: Context, o: Observation | null | undefined): TableCell {
  if (!o) return absentCell(ctx);
  if (o.value === null) return emptyCell(ctx, o);
  const href = observationUrl(ctx.locale, o);
  const cell = numberCell(formatShort(o, ctx.locale), href, orderOf(ctx, o));
  return withMarks(ctx, o, cell);
}
