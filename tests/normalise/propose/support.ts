import { indicatorById } from '../../../src/catalogue/index.ts';
import { formColumns, formLabel } from '../../../src/model/form.ts';
import { type CheckedTable, checkTableBytes } from '../../../src/normalise/checkTable.ts';
import { knownOf } from '../../../src/normalise/known.ts';
import type { ProposedFile } from '../../../src/normalise/propose/proposal.ts';
import {
  type NewFile,
  proposeTable,
  type TableProposal,
} from '../../../src/normalise/propose/proposeTable.ts';
import { provisional } from '../../../src/normalise/propose/provisional.ts';
import { real } from '../../registry/registries.ts';

const portal = new Map([['H20', '82']]);

export const known = knownOf({
  places: real().places,
  aliases: new Map([['portal', portal]]),
  catalogue: indicatorById,
});

export const SHA = 'a'.repeat(64);

/** Returns the bytes of rows, split by semicolons. */
export const csv = (...rows: ReadonlyArray<readonly string[]>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(rows.map((cells) => `${cells.join(';')}\n`).join(''));

/** Returns the proposal for bytes of a name. */
export const propose = (
  bytes: Uint8Array,
  file = 't.csv',
  told: Partial<NewFile> = {},
): TableProposal =>
  proposeTable(
    { bytes, file, sha256: SHA, id: null, province: null, period: null, ...told },
    known,
  );

/** Returns what the proposal makes of its own file. */
export function tried(bytes: Uint8Array, { entry, id }: TableProposal): CheckedTable {
  const spec = provisional(entry as ProposedFile)!;
  const source = { id, published: null, retrieved: null };
  return checkTableBytes({ bytes, file: spec.file, sha256: SHA, spec }, { ...known, source });
}

/** Four communes of Lạng Sơn, of which the province has more. */
export const units = [
  ['05977', 'Phường Đông Kinh'],
  ['05983', 'Phường Lương Văn Tri'],
  ['05986', 'Phường Tam Thanh'],
  ['06001', 'Xã Đoàn Kết'],
] as const;

/** A form with a row for each unit, in which every sum holds; numbers are invented. */
export const formRows = (add = 0): string[][] => [
  ['Mã đơn vị', 'Tên đơn vị', ...formColumns.map(formLabel)],
  ...units.map((unit, i) => [
    ...unit,
    ...[100, 80, 14, 6, 91, 60, 28, 3, 9, 7, 2].map((n) => String(n * (i + 1 + add))),
  ]),
];

/** Returns where a proposal waits to be filled in. */
export const blanks = ({ remarks }: TableProposal): string[] =>
  remarks.filter(({ blank }) => blank).map(({ path }) => path);

const words = { vi: 'lời', en: 'words' };
const source = {
  title: null,
  label: words,
  publisher: 'UBND tỉnh',
  published: null,
  url: null,
  licence: words,
  caution: words,
};

/** Returns the proposal after a person has filled in what no file tells. */
export const filled = ({ table }: TableProposal): unknown => ({
  ...table,
  source: { ...table.source, ...source },
});
