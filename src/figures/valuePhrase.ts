import { lowerFirst } from '../i18n/lowerFirst.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Context } from './context.ts';

/**
 * Returns a value as a sentence says it: a share by what it is of, `90,04% hồ sơ đúng hạn`; anything
 * else behind its name, `số hóa hồ sơ 9,64`.
 */
export const valuePhrase = (
  { locale }: Context,
  { share, short }: Indicator,
  text: string,
): string => (share ? `${text} ${share[locale]}` : `${lowerFirst(short[locale])} ${text}`);
