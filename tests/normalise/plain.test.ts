import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import { checkFolder } from '../../src/normalise/checkFolder.ts';
import { checkedTable, checkTableBytes } from '../../src/normalise/checkTable.ts';
import type { Known } from '../../src/normalise/known.ts';
import { areIndependent } from '../../src/normalise/plain/independent.ts';
import { PlainOutcome } from '../../src/normalise/plain/plainOutcome.ts';
import type { FileSpec } from '../../src/normalise/tableSpec.ts';
import { formSpec } from '../../scripts/bench/communeSpec.ts';
import { formRows, headings, unitsOf } from '../../scripts/bench/communeTables.ts';
import { kindWord } from '../../src/normalise/registry/kindWord.ts';
import { packageRegistry } from '../../scripts/read/packageRegistry.ts';
import { readKnown } from '../../scripts/read/readKnown.ts';
import { known } from './support.ts';

const SHA = 'f'.repeat(64);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const file = (text: string, spec: FileSpec) => ({
  bytes: bytesOf(text),
  file: spec.file,
  sha256: SHA,
  spec,
});

/** The same knowledge without any row that may be read as plain. */
const careful = (all: Known): Known => ({ ...all, officials: new Map() });

const both = (text: string, spec: FileSpec, all: Known) =>
  [all, careful(all)].map((each) => JSON.stringify(checkTableBytes(file(text, spec), each)));

const units = unitsOf([...known.communes.values()].flat(), kindWord);
const spec = formSpec('form.csv', SHA);

const table = (rows: readonly string[]): string => [headings.join(';'), ...rows, ''].join('\n');

const oddNumber = fc.constantFrom(
  ...[
    '',
    '-',
    '1.234',
    '007',
    'hơn 5',
    '12345678901',
    '95,05',
    '0',
    '5 người',
    '1 2',
    '=1+1',
    '5*',
  ],
);
const oddTime = fc.constantFrom(
  ...[
    '7/2025',
    '07/2025',
    'Tháng 7/2025',
    'Quý III/2025',
    '2025',
    '1/2031',
    '6/2025',
    '',
    'x',
    '7/25',
  ],
);
const oddName = fc.constantFrom(
  ...[
    '',
    'Xã',
    'xã văn lang',
    'Van Lang',
    'Phường Đông Hòa',
    'Phường Đông Hoà',
    'XÃ\u00a0VĂN LANG',
  ],
);
const oddLine = fc.constantFrom(
  ...[
    '',
    ';;;;;;',
    'Tổng cộng;;;10;4;3;3',
    'Ghi chú: số liệu sơ bộ',
    'I;Khối xã;;;;;',
    headings.join(';'),
  ],
  ...['90001;"Phường Đông Hòa";7/2025;3;1;1;1', '1;2;3;4;5;6;7', '90001;a;b;1;2;3;4;5', '90001;a'],
);

/** Rows of the table, some of them with something that needs care. */
const rows = fc
  .array(
    fc.record({
      unit: fc.nat(units.length - 1),
      month: fc.integer({ min: 7, max: 12 }),
      numbers: fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(50)),
      odd: fc.option(
        fc.oneof(
          fc.record({ at: fc.integer({ min: 3, max: 6 }), text: oddNumber }),
          fc.record({ at: fc.constant(2), text: oddTime }),
          fc.record({ at: fc.constant(1), text: oddName }),
          fc.record({ at: fc.constant(0), text: fc.constantFrom('', '97', '9', '="90001"', 'x') }),
          fc.record({ at: fc.constant(-1), text: oddLine }),
        ),
        { freq: 3 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ unit, month, numbers: [a, b, c], odd }) => {
      const { code, name } = units[unit]!;
      const cells = [code, name, `${month}/2025`, a + b + c, a, b, c].map(String);
      if (odd && odd.at < 0) return odd.text;
      return cells.map((cell, i) => (i === odd?.at ? odd.text : cell)).join(';');
    }),
  );

describe('rows that need no care', () => {
  test('are given the same account, messages, changes and observations as by the careful way', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (lines, twice) => {
        const text = table(twice ? [...lines, ...lines.slice(0, 2)] : lines);
        const [fast, slow] = both(text, spec, known);
        expect(fast).toBe(slow);
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same where the table is one of two of its folder', () => {
    fc.assert(
      fc.property(rows, rows, (some, more) => {
        const specs = [spec, formSpec('form-2.csv', SHA)];
        const files = [some, more].map((lines, i) => file(table(lines), specs[i]!));
        const [fast, slow] = [known, careful(known)].map((each) =>
          JSON.stringify(checkFolder(files, each).files.map(checkedTable)),
        );
        expect(fast).toBe(slow);
      }),
      { numRuns: 300 },
    );
  });

  test('are every commune of the registry by its code and official name', () => {
    const all = { ...readKnown('data', packageRegistry()), source: known.source };
    const communes = unitsOf([...all.communes.values()].flat(), kindWord);
    const text = table(formRows(communes, 1, communes.length));
    const { files } = checkFolder([file(text, spec)], all);
    expect(files[0]!.outcomes.every((each) => each instanceof PlainOutcome)).toBe(true);
    expect(files[0]!.outcomes).toHaveLength(3321);
    const [fast, slow] = both(text, spec, all);
    expect(fast).toBe(slow);
  });

  test('are none of a table whose figures are set against each other', () => {
    const of = (id: string): Indicator => known.catalogue.get(id)!;
    const alone = ['form06a_total', 'form06a_online'].map(of);
    expect(areIndependent(alone, known.catalogue)).toBe(true);
    const paid = ['portal766_online_payment_success', 'portal766_financial_obligation'].map(of);
    expect(areIndependent(paid, known.catalogue)).toBe(false);
    expect(areIndependent([of('portal766_total')], known.catalogue)).toBe(false);
    expect(areIndependent([...alone, ...alone], known.catalogue)).toBe(false);
  });
});
