import { formSpec } from '../../scripts/bench/communeSpec.ts';
import { unitsOf } from '../../scripts/bench/communeTables.ts';
import type { Known } from '../../src/normalise/known.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { known } from './support.ts';

/** The checksum that the file of a test is said to have. */
export const SHA = 'f'.repeat(64);
const units = unitsOf([...known.communes.values()].flat(), kindWord);
export const form = formSpec('form.csv', SHA);

/** The same knowledge without any row that may be read as plain. */
export const careful = (all: Known): Known => ({ ...all, officials: new Map() });

export const file = (text: string, spec: FileSpec) => ({
  bytes: new TextEncoder().encode(text),
  file: spec.file,
  sha256: SHA,
  spec,
});

export const textOf = (header: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [header, ...rows].map((cells) => `${cells.join(';')}\n`).join('');

export const [first, second] = units as [(typeof units)[number], (typeof units)[number]];

/** A row of which every cell is plain. */
export const usual = [first.code, first.name, '7/2025', '60', '30', '20', '10'];
