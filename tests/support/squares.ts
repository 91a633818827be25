/** Returns a TopoJSON of one square for each code, beside each other, changed as said. */
export const squares = (codes: readonly string[], changes: object = {}): string =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: codes.map((id, i) => ({ type: 'Polygon', id, arcs: [[i]] })),
      },
    },
    arcs: codes.map((_, i) => [
      [i, 0],
      [i, 1],
      [i + 1, 1],
      [i + 1, 0],
      [i, 0],
    ]),
    ...changes,
  });
