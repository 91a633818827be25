import { type ThemeName, themeLight } from '../charts/theme.ts';
import { site } from '../site.ts';

const isTheme = (name: string): name is ThemeName => name in themeLight;

/** The operator's own colours, where there are any, on the light ground of a picture. */
function lightColour(name: string, fallback: string): string {
  const own = name === 'accent' || name === 'two' ? site.colours[name]?.light : undefined;
  return own ?? (isTheme(name) ? themeLight[name] : fallback);
}

/**
 * Returns a drawing of the site as it may stand outside of its page: the light colours in place of
 * the page's own, and no link, for an image can't be clicked.
 */
export const standAlone = (svg: string): string =>
  svg
    .replace(/var\(--chart-([\w-]+), (#[0-9a-f]{6})\)/g, (_, name: string, fallback: string) =>
      lightColour(name, fallback),
    )
    .replace(/<a( [^>]*)?>/g, '<g>')
    .replaceAll('</a>', '</g>');
