import type { Site } from '../site.ts';

const rules = (colours: Site['colours'], ground: 'light' | 'dark'): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--chart-${name}: ${colour[ground]};`)
    .join(' ');

/**
 * Returns a style sheet with the operator's colours, in place of those of the tokens; a reader's
 * own forced colours still win. The doubled `:root` outweighs the tokens wherever they are linked.
 */
export const coloursCss = (colours: Site['colours']): string =>
  [
    `@media (forced-colors: none) { :root:root { ${rules(colours, 'light')} } }`,
    `@media screen and (prefers-color-scheme: dark) and (forced-colors: none) { :root:root { ${rules(colours, 'dark')} } }`,
    '',
  ].join('\n');
