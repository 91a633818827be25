import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { readBoundaries } from '../../src/normalise/registry/boundaries.ts';
import { said } from '../normalise/said.ts';
import { smallNation } from '../normalise/smallNation.ts';
import { squares } from '../support/squares.ts';

const FILE = 'reference/boundaries/provinces.json';
const atSea = (code: string): Place => ({ ...smallNation.at(-1)!, code, kind: 'special-zone' });

interface Asked {
  readonly province?: string | null;
  readonly zones?: readonly string[];
  readonly more?: readonly Place[];
}

/** Returns the codes that are read, and what is told. */
function read(text: string, { province = null, zones = [], more = [] }: Asked = {}) {
  let codes: readonly string[] = [];
  const places = [...smallNation, ...more];
  const messages = said((report) => {
    codes = readBoundaries(text, FILE, province, { places, zones }, report).map(({ code }) => code);
  });
  return { codes, messages };
}

const provinces = ['97', '98', '04'];

describe('boundaries of the country', () => {
  test('are those of all provinces, in the order of the file', () => {
    const order = ['04', '98', '97'];
    expect(read(squares(order))).toEqual({ codes: order, messages: [] });
  });

  test('hold the zones that every map shows, each once', () => {
    const zones = ['90004', '20333'];
    const more = [atSea('20333'), atSea('22736')];
    const whole = [...provinces, '20333', '22736', '90004'];
    expect(read(squares(whole), { zones, more })).toEqual({ codes: whole, messages: [] });
    expect(read(squares(provinces), { zones, more }).messages.map(([, , en]) => en)).toEqual([
      'missing boundary: "20333"; add it to the file',
      'missing boundary: "22736"; add it to the file',
      'missing boundary: "90004"; add it to the file',
    ]);
  });

  test('ask for no archipelago of a nation that has none', () => {
    expect(read(squares([...provinces, '20333'])).messages).toHaveLength(1);
    expect(read(squares([...provinces, '20333']), { more: [atSea('20333')] }).messages).toEqual([]);
  });

  test('that lack a province are told, and none is returned', () => {
    expect(read(squares(['97', '98']))).toEqual({
      codes: [],
      messages: [
        [
          `error E-BOUNDARY ${FILE}:0:0`,
          'thiếu ranh giới của "04"; hãy thêm vào tệp',
          'missing boundary: "04"; add it to the file',
        ],
      ],
    });
  });

  test('that have one too many, or one twice, are told, each once', () => {
    expect(read(squares([...provinces, '99', '97']))).toEqual({
      codes: [],
      messages: [
        [
          `error E-BOUNDARY ${FILE}:0:0`,
          'ranh giới thừa hoặc trùng: "99"; hãy bỏ',
          'boundary that is not asked for, or twice: "99"; remove it',
        ],
        [
          `error E-BOUNDARY ${FILE}:0:0`,
          'ranh giới thừa hoặc trùng: "97"; hãy bỏ',
          'boundary that is not asked for, or twice: "97"; remove it',
        ],
      ],
    });
  });
});

describe('boundaries of a province', () => {
  const communes = ['90001', '90002', '90003'];

  test('are those of its communes and of nothing else', () => {
    expect(read(squares(communes), { province: '97', zones: ['90004'] })).toEqual({
      codes: communes,
      messages: [],
    });
    expect(read(squares(['97', ...communes]), { province: '97' }).messages).toHaveLength(1);
    expect(read(squares(communes), { province: '98' }).messages.length).toBeGreaterThan(3);
  });
});

describe('a file of boundaries', () => {
  const polygon = { type: 'Polygon', id: '97', arcs: [[0]] };
  const collection = (geometries: readonly object[]) => ({
    objects: { units: { type: 'GeometryCollection', geometries } },
  });

  test('that is no JSON is told once with the reason', () => {
    const { codes, messages } = read('{');
    expect(codes).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.[0]).toBe(`error E-BOUNDARY ${FILE}:0:0`);
    expect(messages[0]?.[1]).toMatch(/^không phải TopoJSON đúng mẫu: SyntaxError: /);
    expect(messages[0]?.[2]).toMatch(/^invalid TopoJSON: SyntaxError: /);
  });

  test.each([
    ['a line', collection([{ ...polygon, type: 'LineString' }]), 'Polygon'],
    ['a name', collection([{ ...polygon, id: 'Cà Mau' }]), 'not a code of 2 or 5 digits'],
    ['a code of three digits', collection([{ ...polygon, id: '970' }]), 'not a code'],
    ['a code of six digits', collection([{ ...polygon, id: '970000' }]), 'not a code'],
    ['a code with letters before it', collection([{ ...polygon, id: 'vn97' }]), 'not a code'],
    ['no geometry', collection([]), 'at objects.units.geometries'],
    ['no object', { objects: {} }, 'more than one object, or none'],
    [
      'two objects',
      { objects: { ...collection([polygon]).objects, b: collection([polygon]).objects.units } },
      'more than one object, or none',
    ],
    ['another collection', { objects: { units: polygon } }, 'GeometryCollection'],
    ['no arcs', { arcs: [] }, 'at arcs'],
    ['an arc without points', { arcs: [[]] }, 'at arcs[0]'],
    ['a point with one number', { arcs: [[[1]]] }, 'at arcs[0][0]'],
    ['another type', { type: 'FeatureCollection' }, 'Topology'],
  ])('with %s is refused', (_, changes, why) => {
    const { codes, messages } = read(squares(provinces, changes));
    expect(codes).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.[2]).toContain(why);
    expect(messages[0]?.[1]).toContain(why);
  });

  test('may hold more than is read: names, a box, a transform', () => {
    const named = provinces.map((id, i) => ({
      type: i === 0 ? 'MultiPolygon' : 'Polygon',
      id,
      properties: { name: id },
      arcs: i === 0 ? [[[i]]] : [[i]],
    }));
    const text = squares(provinces, { ...collection(named), bbox: [0, 0, 3, 1] });
    expect(read(text)).toEqual({ codes: provinces, messages: [] });
  });
});
