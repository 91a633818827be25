import { drawChart } from '../charts/index.ts';
import { embed } from '../i18n/pages/embed.ts';
import type { Locale } from '../locales.ts';
import { figurePicture, type Picture } from '../pictures/figurePicture.ts';
import { site } from '../site.ts';
import type { SharedFigure } from '../views/sharedFigures.ts';
import { type EmbedHeights, embedHeights } from './embedHeights.ts';
import { embedText } from './embedText.ts';
import { resizerDigest } from './resizerDigest.ts';
import {
  frameSnippet,
  markdown,
  pictureSnippet,
  resizedSnippet,
  sentence,
  sharpPictureSnippet,
  type SnippetContext,
  tableSnippet,
  tsv,
  unknownAddress,
} from './snippets.ts';

/** A way to take a figure along, with what is copied. */
export interface Snippet {
  readonly title: string;
  readonly note?: string;
  readonly code: string;
  readonly lang?: Locale;
  /** Closed at first, for what is long. */
  readonly closed?: boolean;
}

/** All that the page says which tells how to take a figure along. */
export interface TakeView {
  readonly heights: EmbedHeights;
  /** What stands for the site's address in the snippets; null where that is known. */
  readonly unknown: string | null;
  readonly snippets: readonly Snippet[];
  readonly hasPicture: boolean;
}

/**
 * Returns the heights of a shared figure's embed.
 * @throws where it has no drawing
 */
export function heightsOf(shared: SharedFigure, locale: Locale): EmbedHeights {
  const { code, figure } = shared;
  if (!figure.chart) throw new Error(`missing drawing of a shared figure: ${code}/${figure.id}`);
  return embedHeights(drawChart(figure.chart), embedText(shared, locale));
}

const pictureWays = (shared: SharedFigure, picture: Picture, ctx: SnippetContext): Snippet[] => {
  const words = embed[ctx.locale];
  return [
    { ...words.picture, code: pictureSnippet(shared, picture, ctx) },
    { ...words.sharpPicture, code: sharpPictureSnippet(shared, picture, ctx), closed: true },
  ];
};

/** Returns every way to take a figure along; `twin` is the same figure in the other language. */
export function takeView(
  shared: SharedFigure,
  locale: Locale,
  twin: { readonly shared: SharedFigure; readonly locale: Locale },
): TakeView {
  const words = embed[locale];
  const address = site.address || unknownAddress;
  const ctx = { locale, address };
  const heights = heightsOf(shared, locale);
  const picture = figurePicture(shared, locale);
  const policy = ['frame-src', 'img-src', 'script-src'].map((name) => `${name} ${address}`);
  return {
    heights,
    unknown: site.address === '' ? unknownAddress : null,
    hasPicture: picture !== null,
    snippets: [
      { ...words.frame, code: frameSnippet(shared, heights, ctx) },
      { ...words.resized, code: resizedSnippet(shared, heights, ctx) },
      {
        title: words.checked.title,
        closed: true,
        code: resizedSnippet(shared, heights, ctx, resizerDigest()),
      },
      ...(picture ? pictureWays(shared, picture, ctx) : []),
      { ...words.sentence, code: sentence(shared, locale), lang: locale },
      {
        title: `${words.sentence.title} (${words.controls.languages[twin.locale]})`,
        code: sentence(twin.shared, twin.locale),
        lang: twin.locale,
        closed: true,
      },
      { ...words.table, code: tableSnippet(shared, ctx) },
      { title: words.tsv, code: tsv(shared), closed: true },
      { title: words.markdown, code: markdown(shared), closed: true },
      { ...words.policy, code: `Content-Security-Policy: ${policy.join('; ')}` },
    ],
  };
}
