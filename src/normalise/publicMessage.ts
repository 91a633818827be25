import type { Message } from '../model/account.ts';

const kept = {
  vi: 'không công bố; nội dung của ô không đưa vào bản công bố',
  en: 'not published; what the cell says is kept out of the published files',
};

/**
 * Returns a message as it may be published: that of something refused keeps its code and place
 * and loses all that the cell says, which may be hostile or personal.
 */
export const publicMessage = (message: Message): Message =>
  message.severity === 'error' ? { ...message, cell: '', text: kept } : message;
