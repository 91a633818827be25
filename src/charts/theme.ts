import type { Tone } from './types.ts';

/*
 * The one list of a drawing's colours. Five classes run one way, from little to much: no indicator has
 * a middle from which both ways mean something, so there is no scale of two colours; a figure that is
 * neutral must not look good or bad. The accent and the third colour never share a drawing: with
 * green cones missing they are the nearest pair.
 */

/** Colours of drawings on a light ground; `src/styles/tokens.css` gives each as `--chart-<name>`. */
export const themeLight = {
  accent: '#a3312a',
  two: '#1f6b75',
  three: '#8a6413',
  peer: '#828d93',
  ink: '#1c2226',
  soft: '#566069',
  line: '#e3ded3',
  paper: '#fffdf8',
  'seq-0': '#efe6d2',
  'seq-1': '#d9c9a3',
  'seq-2': '#9dbab4',
  'seq-3': '#559797',
  'seq-4': '#1f6b75',
  'seq-ink-0': '#1c2226',
  'seq-ink-1': '#1c2226',
  'seq-ink-2': '#1c2226',
  'seq-ink-3': '#101517',
  'seq-ink-4': '#fffdf8',
} as const;

export type ThemeName = keyof typeof themeLight;

/** The same colours on a dark ground. */
export const themeDark: Readonly<Record<ThemeName, string>> = {
  accent: '#ff8d78',
  two: '#6fc3c6',
  three: '#dcb35c',
  peer: '#7b878e',
  ink: '#ece7dc',
  soft: '#a3aaad',
  line: '#2c3336',
  paper: '#14181a',
  'seq-0': '#26302f',
  'seq-1': '#2f4745',
  'seq-2': '#3d6664',
  'seq-3': '#6faeab',
  'seq-4': '#a5d8d2',
  'seq-ink-0': '#ece7dc',
  'seq-ink-1': '#ece7dc',
  'seq-ink-2': '#f4f1e9',
  'seq-ink-3': '#14181a',
  'seq-ink-4': '#14181a',
};

/** The same colours in shades of grey, for print and for pages that have colours of their own. */
export const themeMono: Readonly<Record<ThemeName, string>> = {
  accent: '#000000',
  two: '#2e2e2e',
  three: '#6e6e6e',
  peer: '#8f8f8f',
  ink: '#111111',
  soft: '#555555',
  line: '#dddddd',
  paper: '#ffffff',
  'seq-0': '#f0f0f0',
  'seq-1': '#d0d0d0',
  'seq-2': '#a8a8a8',
  'seq-3': '#7c7c7c',
  'seq-4': '#454545',
  'seq-ink-0': '#111111',
  'seq-ink-1': '#111111',
  'seq-ink-2': '#111111',
  'seq-ink-3': '#000000',
  'seq-ink-4': '#ffffff',
};

/** Returns a colour that follows the page's theme, and is the light one where there is no page. */
export const color = (name: ThemeName): string => `var(--chart-${name}, ${themeLight[name]})`;

/** Returns the colour of a mark. */
export const toneColor = (tone: Tone): string => color(tone);

/** Returns the ground and the ink of class `index` of `count` classes, spread over the five colours. */
export function classColors(index: number, count: number): { fill: string; ink: string } {
  const step = count < 2 ? 2 : Math.round((index * 4) / (count - 1));
  const at = Math.min(4, Math.max(0, step)) as 0 | 1 | 2 | 3 | 4;
  return { fill: color(`seq-${at}`), ink: color(`seq-ink-${at}`) };
}

/** Family of all drawings; the system's own stands in where the font is not loaded. */
export const FONT = 'Be Vietnam Pro, system-ui, sans-serif';

/** Least width in px for which a drawing is laid out; whatever is clear there is clear above. */
export const LEAST_WIDTH = 280;
