import { element, textElement } from '../charts/element.ts';
import { textWidth } from '../charts/textWidth.ts';
import { color } from '../charts/theme.ts';
import { site } from '../site.ts';

/** Returns the site's two bars and its name on a baseline, from `x` px on or ending there. */
export function siteMark(
  x: number,
  baseline: number,
  size: number,
  anchor: 'start' | 'end',
): string {
  const width = textWidth(site.name, size) + size * 1.1;
  const left = anchor === 'start' ? x : x - width;
  const bar = { x: left, width: size * 0.85, height: size * 0.24 };
  const name = { x: left + size * 1.1, y: baseline, 'font-size': size, 'font-weight': 600 };
  return (
    element('rect', { ...bar, y: baseline - size * 0.68, fill: color('accent') }) +
    element('rect', { ...bar, y: baseline - size * 0.26, fill: color('two') }) +
    textElement(site.name, name)
  );
}
