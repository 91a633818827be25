import { escapeText } from '../charts/escapeText.ts';
import type { Locale } from '../locales.ts';
import { site } from '../site.ts';
import { absoluteUrl, pictureUrl } from '../urls.ts';
import { figurePicture, type Picture } from '../pictures/figurePicture.ts';
import type { SharedFigure } from '../views/sharedFigures.ts';
import type { EmbedHeights } from './embedHeights.ts';
import { aloneTitle } from './embedText.ts';
import { frameSnippet, tableSnippet } from './snippets.ts';

const WIDTH = 640;

/** How long a consumer may keep what it read, in seconds: a day. */
const KEPT = 86_400;

/** A picture that is whole in itself, for a site that does not know its address. */
const pictureInside = ({ svg, alt, width }: Picture): string =>
  `<p><img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="${escapeText(alt)}" width="${width}"></p>`;

/**
 * Returns what an oEmbed consumer reads of a figure, https://oembed.com version 1.0. Where the
 * site's address is known, the frame without a script; else title, picture and table, for nothing
 * can be fetched from an address that nobody knows.
 */
export function oembed(
  shared: SharedFigure,
  heights: EmbedHeights,
  locale: Locale,
): Readonly<Record<string, string | number>> {
  const title = aloneTitle(shared, locale);
  const { address } = site;
  const ctx = { locale, address };
  const picture = figurePicture(shared, locale);
  const html =
    address === ''
      ? [
          `<p><strong>${escapeText(title)}</strong></p>`,
          picture ? pictureInside(picture) : '',
          tableSnippet(shared, ctx).replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, '$1'),
        ].join('\n')
      : frameSnippet(shared, heights, ctx);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: [...new Set(shared.figure.sources.map(({ text }) => text))].join('; '),
    provider_name: site.name,
    ...(address === ''
      ? {}
      : { provider_url: address, author_url: absoluteUrl(shared.page, address) }),
    cache_age: KEPT,
    width: WIDTH,
    height: heights[WIDTH],
    html,
    // The picture file has twice as many px each way.
    ...(address !== '' && picture
      ? {
          thumbnail_url: absoluteUrl(
            pictureUrl(locale, shared.code, shared.figure.id, 'png'),
            address,
          ),
          thumbnail_width: 2 * picture.width,
          thumbnail_height: 2 * picture.height,
        }
      : {}),
  };
}
