import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorById } from '../src/catalogue/index.ts';
import type { Observation } from '../src/model/observation.ts';
import type { Place } from '../src/model/place.ts';
import type { Report } from '../src/model/report.ts';
import type { Source } from '../src/model/source.ts';
import type { Account } from '../src/normalise/account.ts';
import { agrees } from '../src/normalise/derive/rate.ts';
import { buildRealData } from './normalise/realData.ts';
import { builtData } from './support/builtData.ts';
import { filesOf } from './support/pages.ts';

let out: string;
let account: Account;
let figures: readonly Observation[];
let places: Place[];

beforeAll(() => {
  ({ out, account, figures } = buildRealData());
  places = builtData<Place[]>(out, 'places.json');
});

afterAll(() => {
  rmSync(out, { recursive: true });
});

const from = (source: string): Observation[] => figures.filter((each) => each.source === source);
const of = (place: string, indicator: string): Observation[] =>
  figures.filter((each) => each.indicator === indicator && each.places.includes(place));
const isTable = (figure: Observation): boolean => figure.cell !== null;
const documents = (): Observation[] =>
  figures.filter(({ cell, source }) => !cell && source !== 'registry');

describe('the real data', () => {
  test('hold 722 figures of documents, 154 reports, and a file for the nation and each province', () => {
    expect(documents()).toHaveLength(722);
    expect(builtData<Report[]>(out, 'reports.json')).toHaveLength(154);
    expect(filesOf(out).filter((file) => file.startsWith('observations/'))).toHaveLength(35);
    expect(places.filter(({ level }) => level === 'commune')).toHaveLength(3321);
  });

  test('hold every figure of the official tables', () => {
    // Provinces: 5 × (34 × 7 + 1) scores, 34 × (10 counts and days + 15 rates + 1 computed share).
    expect(from('portal-provinces')).toHaveLength(5 * (34 * 7 + 1) + 34 * 25);
    // Gia Lai: 270 × 7 scores, 135 × (9 counts and days + 8 rates + 1 computed share).
    expect(from('portal-gia-lai')).toHaveLength(270 * 7 + 135 * 18);
    // Phú Thọ: 148 × 6 scores; the province's 7 scores, 15 rates, 9 counts and days, 1 computed share.
    expect(from('portal-phu-tho')).toHaveLength(148 * 6 + 32);
  });

  test('have unique ids of letters, digits and hyphens', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { id } of figures) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  test('name only sources that are described, each with a licence or a caution if it is a table', () => {
    const sources = new Map(
      builtData<Source[]>(out, 'sources.json').map((each) => [each.id, each]),
    );
    for (const { source } of figures) expect(sources.has(source), source).toBe(true);
    for (const { kind, caution, licence } of sources.values())
      if (kind === 'table') expect([caution?.vi, licence?.vi]).not.toContain(undefined);
    expect(sources.get('portal-provinces')!.caution!.vi).toContain(
      'Cổng DVCQG, theo bản lưu của bên thứ ba ngày 10/10/2026; chưa đối chiếu',
    );
  });

  test('lose no row: in every file, data = published + rejected, each rejection with its reason', () => {
    for (const { file, rows, messages } of account.files) {
      expect(rows.published + rows.rejected, file).toBe(rows.data);
      const reasons = messages.filter(({ code }) => code === 'R-ROW');
      expect(reasons, file).toHaveLength(rows.rejected);
      if (!file.endsWith('.csv')) continue;
      const lines = readFileSync(join('data', file), 'utf8').trimEnd().split(/\r?\n/).length;
      expect(rows.data, file).toBe(lines - 1);
    }
  });

  test('never hold what was left out: dossier sync, certified copies, the change of score', () => {
    const left = /sync$|electronic_certified|delta|growth_percent/;
    expect(figures.filter(({ indicator }) => left.test(indicator))).toEqual([]);
    expect(account.codes).toContainEqual({ code: 'R-ROW', severity: 'info', count: 87 });
  });
});

describe('rates of the tables', () => {
  test('agree with their counts wherever both are printed: 509 of the provinces', () => {
    const printed = figures.filter(
      (each) => isTable(each) && each.unit === 'percent' && each.printed !== null,
    );
    const counted = printed.filter(({ denominator }) => denominator !== null);
    const agreeing = counted.filter(({ value, numerator, denominator }) =>
      agrees(value!, numerator!, denominator!),
    );
    expect(agreeing).toHaveLength(counted.length);
    expect(counted).toHaveLength(printed.length);
    const own = counted.filter(({ source }) => source === 'portal-provinces');
    // 14 metrics and the on-time ratio of 34 provinces, less Sơn La's 0 of 0.
    expect(own).toHaveLength(15 * 34 - 1);
  });

  test('are not applicable where nothing was counted', () => {
    expect(of('14', 'portal766_publish_on_time')).toMatchObject([
      { value: null, status: 'not-applicable', numerator: 0, denominator: 0 },
    ]);
  });

  test('are computed only where none is printed, and say so', () => {
    const derived = figures.filter((each) => each.derived && isTable(each));
    expect(derived.every(({ printed }) => printed === null)).toBe(true);
    expect(of('96', 'portal766_online_payment_ratio')).toMatchObject([
      { value: 85.2, numerator: 127749, denominator: 149933, derived: true },
    ]);
  });

  test('call on time what is not overdue, of all received, in Phú Thọ more than completed', () => {
    const value = (indicator: string) =>
      of('25', indicator).find(({ source }) => source === 'portal-phu-tho')!.value;
    expect(value('portal766_on_time')).toBe(403016);
    expect(value('portal766_completed')).toBe(375592);
    expect(value('portal766_on_time_ratio')).toBe(86.76);
  });
});

describe('traps of the sources', () => {
  test('76 communes of Gia Lai are above the maximum on 24 September, and flagged', () => {
    const flagged = figures.filter(({ flags }) => flags.includes('above-max'));
    expect(flagged).toHaveLength(76);
    for (const { asOf, indicator } of flagged)
      expect([asOf, indicator]).toEqual(['2026-09-24', 'portal766_satisfaction']);
    expect(Math.max(...flagged.map(({ value }) => value!))).toBe(18.42);
  });

  test('18 provinces’ groups do not make their total on 3 October, and are flagged', () => {
    const flagged = figures.filter(({ flags }) => flags.includes('sum-differs'));
    expect(flagged).toHaveLength(18);
    expect(new Set(flagged.map(({ asOf }) => asOf))).toEqual(new Set(['2026-10-03']));
  });

  test('ranks are printed ones: among 34 provinces or 135 communes, never 149, none for Phú Thọ', () => {
    const ranked = figures.filter((each) => isTable(each) && each.rank !== null);
    expect(new Set(ranked.map(({ source, rankOf }) => `${source} ${rankOf}`))).toEqual(
      new Set(['portal-provinces 34', 'portal-gia-lai 135']),
    );
    expect(new Set(ranked.map(({ indicator }) => indicator))).toEqual(new Set(['portal766_total']));
  });

  test('19 ranks of documents have no number of places, and none is supplied', () => {
    const open = documents().filter(({ rank, rankOf }) => rank !== null && rankOf === null);
    expect(open).toHaveLength(19);
  });

  test('the press’s scores of 2025 and the portal’s of 2026 share no indicator', () => {
    const ids = (table: boolean) =>
      new Set(figures.filter((each) => isTable(each) === table).map(({ indicator }) => indicator));
    expect([...ids(true)].filter((id) => ids(false).has(id))).toEqual([]);
    for (const id of ids(true)) expect(indicatorById.get(id)!.family).toBe('portal-2026');
  });

  test('Phú Thọ’s totals of communes, made by the transcriber, are not published', () => {
    const totals = from('portal-phu-tho').filter(
      ({ indicator }) => indicator === 'portal766_total',
    );
    expect(totals.map(({ places: [code], value }) => [code, value])).toEqual([['25', 61.39]]);
    expect(
      new Set(from('portal-phu-tho').map(({ asOf, period }) => `${period.end} ${asOf}`)),
    ).toEqual(new Set(['2026-09-30 null']));
  });

  test('the nation’s total is the nation’s', () => {
    const totals = of('vn', 'portal766_total').map(({ asOf, value }) => [asOf, value]);
    expect(totals).toContainEqual(['2026-10-10', 62.59]);
    expect(totals).toHaveLength(5);
  });

  test('figures of one day belong to the unit’s version of that day', () => {
    const version = (asOf: string) =>
      of('24', 'portal766_total').find((each) => each.asOf === asOf)!.version;
    expect(version('2026-09-26')).toBe('2026-09-20');
    expect(of('75', 'portal766_total')[0]!.version).toBe('2026-04-30');
  });

  test('three figures are joint ones, and of no version', () => {
    const joint = figures.filter((each) => each.places.length > 1);
    expect(joint).toHaveLength(3);
    expect(new Set(joint.map(({ version }) => version))).toEqual(new Set([null]));
  });
});

describe('the registry', () => {
  test('counts units: 64 in Cà Mau, 3,321 in all', () => {
    const counted = (code: string) =>
      of(code, 'commune_units').find(({ source }) => source === 'registry')!.value;
    expect([counted('96'), counted('vn')]).toEqual([64, 3321]);
  });
});
