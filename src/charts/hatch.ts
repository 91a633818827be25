import { element, type Attributes } from './element.ts';

/**
 * Returns slanted lines, cut to the box that the attributes give (x, y, width, height).
 * A pattern would need an id, and ids of many drawings on one page clash.
 *
 * @param reach px to fill; boxes that grow with the page need their greatest width
 */
export function hatch(box: Attributes, height: number, reach: number, stroke: string): string {
  const count = Math.ceil((reach + height) / 6);
  const slants = `l${height}-${height}m${6 - height} ${height}`.repeat(count);
  return element(
    'svg',
    { ...box, height },
    element('path', { d: `M${-height} ${height}${slants}`, stroke, fill: 'none' }),
  );
}
