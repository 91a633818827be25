import type { Geometry } from 'geojson';

/** The land of a unit, as an operator gives it. */
export interface Boundary {
  /** Code of the unit. */
  readonly code: string;
  /** In degrees or in the units of a projection, y upwards. */
  readonly geometry: Geometry;
}

/** Boundaries of one map. */
export interface BoundarySet {
  /** The province whose communes they are of; null for the provinces of the country. */
  readonly province: string | null;
  readonly shapes: readonly Boundary[];
}
