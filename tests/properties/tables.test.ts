import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked, file, joined } from '../badInput/support.ts';
import { expectAccounted } from '../support/accounted.ts';
import { quoted, words } from './settings.ts';
import {
  anyRows,
  count,
  figuresOf,
  goodRows,
  header,
  number,
  read,
  type Row,
  rowsOf,
  said,
  spec,
  textOf,
  wrong,
} from './tables.ts';

const shuffledRows = (of: readonly Row[]) => fc.shuffledSubarray([...of], { minLength: of.length });

describe('a table', () => {
  test('of any rows is accounted for to its last byte, row and cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const result = await read(rows);
        expectAccounted(result);
        expect(result.rows.data).toBe(rows.length);
        expect(result.cells.total).toBe(2 * rows.length);
      }),
    );
  });

  test('of good rows publishes one figure a cell, none invented and none lost', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, async (rows) => {
        const { observations, rows: of } = await read(rows);
        expect(of).toMatchObject({ published: rows.length, rejected: 0 });
        expect(observations).toHaveLength(2 * rows.length);
        expect(observations.map(({ printed }) => printed).sort()).toEqual(
          rows.flatMap((row) => row.slice(2)).sort(),
        );
      }),
    );
  });

  test('says the same in any order of its rows', async () => {
    const two = anyRows.chain((rows) => fc.tuple(fc.constant(rows), shuffledRows(rows)));
    await fc.assert(
      fc.asyncProperty(two, async ([rows, other]) => {
        const [a, b] = [await read(rows), await read(other)];
        expect(figuresOf(b)).toEqual(figuresOf(a));
        expect(b.rows).toEqual(a.rows);
      }),
    );
  });

  test('says the same in any order of its columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (rows, order) => {
          const moved = [header, ...rows].map((row) => order.map((i) => row[i]!));
          const text = moved.map((row) => `${row.map(quoted).join(';')}\n`).join('');
          const [a, b] = [await read(rows), await checked(file(text, spec))];
          expect(figuresOf(b)).toEqual(figuresOf(a));
          expect(b.quarantine).toHaveLength(a.quarantine.length);
        },
      ),
    );
  });

  test('says the same in any encoding that marks itself, delimiter and line end', async () => {
    const shapes = fc.record({
      sign: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('none', 'utf-8', 'utf-16'),
    });
    await fc.assert(
      fc.asyncProperty(anyRows, shapes, async (rows, { sign, end, mark }) => {
        const text = textOf(rows, sign, end);
        const bytes =
          mark === 'utf-16'
            ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
            : joined(mark === 'utf-8' ? new Uint8Array([0xef, 0xbb, 0xbf]) : '', text);
        const result = await checked(file(bytes, { ...spec, delimiter: sign as ';' }));
        expect(figuresOf(result)).toEqual(figuresOf(await read(rows)));
        expectAccounted(result);
      }),
    );
  });

  test('with rows that stand twice says the same, and counts them', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, fc.nat(), async (rows, pick) => {
        const twice = rows.slice(0, 1 + (pick % rows.length));
        const result = await read([...rows, ...twice]);
        expect(figuresOf(result)).toEqual(figuresOf(await read(rows)));
        expect(result.rows).toMatchObject({ published: rows.length, duplicates: twice.length });
        expectAccounted(result);
      }),
    );
  });

  test('that is cut in two files says in both together what it says in one', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(count, 2), fc.nat(), async (rows, cut) => {
        const at = 1 + (cut % (rows.length - 1));
        const [all, a, b] = [
          await read(rows),
          await read(rows.slice(0, at)),
          await read(rows.slice(at)),
        ];
        expect([...figuresOf(a), ...figuresOf(b)].sort()).toEqual(figuresOf(all));
      }),
    );
  });

  test('says the same each time that it is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        expect(await read(rows)).toEqual(await read(rows));
      }),
    );
  });

  test('with a column that its description does not name is refused whole', async () => {
    const label = words.filter(
      (name) => !/^(mã|tên|đơn vị|kỳ|tỉnh)/.test(name) && !header.includes(name),
    );
    await fc.assert(
      fc.asyncProperty(goodRows, label, async (rows, name) => {
        const wider = [[...header, name], ...rows.map((row) => [...row, '1'])];
        const text = wider.map((row) => `${row.map(quoted).join(';')}\n`).join('');
        const { refused, messages, observations } = await checked(file(text, spec));
        expect([refused, observations]).toEqual([true, []]);
        expect(messages.map(({ code }) => code)).toContain('E-STR-UNKNOWN-LABEL');
      }),
    );
  });

  test('without a column that its description names is refused whole', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, fc.constantFrom(0, 2, 3), async (rows, missing) => {
        const text = [header, ...rows]
          .map(
            (row) =>
              `${row
                .filter((_, i) => i !== missing)
                .map(quoted)
                .join(';')}\n`,
          )
          .join('');
        const { refused, messages } = await checked(file(text, spec));
        expect(refused).toBe(true);
        expect(messages.map(({ code }) => code)).toContain('E-STR-MISSING-LABEL');
      }),
    );
  });

  test('says the same with blank lines, a title above it and notes below it', async () => {
    const notes = ['Ghi chú: số liệu sơ bộ', 'Nguồn: cơ quan cấp tỉnh', 'Người lập biểu'];
    await fc.assert(
      fc.asyncProperty(goodRows, fc.subarray(notes), fc.nat(2), async (rows, below, blanks) => {
        const [first, ...body] = textOf(rows).split(/(?<=\n)/);
        const text = [
          'Bảng số liệu;;;\n',
          first,
          ...body,
          ...Array.from({ length: blanks }, () => ';;;\n'),
          ...below.map((note) => `${note};;;\n`),
        ].join('');
        const result = await checked(file(text, spec));
        expect(figuresOf(result)).toEqual(figuresOf(await read(rows)));
        expect(result.records).toMatchObject({ preamble: 1, note: below.length, blank: blanks });
        expectAccounted(result);
      }),
    );
  });
});

describe('the quarantine', () => {
  test('grows by the row that is spoilt, and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(number, 2), fc.nat(), wrong, async (rows, pick, cell) => {
        const at = pick % rows.length;
        const spoilt = rows.with(at, rows[at]!.with(2, cell));
        const [before, after] = [await read(rows), await read(spoilt)];
        expect(after.quarantine.map(({ line }) => line)).toEqual([at + 2]);
        const kept = before.observations.filter((each) => each.cell?.line !== at + 2);
        expect(figuresOf(after)).toEqual(kept.map(said).sort());
      }),
    );
  });

  test('holds each refused row as it stands in the file, with its reasons', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { quarantine, refused } = await read(rows);
        fc.pre(!refused);
        for (const { line, cells, codes } of quarantine) {
          expect(cells).toEqual(rows[line - 2]);
          expect(codes.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('never shrinks when a row is added', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(fc.oneof(count, wrong), 2), async (rows) => {
        const [less, more] = [await read(rows.slice(0, -1)), await read(rows)];
        const lines = new Set(more.quarantine.map(({ line }) => line));
        fc.pre(!less.refused);
        for (const { line } of less.quarantine) expect(lines).toContain(line);
      }),
    );
  });
});

describe('a message', () => {
  test('names the cell that it is about by its line and column', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { messages, changes } = await read(rows);
        const said = [...messages, ...changes.map((each) => ({ ...each, cell: each.from }))];
        for (const { line, column, cell } of said) {
          if (line < 2 || column < 1) continue;
          expect(rows[line - 2]![column - 1]).toBe(cell);
        }
      }),
    );
  });

  test('is in both languages and says what to do', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { messages } = await read(rows);
        for (const { vi, en, severity } of messages) {
          expect(vi).not.toBe(en);
          if (severity === 'error') expect(`${vi} | ${en}`).toMatch(/hãy .+; .+/);
        }
      }),
    );
  });
});
