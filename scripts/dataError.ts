import type { Message } from '../src/model/account.ts';
import { messageLine } from '../src/normalise/messages.ts';

/** Everything that is wrong with the data, in one error: a line a message. */
export class DataError extends Error {
  readonly messages: readonly Message[];
  constructor(messages: readonly Message[]) {
    super(['invalid data:', ...messages.map(messageLine)].join('\n'));
    this.name = 'DataError';
    this.messages = messages;
  }
}
