import { lab, rgb } from 'd3';

/** Kinds of colour-blindness, by the cones that are missing. */
export const kinds = ['protan', 'deutan', 'tritan'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Matrices for missing cones (severity 1.0) on linear RGB: Machado, Oliveira, Fernandes 2009,
 * https://doi.org/10.1109/TVCG.2009.113, table of the authors.
 */
const matrices: Readonly<Record<Kind, readonly number[]>> = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number): number =>
  c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;

/** Returns a colour as it is seen with one kind of cones missing. */
export function seenBy(kind: Kind, hex: string): string {
  const { r, g, b } = rgb(hex);
  const linear = [r, g, b].map((c) => toLinear(c / 255));
  const m = matrices[kind];
  const seen = [0, 3, 6].map((row) => linear.reduce((sum, c, i) => sum + (m[row + i] ?? 0) * c, 0));
  const [red = 0, green = 0, blue = 0] = seen.map(
    (c) => 255 * fromLinear(Math.min(1, Math.max(0, c))),
  );
  return rgb(red, green, blue).formatHex();
}

/** Returns how far two colours are from each other in CIE L*a*b* (1976): about 2 is just seen. */
export function difference(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

/** Returns the lightness of a colour, 0 to 100. */
export const lightness = (hex: string): number => lab(hex).l;
