import type { Geometry } from 'geojson';

/** The land of a unit, as an operator gives it. */
export interface Boundary {
  /** Code of the unit. */
  readonly code: string;
  /** In degrees or in the units of a projection, y upwards. */
  readonly geometry: Geometry;
}
