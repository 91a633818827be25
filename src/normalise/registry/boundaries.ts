import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Boundary } from '../../model/boundaries.ts';
import type { Place } from '../../model/place.ts';
import { error, type Report, wholeFile } from '../messages.ts';

/** Hoàng Sa and Trường Sa: no map of the country is drawn without them. */
export const archipelagos = ['20333', '22736'] as const;

const shape = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string().regex(/^(?:\d{2}|\d{5})$/, 'not a code of 2 or 5 digits'),
});

const topology = z.looseObject({
  type: z.literal('Topology'),
  objects: z
    .record(
      z.string(),
      z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(shape).min(1) }),
    )
    .refine((objects) => Object.keys(objects).length === 1, 'more than one object, or none'),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(1)).min(1),
});

function read(text: string): Topology {
  const value = topology.parse(JSON.parse(text));
  // The schema has looked at all that is used; the types of both say the rest alike.
  return value as unknown as Topology;
}

function shapesOf(text: string): Boundary[] {
  const found = read(text);
  const collection = Object.values(found.objects)[0] as GeometryCollection;
  return feature(found, collection).features.map(({ id, geometry }) => ({
    code: String(id),
    geometry,
  }));
}

const refuse = (file: string, cell: string, vi: string, en: string, report: Report): void =>
  report(error('E-BOUNDARY', { ...wholeFile(file), cell }, vi, en));

function checkCodes(
  shapes: readonly Boundary[],
  wanted: readonly string[],
  file: string,
  report: Report,
): void {
  const codes = shapes.map(({ code }) => code);
  for (const code of wanted.filter((each) => !codes.includes(each)))
    refuse(
      file,
      code,
      `thiếu ranh giới của "${code}"; hãy thêm vào tệp`,
      `missing boundary: "${code}"; add it to the file`,
      report,
    );
  const known = new Set(wanted);
  for (const [i, code] of codes.entries()) {
    if (known.has(code) && codes.indexOf(code) === i) continue;
    refuse(
      file,
      code,
      `ranh giới thừa hoặc trùng: "${code}"; hãy bỏ`,
      `boundary that is not asked for, or twice: "${code}"; remove it`,
      report,
    );
  }
}

/**
 * Returns the boundaries of a TopoJSON text whose ids are codes: of all provinces with both
 * archipelagos and the other zones that every map shows (`province` null), or of all communes of a
 * province. What is missing, unknown or
 * twice is reported, and then none are returned. Definition: https://github.com/topojson/topojson-specification
 */
export function readBoundaries(
  text: string,
  file: string,
  province: string | null,
  { places, zones }: { readonly places: readonly Place[]; readonly zones: readonly string[] },
  report: Report,
): readonly Boundary[] {
  const codes = places
    .filter(({ level, parent }) => (province === null ? level === 'province' : parent === province))
    .map(({ code }) => code);
  const sea = archipelagos.filter((code) => places.some((place) => place.code === code));
  const wanted = province === null ? [...codes, ...new Set([...sea, ...zones])] : codes;
  let wrong = false;
  const watch: Report = (message) => {
    wrong = true;
    report(message);
  };
  try {
    const shapes = shapesOf(text);
    checkCodes(shapes, wanted, file, watch);
    return wrong ? [] : shapes;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    refuse(file, '', `không phải TopoJSON đúng mẫu: ${why}`, `invalid TopoJSON: ${why}`, report);
    return [];
  }
}
