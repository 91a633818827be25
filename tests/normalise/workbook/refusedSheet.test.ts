import { describe, expect, test } from 'vitest';
import { xlsx } from '../../fixtures/workbooks/book.ts';
import { readWorkbook } from '../../../src/normalise/read/workbook/readWorkbook.ts';
import { spec } from '../support.ts';
import { readBytes } from './support.ts';

describe('a sheet is refused whole, in words,', () => {
  const whole = (bytes: Uint8Array, changes: Parameters<typeof readBytes>[2] = {}) => {
    const { table, messages } = readBytes(bytes, 't.xlsx', changes);
    expect(table).toEqual({ file: 't.xlsx', header: [], rows: [], dataRows: 0 });
    return messages;
  };
  const at = { file: 't.xlsx', line: 0, column: 0, cell: '' };

  test('where it is empty', () => {
    expect(whole(xlsx({ S: { rows: [] } }))).toEqual([
      {
        code: 'E-STR-EMPTY',
        severity: 'error',
        ...at,
        sheet: 'S',
        text: { vi: 'trang tính trống; hãy chọn trang khác', en: 'empty sheet; name another' },
      },
    ]);
  });

  test('where it has more than 512 columns', () => {
    const heads = Array.from({ length: 513 }, (_, i) => `c${i}`);
    expect(whole(xlsx({ S: { rows: [heads, ['x']] } }))).toEqual([
      {
        code: 'E-LIM-COLUMNS',
        severity: 'error',
        ...at,
        sheet: 'S',
        text: {
          vi: 'trang tính có 513 cột, nhiều hơn 512; hãy xóa cột thừa',
          en: 'too many columns: 513, more than 512; remove those that are not needed',
        },
      },
    ]);
    expect(
      readBytes(xlsx({ S: { rows: [heads.slice(1), ['x']] } }), 't.xlsx').table.header,
    ).toHaveLength(512);
  });

  const withCell = (address: string, width: number): Uint8Array => {
    const heads = Array.from({ length: width }, (_, i) => `c${i}`);
    const line = /\d+/.exec(address)?.[0] ?? '';
    const row = `<row r="${line}"><c r="${address}"><v>1</v></c></row>`;
    const edit = (xml: string) => xml.replace('</sheetData>', `${row}</sheetData>`);
    return xlsx({ S: { rows: [heads, ['x']] } }, { 'xl/worksheets/sheet1.xml': edit });
  };

  test.each([
    ['A200001', 2, 200_001, 200_000],
    ['A1048576', 40, 1_048_576, 200_000],
    ['A200000', 500, 200_000, 20_000],
    ['A20001', 500, 20_001, 20_000],
  ])(
    'where a cell far below makes too many rows: %s of %d columns',
    (address, width, last, most) => {
      expect(whole(withCell(address, width))).toEqual([
        {
          code: 'E-LIM-ROWS',
          severity: 'error',
          ...at,
          sheet: 'S',
          text: {
            vi: `trang tính kéo dài đến dòng ${last}, quá ${most} dòng; hãy xóa ô thừa dưới bảng hoặc chia nhỏ tệp`,
            en: `too many rows: the last is ${last}, more than ${most}; remove stray cells below the table or split the file`,
          },
        },
      ]);
    },
  );

  test('where no sheet was named', () => {
    const [message] = whole(xlsx({ a: { rows: [['x']] }, b: { rows: [] } }));
    expect(message).toMatchObject({ code: 'E-XL-SHEET', ...at });
    expect(message).not.toHaveProperty('sheet');
  });

  test('but no fault of the reader itself is taken for one of the file', () => {
    const bytes = xlsx({ S: { rows: [] } });
    const broken = () => {
      throw new Error('a fault of ours');
    };
    const run = () => readWorkbook(bytes, spec(), new Map(), 't.xlsx', broken, () => {});
    expect(run).toThrow('a fault of ours');
    const seen = () =>
      readWorkbook(
        xlsx({ S: { rows: [['x'], ['y']], hiddenRows: [2] } }),
        spec({ file: 't.xlsx' }),
        new Map(),
        't.xlsx',
        broken,
        () => {},
      );
    expect(seen).toThrow('a fault of ours');
  });
});

test('other sheets that are hidden are named, the one that is read is not', () => {
  const rows = [['Mã xã'], ['90001']];
  const bytes = xlsx({
    a: { rows, hidden: true },
    b: { rows, hidden: true },
    c: { rows },
    d: { rows },
  });
  const { messages } = readBytes(bytes, 't.xlsx', { sheet: 'b', hiddenSheet: true });
  expect(messages).toEqual([
    {
      code: 'I-XL-HIDDEN-SHEET',
      severity: 'info',
      file: 't.xlsx',
      sheet: 'a',
      line: 0,
      column: 0,
      cell: '',
      text: { vi: 'trang tính ẩn, không đọc', en: 'hidden sheet, not read' },
    },
  ]);
});

test('what is wrong with headings names their sheet, row and column', () => {
  const rows = [['t'], ['Mã xã', 'Tỷ lệ', 'Tỷ lệ'], ['90001', 5, 2]];
  const { messages } = readBytes(xlsx({ S: { rows } }), 't.xlsx', { headerRow: 2 });
  expect(messages.map(({ code, sheet, line, column }) => [code, sheet, line, column])).toEqual([
    ['E-STR-DUP-LABEL', 'S', 2, 3],
  ]);
});
