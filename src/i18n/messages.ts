import type { Locale } from '../locales.ts';
import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

const all: Readonly<Record<Locale, Messages>> = { vi, en };

/** Returns all that the site says in a language; a missing message is a type error. */
export const messages = (locale: Locale): Messages => all[locale];
