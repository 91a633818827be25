/*
 * The measures of an embed, from which both its style sheet and its stated heights are made. Sizes
 * and lines are px, so that a height can be told before any browser has seen it.
 */

/** Widths in px from which on each stated height holds; the first is drawn for 280 px too. */
export const bands = [320, 480, 640, 800] as const;

/** Least and most width in px for which an embed is laid out. */
export const widths = { least: 280, most: 960 } as const;

/** Where the two larger layouts begin. */
export const steps = { medium: 480, wide: 800 } as const;

/** Space around and between the parts; at the sides it gives way on the narrowest frame. */
export const space = { block: 12, side: 16, part: 12, line: 4 } as const;

/** Size and line of each kind of text. */
export const type = {
  subject: { size: 13, line: 20 },
  subtitle: { size: 13, line: 20 },
  small: { size: 12.5, line: 19 },
  heading: {
    narrow: { size: 17, line: 24 },
    medium: { size: 19, line: 27 },
    wide: { size: 21, line: 30 },
  },
} as const;

/** Height of the line that opens the table. */
export const tableLine = 28;

/** In the wide layout what explains a tall drawing stands at its right. */
export const aside = { width: 260, gap: 32, from: 260 } as const;

export type LayoutName = keyof (typeof type)['heading'];

/** Returns the layout of a width. */
export const layoutOf = (width: number): LayoutName =>
  width >= steps.wide ? 'wide' : width >= steps.medium ? 'medium' : 'narrow';

/** Returns how much of a frame's width its text has. */
export const roomOf = (width: number): number =>
  Math.min(width, widths.most) - 2 * Math.min(space.side, Math.max(0, (width - widths.least) / 2));
