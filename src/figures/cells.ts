import { formatStated } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import { observationUrl } from '../urls.ts';
import type { Context } from './context.ts';
import type { TableCell } from './figure.ts';

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

/** Returns an observation's value with its qualifier, unit and modality, or why there is none. */
export const valueCell = (ctx: Context, observation: Observation | null | undefined): TableCell =>
  observation && observation.value !== null
    ? numberCell(
        formatStated(observation, ctx.locale),
        observationUrl(ctx.locale, observation),
        observation.value,
      )
    : absentCell(ctx);
