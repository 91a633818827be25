import type { PlaceEvent } from '../src/model/event.ts';
import type { Observation } from '../src/model/observation.ts';
import type { Place } from '../src/model/place.ts';
import type { Reply } from '../src/model/reply.ts';
import { readFile } from '../src/normalise/account.ts';
import { readEvents } from '../src/normalise/edited/readEvents.ts';
import { readReplies } from '../src/normalise/edited/readReplies.ts';
import type { Report } from '../src/normalise/messages.ts';
import type { ObservedFile } from './observedFile.ts';
import type { Input } from './read/readAll.ts';

interface Beside {
  readonly events: readonly PlaceEvent[];
  readonly replies: readonly Reply[];
  readonly files: readonly ObservedFile[];
}

/**
 * Returns what stands beside the figures: what took place, and what provinces answered; neither
 * file must be there. `observations` is null where not all figures could be read.
 */
export function observeBeside(
  input: Input,
  all: readonly Place[],
  observations: readonly Observation[] | null,
  report: Report,
): Beside {
  const places = new Set(all.map(({ code }) => code));
  const sources = new Set(input.sources.map(({ id }) => id));
  const figures = observations && new Set(observations.map(({ id }) => id));
  const events = input.events.map((found) => ({
    found,
    listed: readEvents(found.text, found.file, { places, sources }, report),
  }));
  const replies = input.replies.map((found) => ({
    found,
    listed: readReplies(found.text, found.file, { places, figures }, report),
  }));
  return {
    events: events.flatMap(({ listed }) => listed.items),
    replies: replies.flatMap(({ listed }) => listed.items),
    files: [...events, ...replies].map(({ found, listed }) => readFile(found, listed)),
  };
}
