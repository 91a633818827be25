/** How a frame is to look: its theme, as its address's fragment says, and the width of its column. */
export interface Choice {
  readonly theme: string;
  readonly width: number;
}

export const themes = ['auto', 'light', 'dark', 'mono'] as const;
export const columns = [320, 480, 640, 800] as const;

/** Returns the choice that an address states; what it does not know is passed over. */
export function readChoice(search: string): Choice {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get('width'));
  return {
    theme: themes.find((theme) => theme === asked.get('theme')) ?? themes[0],
    width: columns.find((column) => column === width) ?? 640,
  };
}

/** Returns the address's part that states a choice, its defaults too. */
export const writeChoice = ({ theme, width }: Choice): string => `?theme=${theme}&width=${width}`;

/** Returns the height that a table of heights states for a width: `320:516 480:445`, 500 → 445. */
export function heightAt(heights: string, width: number): number {
  const pairs = heights.split(' ').map((pair) => pair.split(':').map(Number));
  const fitting = pairs.filter(([from = 0]) => from <= width).at(-1) ?? pairs[0];
  return fitting?.[1] ?? 0;
}

/**
 * Returns a snippet of a frame for a choice: the theme in its address, and the height that its
 * column needs. A frame with a table of heights keeps the greatest, which its script lowers.
 */
export function chosenSnippet(code: string, heights: string, { theme, width }: Choice): string {
  const fragment = theme === 'auto' ? '' : `#${theme}`;
  const themed = code.replace(/(<iframe src="[^"#]*)(?:#\w+)?"/, `$1${fragment}"`);
  if (!themed.includes('<iframe') || themed.includes('data-heights')) return themed;
  return themed.replace(/ height="\d+"/, ` height="${heightAt(heights, width)}"`);
}
