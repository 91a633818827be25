import { escapeText } from '../charts/escapeText.ts';
import type { TableCell } from '../figures/figure.ts';
import { embed } from '../i18n/pages/embed.ts';
import { messages } from '../i18n/messages.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import type { Locale } from '../locales.ts';
import { site } from '../site.ts';
import type { Picture } from '../pictures/figurePicture.ts';
import { embedUrl, pictureUrl } from '../urls.ts';
import type { SharedFigure } from '../views/sharedFigures.ts';
import type { EmbedHeights } from './embedHeights.ts';
import { bands } from './embedLayout.ts';
import { aloneTitle } from './embedText.ts';

/** What stands for the site's address in a snippet until it is known. */
export const unknownAddress = 'https://your-host.example/';

/** Where the snippets of a figure lead: its site, with a trailing slash. */
export interface SnippetContext {
  readonly locale: Locale;
  readonly address: string;
}

const absolute = (path: string, { address }: SnippetContext): string => address + path.slice(1);

/** Returns the heights as the resizer reads them: `320:516 480:445 640:399 800:364`. */
export const heightsAttribute = (heights: EmbedHeights): string =>
  bands.map((band) => `${band}:${heights[band]}`).join(' ');

function frame(shared: SharedFigure, height: number, ctx: SnippetContext, extra: string): string {
  const src = absolute(embedUrl(ctx.locale, shared.code, shared.figure.id), ctx);
  const title = escapeText(aloneTitle(shared, ctx.locale));
  return `<iframe src="${src}" title="${title}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer-when-downgrade" style="border:0;max-width:100%"${extra}></iframe>`;
}

/** Returns (a) the frame alone, as high as the narrowest column needs it. */
export const frameSnippet = (
  shared: SharedFigure,
  heights: EmbedHeights,
  ctx: SnippetContext,
): string => frame(shared, heights[bands[0]], ctx, '');

/**
 * Returns (b) the same frame with the script that sets its height by its width. With an integrity
 * digest the script is fetched across origins, which its host must allow.
 */
export function resizedSnippet(
  shared: SharedFigure,
  heights: EmbedHeights,
  ctx: SnippetContext,
  integrity: string | null = null,
): string {
  const framed = frame(
    shared,
    heights[bands[0]],
    ctx,
    ` data-heights="${heightsAttribute(heights)}"`,
  );
  const checked = integrity === null ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `${framed}\n<script src="${absolute('/embed.v1.js', ctx)}"${checked} async></script>`;
}

const sourcesOf = ({ figure }: SharedFigure): string =>
  [...new Set(figure.sources.map(({ text }) => text))].join('; ');

const credit = (shared: SharedFigure, { locale }: SnippetContext): string =>
  `${messages(locale)['frame.source']}: ${sourcesOf(shared)}; ${embed[locale].via(site.name)}`;

/** What a snippet says of a picture, in px. */
export type PictureSize = Pick<Picture, 'width' | 'height'>;

/** The picture, as wide as it is made for, so that nothing moves when it arrives. */
function image(shared: SharedFigure, { width, height }: PictureSize, ctx: SnippetContext): string {
  const src = absolute(pictureUrl(ctx.locale, shared.code, shared.figure.id, 'png'), ctx);
  const alt = `${aloneTitle(shared, ctx.locale)}. ${shared.figure.subtitle}`;
  return `<img src="${src}" width="${width}" height="${height}" alt="${escapeText(alt)}">`;
}

const linked = (shared: SharedFigure, shown: string, ctx: SnippetContext): string =>
  `<p><a href="${absolute(shared.page, ctx)}">${shown}</a></p>
<p>${escapeText(credit(shared, ctx))}</p>`;

/** Returns (c) the picture, which leads to the live page and says in words what it shows. */
export const pictureSnippet = (
  shared: SharedFigure,
  size: PictureSize,
  ctx: SnippetContext,
): string => linked(shared, image(shared, size, ctx), ctx);

/** Returns the picture for pages of one's own: drawn sharp at any size, with the PNG for what is old. */
export function sharpPictureSnippet(
  shared: SharedFigure,
  size: PictureSize,
  ctx: SnippetContext,
): string {
  const svg = absolute(pictureUrl(ctx.locale, shared.code, shared.figure.id, 'svg'), ctx);
  const source = `<source type="image/svg+xml" srcset="${svg}">`;
  return linked(shared, `<picture>${source}${image(shared, size, ctx)}</picture>`, ctx);
}

const cellText = ({ text, marks = [], detail }: TableCell): string => {
  const beside = [...marks.map((mark) => mark.text), ...(detail ? [detail] : [])];
  return beside.length > 0 ? `${text} (${beside.join('; ')})` : text;
};

/** Returns the table of a figure as texts, its head first. */
export const tableTexts = ({
  figure: { table },
}: SharedFigure): ReadonlyArray<readonly string[]> => [
  table.head,
  ...table.rows.map((row) => row.map(cellText)),
];

/** Returns (d) the plain table: only tags that the strictest syndication lets through. */
export function tableSnippet(shared: SharedFigure, ctx: SnippetContext): string {
  const [head = [], ...rows] = tableTexts(shared);
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeText(text)}</${tag}>`).join('')}</tr>`;
  const { title, subtitle } = shared.figure;
  return [
    '<table>',
    `<caption><strong>${escapeText(`${shared.subject}: ${title}`)}</strong> ${escapeText(subtitle)}</caption>`,
    `<thead>${line('th', head)}</thead>`,
    '<tbody>',
    ...rows.map((row) => line('td', row)),
    '</tbody>',
    '</table>',
    `<p>${escapeText(credit(shared, ctx))} · <a href="${absolute(shared.page, ctx)}">${escapeText(embed[ctx.locale].live(site.name))}</a></p>`,
  ].join('\n');
}

/**
 * Returns the finding as a sentence to quote, with the word that came with its number, its time and
 * its source: what passes through any form, and a chat.
 */
export function sentence(shared: SharedFigure, locale: Locale): string {
  const { figure, subject } = shared;
  const time = figure.time ? `, ${figure.time}` : '';
  const source = lowerFirst(messages(locale)['frame.source']);
  return `${subject}: ${figure.title} (${source}: ${sourcesOf(shared)}${time}; ${embed[locale].via(site.name)}).`;
}

/** Returns the table for a spreadsheet: a tab between cells, which hold none themselves. */
export const tsv = (shared: SharedFigure): string =>
  tableTexts(shared)
    .map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');

/** Returns the table in Markdown, a bar in a cell told apart from one between cells. */
export function markdown(shared: SharedFigure): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...rows] = tableTexts(shared);
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
