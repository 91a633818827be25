import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/account.ts';
import type { Place } from '../../src/model/place.ts';
import { archipelagos, readBoundaries } from '../../src/normalise/registry/boundaries.ts';
import { squares } from '../support/squares.ts';
import { real } from './registries.ts';

const nation = real().places;

function read(text: string, province: string | null = null, places: readonly Place[] = nation) {
  const messages: Message[] = [];
  const report = (message: Message): void => void messages.push(message);
  const shapes = readBoundaries(
    text,
    'reference/boundaries/provinces.json',
    province,
    { places, zones: [] },
    report,
  );
  return {
    shapes,
    errors: messages.map(({ code, cell, text: { en } }) => `${code} ${cell} ${en}`),
  };
}

const provinces = nation.filter(({ level }) => level === 'province').map(({ code }) => code);
const whole = [...provinces, ...archipelagos];

describe('boundaries that an operator gives', () => {
  test('are read whole: 34 provinces and both archipelagos, each by its code', () => {
    const { shapes, errors } = read(squares(whole));
    expect(errors).toEqual([]);
    expect(shapes.map(({ code }) => code)).toEqual(whole);
    expect(shapes[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
    });
  });

  test.each(archipelagos)('are refused without %s', (zone) => {
    const { shapes, errors } = read(squares(whole.filter((code) => code !== zone)));
    expect(shapes).toEqual([]);
    expect(errors).toEqual([`E-BOUNDARY ${zone} missing boundary: "${zone}"; add it to the file`]);
  });

  test('are refused with a province missing, twice or unknown', () => {
    expect(read(squares(whole.slice(1))).errors[0]).toContain('missing boundary: "01"');
    expect(read(squares([...whole, '01'])).errors[0]).toContain('twice: "01"');
    expect(read(squares([...whole, '99'])).errors[0]).toContain('not asked for, or twice: "99"');
  });

  test('of communes are those of their province, all of them', () => {
    const communes = nation.filter(({ parent }) => parent === '96').map(({ code }) => code);
    expect(read(squares(communes), '96').shapes).toHaveLength(64);
    expect(read(squares(communes.slice(1)), '96').errors).toHaveLength(1);
  });

  test('of another form are refused with the reason', () => {
    expect(read('{').errors[0]).toContain('invalid TopoJSON');
    expect(read('{"type":"FeatureCollection"}').errors[0]).toContain('expected "Topology"');
    expect(read(squares(['Cà Mau'])).errors[0]).toContain('not a code of 2 or 5 digits');
    expect(read(squares(whole, { objects: {} })).errors[0]).toContain('more than one object');
  });
});
