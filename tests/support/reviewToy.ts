import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { DataError } from '../../scripts/dataError.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Superseded } from '../../src/model/history.ts';
import type { Observation } from '../../src/model/observation.ts';
import { builtData } from './builtData.ts';

/** The toy nation. */
export const toy = 'tests/fixtures/toy';
export const registryFile = `${toy}/registry.json`;
/** A month of the toy's form. */
export const august = 'tables/form-months/2026-08.csv';

/** A change of a file's text. */
export type Edit = (text: string) => string;

/** Returns a copy of the toy's data with files changed, and checksums with them. */
export function copy(changes: Readonly<Record<string, Edit>> = {}): string {
  const data = mkdtempSync(join(inject('runFolder'), 'review-'));
  cpSync(`${toy}/data`, data, { recursive: true });
  for (const [name, change] of Object.entries(changes)) edit(data, name, change);
  return data;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function edit(data: string, name: string, change: Edit): void {
  const file = join(data, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  if (!name.startsWith('tables/') || name.endsWith('.json')) return;
  const described = join(file, '../table.json');
  const json = readFileSync(described, 'utf8').replace(sha256(before), sha256(after));
  writeFileSync(described, json);
}

/** Returns what the strict build makes of a folder. */
export function built(dataDir: string) {
  const out = mkdtempSync(join(inject('runFolder'), 'review-out-'));
  buildData({ dataDir, registryFile, outDir: out, log: () => undefined });
  return {
    figures: ['97', '98'].flatMap((code) =>
      builtData<Observation[]>(out, `observations/${code}.json`),
    ),
    history: builtData<Superseded[]>(out, 'history.json'),
    corrections: builtData<Correction[]>(out, 'corrections.json'),
  };
}

/** Returns what stops the build, a line each: `CODE file:line:column`. */
export function stops(dataDir: string): string[] {
  try {
    built(dataDir);
  } catch (problem) {
    if (!(problem instanceof DataError)) throw problem;
    return problem.messages.map((m) => `${m.code} ${m.file}:${m.line}:${m.column}`);
  }
  return [];
}

/** Removes what was recorded as published. */
export const noHistory = (data: string): string => {
  rmSync(join(data, 'history'), { recursive: true });
  return data;
};
/** Returns an entry of `corrections.yml`. */
export const entry = (lines: Readonly<Record<string, string>>): string => {
  const all = {
    file: august,
    line: '2',
    reason: '{ vi: lý do, en: reason }',
    source: 'toy',
    date: "'2026-11-22'",
    ...lines,
  };
  const [first, ...rest] = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `  - ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`;
};
/** Returns the change that adds one. */
export const withEntry =
  (lines: Readonly<Record<string, string>>): Edit =>
  (yml) =>
    yml + entry(lines);
