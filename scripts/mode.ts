import type { Message } from '../src/model/account.ts';

/** What an error does: it stops the build, or leaves out what it speaks of. */
export const modes = ['strict', 'report'] as const;
export type Mode = (typeof modes)[number];

/**
 * Returns the mode that HAI_CAP_MODE names; `strict` where it names none.
 *
 * @throws {Error} for another word
 */
export function modeOf(name: string | undefined): Mode {
  const mode = modes.find((each) => each === (name || 'strict'));
  if (!mode) throw new Error(`unknown mode: HAI_CAP_MODE="${name}"; write strict or report`);
  return mode;
}

// A place or a source that is not known for sure would make other rows wrong.
const isFatal = ({ file }: Message): boolean =>
  !/^(?:tables|figures|reports|history)\/|^[^/]+$/.test(file);

/** Returns the errors that stop a build: all, or in the mode `report` those of what all else rests on. */
export const stoppedBy = (messages: readonly Message[], mode: Mode): Message[] =>
  messages.filter(
    (message) => message.severity === 'error' && (mode === 'strict' || isFatal(message)),
  );
