import { describe, expect, test } from 'vitest';
import type { ChangeLine } from '../../../src/normalise/changes.ts';
import { limits } from '../../../src/normalise/read/limits.ts';
import { readTable, reportSpoilt } from '../../../src/normalise/read/readTable.ts';
import type { FileSpec } from '../../../src/normalise/tableSpec.ts';
import { hex } from '../../badInput/support.ts';
import { said } from '../said.ts';
import { spec } from '../support.ts';
import { records } from './records.ts';

const any = { delimiter: 'auto', newline: 'any' } as const;

/** A file as it is read: its messages, what was read otherwise, and its table. */
function read(content: string | Uint8Array, changes: Partial<FileSpec> = any, file = 't.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const lines: ChangeLine[] = [];
  let table: ReturnType<typeof readTable> | undefined;
  const messages = said((report) => {
    table = readTable(bytes, spec(changes), file, report, (line) => void lines.push(line));
  });
  return {
    table: table!,
    messages,
    changes: lines.map(({ code, line, from, to }) => `${code} ${line}: ${from} -> ${to}`),
  };
}

const shape = ({ table: { header, rows, others = [], ...table } }: ReturnType<typeof read>) => ({
  header: header.join(' '),
  rows: rows.map(({ line, cells }) => `${line}: ${cells.map(({ text }) => text).join(' ')}`),
  others: others.map(({ kind, line }) => `${kind} ${line}`),
  records: table.recordCount,
  bytes: table.bytes,
});

/** The account of bytes of a file without a mark that was read to its end. */
const whole = (file: number, mark = 0) => ({ file, mark, records: file - mark, unread: 0 });

describe('a delimited file', () => {
  test('as it is described says nothing but what is in it', () => {
    const result = read('code,n\n97,5\n98,6\n', { delimiter: ',', newline: 'lf' });
    expect(result.messages).toEqual([]);
    expect(result.changes).toEqual([]);
    expect(shape(result)).toEqual({
      header: 'code n',
      rows: ['2: 97 5', '3: 98 6'],
      others: ['header 1'],
      records: 3,
      bytes: whole(17),
    });
  });

  test('tells its mark, its line ends and its delimiter where they were found out', () => {
    const result = read('\ufeffcode;n\r\n97;5\n');
    expect(result.changes).toEqual([
      'N-ENCODING 0: utf-8, BOM -> utf-8',
      'N-NEWLINE 0: mixed -> lf',
      'N-DELIMITER 0: auto -> ;',
    ]);
    expect(shape(result)).toEqual({
      header: 'code n',
      rows: ['2: 97 5'],
      others: ['header 1'],
      records: 2,
      bytes: whole(16, 3),
    });
  });

  test('of UTF-16 tells that by its mark, whatever is declared', () => {
    const bytes = hex('feff0063006f00640065002c006e000a00390037002c0035');
    const result = read(bytes, { ...any, encoding: 'windows-1258' });
    expect(result.messages).toEqual([]);
    expect(result.changes).toEqual([
      'N-ENCODING 0: utf-16be, BOM -> utf-8',
      'N-DELIMITER 0: auto -> ,',
    ]);
    expect(shape(result)).toMatchObject({ rows: ['2: 97 5'], bytes: whole(24, 2) });
  });

  test('of a declared encoding other than UTF-8 tells it', () => {
    const declared = { delimiter: ',', newline: 'lf', encoding: 'tcvn3' } as const;
    const result = read('code,n\n97,5\n', declared);
    expect(result.changes).toEqual(['N-ENCODING 0: tcvn3 -> utf-8']);
    expect(shape(result).bytes).toEqual(whole(12));
  });

  test('tells line ends of one kind that are not those of others, but not those declared', () => {
    expect(read('code,n\r97,5\r').changes).toContain('N-NEWLINE 0: cr -> lf');
    expect(read('code,n\r97,5\n').changes).toContain('N-NEWLINE 0: mixed -> lf');
    for (const text of ['code,n\r\n97,5\r\n', 'code,n\n97,5\n'])
      expect(read(text).changes).toEqual(['N-DELIMITER 0: auto -> ,']);
    const quoted = read('code,n\n97,"5\r"\n', { delimiter: ',', newline: 'lf' });
    expect(quoted.changes).toEqual([]);
  });

  test('may name its delimiter in a first line that is no data', () => {
    const sep = read('sep=;\r\ncode;n\r\n97;5\r\n');
    expect(sep.messages).toEqual([]);
    expect(sep.changes).toEqual(['N-DELIMITER 0: auto -> ;']);
    expect(shape(sep)).toEqual({
      header: 'code n',
      rows: ['3: 97 5'],
      others: ['preamble 1', 'header 2'],
      records: 3,
      bytes: whole(21),
    });
    expect(shape(read('sep=|\ncode|n\n97|5\n', { ...any, delimiter: ',' })).rows).toEqual([
      '3: 97 5',
    ]);
    const below = read('code,n\nsep=;\n97,5\n', { delimiter: ',', newline: 'lf' });
    expect(below.messages.map(([what]) => what)).toEqual(['error E-STR-MISSING-CELL t.csv:2:2']);
  });
});

describe('a file is refused, with all its bytes unread,', () => {
  const refused = (result: ReturnType<typeof read>) => {
    const { table, messages, changes } = result;
    expect(table).toEqual({
      file: 't.csv',
      header: [],
      rows: [],
      dataRows: 0,
      bytes: { file: table.bytes!.file, mark: 0, records: 0, unread: table.bytes!.file },
    });
    return { messages, changes };
  };

  test('where its first bytes are of another type', () => {
    expect(refused(read('%PDF-1.7'))).toEqual({
      messages: [
        [
          'error E-TYPE-MISMATCH t.csv:0:0',
          'đuôi tệp không khớp nội dung (pdf); hãy lưu lại đúng loại',
          'type differs: the content is pdf; save the file as what its name says',
        ],
      ],
      changes: [],
    });
  });

  test('where it is too large, before anything of it is looked at', () => {
    const { messages } = refused(read(new Uint8Array(limits.bytes + 1)));
    expect(messages).toEqual([
      [
        'error E-LIM-SIZE t.csv:0:0',
        'tệp lớn hơn 67108864 byte; hãy chia nhỏ hoặc kiểm tra tệp',
        'file of more than 67108864 bytes; split the file or look into it',
      ],
    ]);
    const [largest] = read(new Uint8Array(limits.bytes)).messages;
    expect(largest?.[0]).toBe('error E-ENC-UNKNOWN t.csv:0:0');
  });

  test('where its bytes are of another encoding', () => {
    const { messages, changes } = refused(read(hex('61ff'), { delimiter: ',', newline: 'lf' }));
    expect(messages.map(([what]) => what)).toEqual(['error E-ENC-INVALID t.csv:1:0']);
    expect(changes).toEqual([]);
  });

  test('where its delimiter is to be found and two would fit', () => {
    expect(refused(read('code,n;m\n'))).toEqual({
      messages: [
        [
          'error E-CSV-DELIM t.csv:0:0',
          'không rõ dấu phân cách cột; hãy khai báo delimiter trong table.json',
          'ambiguous delimiter; declare it in table.json',
        ],
      ],
      changes: [],
    });
    expect(read('code,n;m\n97,1;2\n', { ...any, delimiter: ',' }).table.header).toEqual([
      'code',
      'n;m',
    ]);
  });

  test('where a quote does not close', () => {
    const { messages } = refused(read('code,n\n97,"5\n', { delimiter: ',', newline: 'lf' }));
    expect(messages.map(([what]) => what)).toEqual(['error E-CSV-QUOTE t.csv:2:2']);
  });

  test('where its line ends are not the declared ones', () => {
    const { messages } = refused(read('code,n\r\n97,5\n', { delimiter: ',', newline: 'crlf' }));
    expect(messages.map(([what]) => what)).toEqual(['error E-NEWLINE t.csv:0:0']);
  });
});

describe('spoilt text', () => {
  test('is told once a file for each kind, at its first cell', () => {
    const rows = records([
      ['Phường', 'Đ?k L?k', 'Tæng céng'],
      ['Ph?ng', 'x', 'Hå s¬', 'XÃ£'],
    ]);
    const found = said((report) => reportSpoilt(rows, 't.csv', report));
    expect(found).toEqual([
      [
        'error E-ENC-LOSSY t.csv:1:2',
        'chữ đã mất khi lưu: "Đ?k L?k"; hãy xuất lại tệp bằng UTF-8',
        'letters were lost: "Đ?k L?k"; export the file again as UTF-8',
      ],
      [
        'error E-ENC-TCVN3 t.csv:1:3',
        'chữ theo bảng mã cũ TCVN3: "Tæng céng", có lẽ là "Tổng cộng"; hãy chuyển tệp sang Unicode',
        'text in the old encoding TCVN3: "Tæng céng", perhaps "Tổng cộng"; convert the file to Unicode',
      ],
      [
        'error E-ENC-MOJIBAKE t.csv:2:4',
        'chữ bị đọc sai bảng mã: "XÃ£"; hãy xuất lại tệp bằng UTF-8',
        'text in a wrong encoding: "XÃ£"; export the file again as UTF-8',
      ],
    ]);
  });

  test('is told of a file in every record, quoted or not, also above the heading', () => {
    const { messages } = read('Đ?k;\ncode;n\n00097;"Tæng céng"\n00098;"a"\n');
    expect(messages.map(([what]) => what)).toEqual([
      'error E-ENC-LOSSY t.csv:1:1',
      'error E-ENC-TCVN3 t.csv:3:2',
    ]);
    expect(read('code;n\n00097;a?\n00098;é\n').messages).toEqual([]);
  });
});
