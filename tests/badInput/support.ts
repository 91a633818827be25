import { readFileSync } from 'node:fs';
import { indicatorById } from '../../src/catalogue/index.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { type CheckedTable, checkTable, sha256Of } from '../../src/normalise/checkTable.ts';
import { type KnownOfAll, knownOf } from '../../src/normalise/known.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { real, toy } from '../registry/registries.ts';

/** A file with its description. */
export interface TableCase {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: string;
  readonly spec: Partial<FileSpec>;
  readonly history: readonly Observation[];
  /** The nation whose places it names; the real one by default. */
  readonly nation?: 'toy';
}

const count = indicatorById.get('portal766_received')!;
const rate = indicatorById.get('portal766_publish_on_time')!;

const also: readonly Indicator[] = [
  { ...count, id: 'persons', unit: 'persons' },
  { ...count, id: 'amount', unit: 'VND', type: 'amount' },
  { ...count, id: 'area', unit: 'ha', aggregate: 'sum' },
  { ...count, id: 'other_count' },
  { ...count, id: 'third_count' },
  { ...rate, id: 'satisfied', topic: 'satisfaction' },
];

export const unitIndicators: Readonly<Record<string, string>> = {
  count: 'portal766_received',
  persons: 'persons',
  percent: 'portal766_publish_on_time',
  points: 'portal766_progress',
  satisfied: 'satisfied',
  VND: 'amount',
  ha: 'area',
};

const catalogue = new Map([...indicatorById, ...also.map((each) => [each.id, each] as const)]);
const nation = real();
const shared: KnownOfAll = knownOf({ places: nation.places, aliases: new Map(), catalogue });

const ofToys: KnownOfAll = knownOf({ places: toy().places, aliases: new Map(), catalogue });

export const source = { id: 'toy', published: null, retrieved: '2026-11-22' };

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Returns the bytes of hexadecimal digits. */
export const hex = (digits: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((digits.match(/[0-9a-f]{2}/gi) ?? []).map((two) => parseInt(two, 16)));

/** Returns one after the other. */
export const joined = (...parts: ReadonlyArray<Uint8Array | string>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

/** Returns a file of text or bytes. */
export const file = (
  content: string | Uint8Array<ArrayBuffer>,
  spec: Partial<FileSpec> = {},
  more: Partial<TableCase> = {},
): TableCase => ({
  bytes: typeof content === 'string' ? utf8(content) : content,
  file: 'tables/toy/t.csv',
  spec,
  history: [],
  ...more,
});

const quoted = (cell: string): string =>
  /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Returns the text of rows, split by semicolons. */
export const rows = (...of: ReadonlyArray<readonly string[]>): string =>
  of.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');

export const header = ['ma', 'ten', 'n'] as const;
export const good = ['05977', 'Phường Đông Kinh', '12'] as const;
const other = ['06187', 'Phường Kỳ Lừa'] as const;

/** Returns a column of a unit in which line 2, column 3 has this cell; line 3 is a good row. */
export const cell = (unit: string, text: string, spec: Partial<FileSpec> = {}): TableCase =>
  file(rows(header, [...other, text], good), {
    figures: [{ indicator: unitIndicators[unit]!, value: 'n' }],
    ...spec,
  } as Partial<FileSpec>);

/** Returns a table of names without codes, with line 2, column 1 as given; line 3 is the province itself. */
export const name = (text: string, province: string | null = '20'): TableCase =>
  file(rows(['ten', 'n'], [text, '5'], [nation.index.byCode(province ?? '20')!.name, '12']), {
    place: { column: 'ten', scheme: 'name', names: [], ...(province !== null && { province }) },
  });

/** Returns a table with a code and a name in line 2; line 3 is a good row. */
export const coded = (
  code: string,
  text: string,
  n = '5',
  spec: Partial<FileSpec> = {},
): TableCase => file(rows(header, [code, text, n], good), spec);

const communes = [
  ['05977', 'Phường Đông Kinh'],
  ['05983', 'Phường Lương Văn Tri'],
  ['05986', 'Phường Tam Thanh'],
  ['06001', 'Xã Đoàn Kết'],
] as const;

/** Returns a table of several columns, a row a commune. */
export const columns = (
  labels: readonly string[],
  cells: ReadonlyArray<readonly string[]>,
  spec: Partial<FileSpec> & object,
  history: readonly Observation[] = [],
): TableCase =>
  file(rows(['ma', 'ten', ...labels], ...cells.map((of, i) => [...communes[i]!, ...of])), spec, {
    history,
  });

const bookSpec = {
  place: { column: 'Mã xã', scheme: 'code', name: 'Tên xã', names: [] },
  period: { start: null, end: null },
  asOf: { column: 'Ngày' },
  numbers: 'vi',
  ...figures(
    { indicator: 'portal766_received', value: 'Tiếp nhận', rank: 'Thứ hạng' },
    { indicator: 'portal766_publish_on_time', value: 'Tỷ lệ' },
  ),
} as Partial<FileSpec>;

/** Returns a workbook of the toy nation: one of the fixtures, or bytes made here. */
export const book = (
  name: string,
  changes: Partial<FileSpec> = {},
  bytes: Uint8Array = readFileSync(`tests/fixtures/workbooks/files/${name}`),
): TableCase => ({
  bytes: Uint8Array.from(bytes),
  file: `tables/toy/${name}`,
  spec: { ...bookSpec, file: name, ...changes } as Partial<FileSpec>,
  history: [],
  nation: 'toy',
});

/** Returns a description of these figures. */
export function figures(...of: ReadonlyArray<object>): Partial<FileSpec> {
  return { figures: of } as Partial<FileSpec>;
}

const spec = (changes: Partial<FileSpec>, sha256: string): FileSpec =>
  ({
    file: 't.csv',
    sha256,
    encoding: 'utf-8',
    delimiter: ';',
    newline: 'lf',
    numbers: 'vi',
    place: { column: 'ma', scheme: 'code', name: 'ten', names: [] },
    period: { text: 'Quý III/2026' },
    asOf: null,
    ignoredColumns: [],
    checks: [],
    layout: 'wide',
    figures: [{ indicator: 'portal766_received', value: 'n' }],
    ...changes,
  }) as FileSpec;

/** Returns what the check says of a case. */
export async function checked({
  bytes,
  file: path,
  spec: changes,
  history,
  nation,
}: TableCase): Promise<CheckedTable> {
  const known = { ...(nation === 'toy' ? ofToys : shared), source, history };
  return checkTable({ bytes, file: path, spec: spec(changes, await sha256Of(bytes)), known });
}
