import { element } from '../charts/element.ts';
import { escapeText } from '../charts/escapeText.ts';
import { color, FONT } from '../charts/theme.ts';
import type { Locale } from '../locales.ts';
import { standAlone } from './standAlone.ts';

export interface DocumentOptions {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Words in place of the picture. */
  readonly alt: string;
  readonly locale: Locale;
}

/** Returns markup as a whole SVG document on paper, in NFC: it names its font and asks for nothing. */
export function document({ width, height, alt, locale }: DocumentOptions, markup: string): string {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'aria-label': alt, lang: locale },
      'font-family': FONT,
      'font-size': 13,
      fill: color('ink'),
    },
    `<title>${escapeText(alt)}</title>`,
    element('rect', { width, height, fill: color('paper') }),
    markup,
  );
  return standAlone(svg).normalize('NFC');
}
