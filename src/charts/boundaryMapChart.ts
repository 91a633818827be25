import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import type { Geometry } from 'geojson';
import { classOf } from './classOf.ts';
import { element, group, textElement } from './element.ts';
import { escapeText } from './escapeText.ts';
import { classColors, color, FONT } from './theme.ts';
import { tileKey, type TileKey } from './tileKey.ts';
import { textWidth } from './textWidth.ts';
import type { ChartOptions } from './types.ts';

/** A unit on a map of boundaries. */
export interface MapShape {
  readonly name: string;
  readonly geometry: Geometry;
  /** Null where nothing is collected, or for a zone at sea. */
  readonly value: number | null;
  readonly text: string;
  readonly href: string;
  /** A zone at sea: drawn with its name, whatever its size. */
  readonly sea: boolean;
}

export interface BoundaryMapOptions extends ChartOptions, TileKey {
  /** In px. */
  readonly width: number;
  /** `Biển Đông` or `East Sea`. */
  readonly seaLabel: string;
}

const MARGIN = 8;
/** The country is taller than it is wide, and reaches far out to sea. */
const RATIO = 1.15;

type Draw = (shape: MapShape) => {
  readonly path: string;
  readonly centre: readonly [number, number];
};

function drawn(shapes: readonly MapShape[], width: number): Draw {
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: shapes.map(({ geometry }) => geometry),
  };
  const edge: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, width * RATIO - MARGIN],
  ];
  const draw = geoPath(geoIdentity().reflectY(true).fitExtent(edge, all)).digits(1);
  return ({ geometry }) => ({ path: draw(geometry) ?? '', centre: draw.centroid(geometry) });
}

/** A name stays inside the drawing, however near to its edge the zone lies. */
function seaWords(text: string, x: number, y: number, width: number): string {
  const half = textWidth(text, 12) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  return textElement(text, { x: Math.round(at), y, 'text-anchor': 'middle', 'font-size': 12 });
}

function shapeMark(
  shape: MapShape,
  draw: Draw,
  { classes, width }: Pick<BoundaryMapOptions, 'classes' | 'width'>,
): string {
  const { path, centre } = draw(shape);
  const fill =
    shape.value === null
      ? color('paper')
      : classColors(classOf(shape.value, classes), classes.length).fill;
  const words = shape.value === null && shape.sea ? shape.name : `${shape.name}: ${shape.text}`;
  const [x, y] = centre;
  const name = shape.sea ? seaWords(shape.name, x, y + 20, width) : '';
  // Islets are smaller than a pixel: a ring shows where they are.
  const ring = shape.sea
    ? element('circle', { cx: x, cy: y, r: 6, fill: 'none', stroke: color('soft') })
    : '';
  return element(
    'a',
    { href: shape.href, 'aria-label': words },
    `<title>${escapeText(words)}</title>`,
    element('path', {
      d: path,
      fill,
      stroke: color('peer'),
      'stroke-dasharray': shape.value === null ? '3 2' : null,
    }),
    ring,
    name,
  );
}

/** Between the zones at sea, or nowhere on a map without them. */
function seaName(words: string, shapes: readonly MapShape[], draw: Draw): string {
  const centres = shapes.filter(({ sea }) => sea).map((shape) => draw(shape).centre);
  if (centres.length === 0) return '';
  const mean = (axis: 0 | 1): number =>
    centres.reduce((sum, centre) => sum + centre[axis], 0) / centres.length;
  const style = { 'font-size': 13, 'font-style': 'italic', fill: color('soft') };
  const at = { x: Math.round(mean(0)), y: Math.round(mean(1)), 'text-anchor': 'middle' };
  return group(style, textElement(words, at));
}

/**
 * Returns units in the boundaries that an operator gave, each a link coloured by class, the zones
 * at sea with their names, and the legend under the map. Plane geometry: nothing is projected.
 */
export function boundaryMapChart(data: readonly MapShape[], options: BoundaryMapOptions): string {
  const { width, seaLabel } = options;
  const draw = drawn(data, width);
  const bottom = width * RATIO;
  const key = tileKey({ ...options, keyLeft: '0' }, bottom + 10);
  const height = Math.ceil(bottom + 10 + key.height);
  // A map keeps its shape: drawn for a width, it grows and shrinks as a whole.
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': options.label,
      'font-family': FONT,
      'font-size': 13,
      fill: color('ink'),
    },
    `<desc>${escapeText(options.description)}</desc>`,
    ...data.map((shape) => shapeMark(shape, draw, options)),
    seaName(seaLabel, data, draw),
    key.markup,
  );
}
