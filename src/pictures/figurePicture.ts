import { type Block, stack } from '../charts/drawing.ts';
import { element } from '../charts/element.ts';
import { color } from '../charts/theme.ts';
import type { Figure } from '../figures/figure.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/vi.ts';
import type { Locale } from '../locales.ts';
import { site } from '../site.ts';
import type { SharedFigure } from '../views/sharedFigures.ts';
import { document } from './document.ts';
import { lines, type LinesOptions } from './lines.ts';
import { marksKey } from './marksKey.ts';
import { nested } from './nested.ts';
import { siteMark } from './siteMark.ts';

export interface Picture {
  /** A whole SVG document; asks for nothing. */
  readonly svg: string;
  /** In px; the PNG has twice as many each way. */
  readonly width: number;
  readonly height: number;
  /** Words in place of the picture: title, and what is drawn. */
  readonly alt: string;
}

/** Px of every picture: twice that is what social networks keep. */
export const PICTURE_WIDTH = 540;

const EDGE = 24;
const ROOM = PICTURE_WIDTH - 2 * EDGE;

const words = (size: number, after: number, style: LinesOptions['style'] = {}): LinesOptions => ({
  x: EDGE,
  width: ROOM,
  size,
  after,
  style,
});

const soft = { fill: color('soft') };
const kicker = {
  ...words(13, 2, { fill: color('accent'), 'font-weight': 600 }),
  // The site's name stands at the right of it.
  width: ROOM - 90,
};
const title = { ...words(19, 4, { 'font-weight': 600 }), balanced: true };
const subtitle = words(13, 14, soft);
const remark = words(12.5, 6, soft);
const small = words(12, 2, soft);

const gap = (height: number) => (): Block => ({ markup: '', height });

const rule = (top: number): Block => ({
  markup: element('line', {
    x1: EDGE,
    x2: PICTURE_WIDTH - EDGE,
    y1: top + 6.5,
    y2: top + 6.5,
    stroke: color('peer'),
  }),
  height: 12,
});

/** Returns whether a shared figure has a picture: not one of a commune, for 283 would be too many files. */
export const hasPicture = ({ kind }: Pick<SharedFigure, 'kind'>): boolean => kind !== 'commune';

/** Words in place of the picture, as the figure's page has them for who does not see it. */
const altOf = ({ figure, subject }: SharedFigure): string =>
  [`${subject}: ${figure.title}.`, figure.chart?.options.description ?? figure.subtitle].join(' ');

function foot({ sources }: Figure, locale: Locale): ReadonlyArray<(top: number) => Block> {
  const say = messages(locale);
  const named = sources.map(({ text }) => text).join('; ');
  const from = site.address === '' ? site.name : `${site.name}, ${new URL(site.address).host}`;
  const frame = [say['picture.licence'](from), say['frame.notGovernment']].join(' · ');
  return [
    rule,
    (top) => lines(`${say['frame.source']}: ${named}`, top, small),
    (top) => lines(frame, top, { ...small, balanced: true }),
  ];
}

function drawing({ chart }: Figure, say: Messages, top: number): Block {
  if (chart === null) return { markup: '', height: 0 };
  const frame = { x: EDGE, width: ROOM };
  return stack(top, [
    (at) => nested(chart, at, frame),
    gap(10),
    (at) => marksKey(chart, say, at, remark),
  ]);
}

function parts({ figure, subject }: SharedFigure, locale: Locale): Block {
  // What marks mean is drawn as a key.
  const remarks = [
    figure.beside ?? '',
    figure.reading ?? '',
    ...(figure.terms ?? []),
    ...figure.notes,
  ];
  return stack(EDGE - 4, [
    (top) => lines(subject, top, kicker),
    (top) => lines(figure.title, top, title),
    (top) => lines(figure.subtitle, top, subtitle),
    (top) => drawing(figure, messages(locale), top),
    ...remarks.map((text) => (top: number) => lines(text, top, remark)),
    ...foot(figure, locale),
  ]);
}

/**
 * Returns a figure as a picture that stands alone: what it is of, title, subtitle, drawing, what its
 * marks mean, its terms and cautions, source, licence and who does not publish it. Null where it has none. The
 * same figure gives the same bytes.
 */
export function figurePicture(shared: SharedFigure, locale: Locale): Picture | null {
  if (!hasPicture(shared) || shared.figure.chart === null) return null;
  const drawn = parts(shared, locale);
  const [width, height] = [PICTURE_WIDTH, Math.ceil(drawn.height + 2 * EDGE - 8)];
  const mark = siteMark(PICTURE_WIDTH - EDGE, EDGE + 10, 13, 'end');
  const alt = altOf(shared).normalize('NFC');
  const svg = document({ width, height, alt, locale }, mark + drawn.markup);
  return { svg, width, height, alt };
}
