import type { Context } from '../figures/context.ts';
import { indicatorOf } from '../figures/indicator.ts';
import { documentLine } from '../figures/sourceLines.ts';
import { stateObservation } from '../figures/stateObservation.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { sourceUrl } from '../urls.ts';
import type { Aims } from './section.ts';

/** Returns whether a figure is a task or a target, which never stands among outcomes. */
export const isAim = (o: Observation): boolean =>
  o.modality === 'target' || indicatorOf(o.indicator).family === 'target';

/** Returns what was assigned or set for a place; null for nothing. `stated` are the figures of its page. */
export function aimsOf(ctx: Context, place: Place, stated: readonly Observation[]): Aims | null {
  const { dataset, locale } = ctx;
  const aims = stated.filter(isAim).map((o) => stateObservation(ctx, o, place.code));
  const programmes = dataset
    .eventsAt(place.code)
    .filter(({ kind }) => kind === 'programme')
    .map(({ text, source, locator }) => ({
      text: text[locale],
      source: documentLine(ctx, source, locator, sourceUrl(locale, source)),
    }));
  return aims.length + programmes.length > 0 ? { stated: aims, programmes } : null;
}
