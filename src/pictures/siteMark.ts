import { element, textElement } from '../charts/element.ts';
import { color } from '../charts/theme.ts';
import { textWidth } from '../charts/textWidth.ts';
import { site } from '../site.ts';

/** Returns the site's two bars and its name, so that the name ends at `right` px, on a baseline. */
export function siteMark(right: number, baseline: number, size: number): string {
  const x = right - textWidth(site.name, size) - size * 1.1;
  const bar = { x, width: size * 0.85, height: size * 0.24 };
  return (
    element('rect', { ...bar, y: baseline - size * 0.68, fill: color('accent') }) +
    element('rect', { ...bar, y: baseline - size * 0.26, fill: color('two') }) +
    textElement(site.name, {
      x: x + size * 1.1,
      y: baseline,
      'font-size': size,
      'font-weight': 600,
    })
  );
}
