import { type ChartSpec, drawChartAt } from '../charts/index.ts';
import type { Block } from '../charts/drawing.ts';

export interface Frame {
  readonly x: number;
  readonly width: number;
}

// What names a drawing in a page is said once for the whole picture, and its size is the frame's.
const left = new Set(['xmlns', 'xmlns:xlink', 'width', 'height', 'role', 'aria-label']);

/**
 * Returns a chart as a part of a picture, `width` px wide from `top` px on.
 *
 * @throws where the chart states no height: nothing could stand under it
 */
export function nested(chart: ChartSpec, top: number, { x, width }: Frame): Block {
  const svg = drawChartAt(chart, width);
  const open = /^<svg ([^>]*)>/.exec(svg);
  const attributes = [...(open?.[1] ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)];
  const height = Number(attributes.find(([, name]) => name === 'height')?.[2]);
  if (!open || !Number.isFinite(height)) throw new Error(`missing height of chart: ${chart.name}`);
  const kept = attributes.filter(([, name]) => !left.has(name ?? '')).map(([all]) => all);
  const inner = svg.slice(open[0].length).replace(/^<desc>[^<]*<\/desc>/, '');
  const box = `x="${x}" y="${top}" width="${width}" height="${height}"`;
  return { markup: `<svg ${[box, ...kept].join(' ')}>${inner}`, height };
}
