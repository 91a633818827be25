import { embed } from '../i18n/pages/embed.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../locales.ts';
import { site } from '../site.ts';
import type { SharedFigure } from '../views/sharedFigures.ts';

/** All that an embed says around its drawing. */
export interface EmbedText {
  /** Of the document and of the frame that holds it: subject, finding, shape and time. */
  readonly title: string;
  readonly subject: string;
  readonly heading: string;
  readonly subtitle: string;
  /** How to read it, what it can't tell, what is counted: a paragraph each. */
  readonly explained: readonly string[];
  /** Before the sources: `Nguồn: `. */
  readonly sourcesWord: string;
  /** The sources as they read one after the other. */
  readonly sources: string;
  readonly rights: string;
  /** Words of the link to the live page. */
  readonly live: string;
  readonly table: string;
}

/** Returns the title of a figure that stands alone, unlike any other: subject, finding, shape, time. */
export function aloneTitle({ subject, figure }: SharedFigure, locale: Locale): string {
  const shape = figure.chart ? embed[locale].shapes[figure.chart.name] : embed[locale].shape;
  return `${subject}: ${figure.title} (${[shape, figure.time].filter(Boolean).join(' · ')})`;
}

/** Returns the words of an embed. */
export function embedText(shared: SharedFigure, locale: Locale): EmbedText {
  const { figure, subject } = shared;
  const say = messages(locale);
  return {
    title: aloneTitle(shared, locale),
    subject,
    heading: figure.title,
    subtitle: figure.subtitle,
    explained: [
      ...[figure.beside, figure.reading, figure.marks].flatMap((words) => words ?? []),
      ...figure.notes,
      ...(figure.terms ?? []),
    ],
    sourcesWord: `${say['frame.source']}: `,
    sources: figure.sources.map(({ text }) => text).join('; '),
    rights: `CC BY 4.0 · ${say['frame.notGovernment']}`,
    live: embed[locale].live(site.name),
    table: say['frame.table'],
  };
}
