import type { Page } from 'playwright-core';

/**
 * Returns words of a page, drawings apart, that stand out less than 4.5 from what is painted behind
 * them (WCAG 2.2, 1.4.3), or less than 3 where they are large. Unlike axe it also looks at what
 * another thing lies over, as the cells of a table under the column that stays in sight.
 */
export const faintWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    if (!brush) return ['no canvas to measure colours with'];
    const known = new Map<string, readonly number[]>();
    /** Colours painted over each other, the first one at the bottom. */
    const painted = (colours: readonly string[]): readonly number[] => {
      const key = colours.join('|');
      const before = known.get(key);
      if (before) return before;
      for (const colour of colours) {
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
      }
      const found = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
      known.set(key, found);
      return found;
    };
    const light = (colour: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const grounds = new Map<Element, readonly string[]>();
    const groundOf = (element: Element | null): readonly string[] => {
      if (!element) return ['Canvas'];
      const before = grounds.get(element);
      if (before) return before;
      const found = [...groundOf(element.parentElement), getComputedStyle(element).backgroundColor];
      grounds.set(element, found);
      return found;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!holder || words === '' || holder.closest('svg, option')) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(holder);
      const ground = groundOf(holder);
      const [low = 0, high = 0] = [light(painted(ground)), light(painted([...ground, color]))].sort(
        (a, b) => a - b,
      );
      const size = parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < (isLarge ? 3 : 4.5)) found.add(`${ratio.toFixed(2)}: ${words.slice(0, 40)}`);
    }
    return [...found];
  });
