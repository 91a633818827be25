import type { Locale } from '../../locales.ts';

/** How far a check has come. */
export type CheckStage = 'reading' | 'checking' | 'telling';

/** What the page that checks a table says, before and after its script runs. */
export interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly command: {
    readonly title: string;
    readonly how: string;
    readonly needs: string;
  };
  readonly description: {
    readonly title: string;
    readonly how: string;
    readonly example: string;
    readonly known: string;
  };
  readonly form: {
    readonly title: string;
    readonly choose: string;
    readonly types: string;
    readonly drop: string;
    readonly chosen: (names: string) => string;
    readonly cancel: string;
    readonly preparing: string;
    readonly ready: string;
    readonly insecure: string;
    readonly noTable: string;
    readonly noDescription: string;
    readonly cancelled: string;
    readonly failed: (why: string) => string;
    readonly noKnown: string;
    readonly noProgram: string;
    readonly stages: Readonly<Record<CheckStage, (file: string) => string>>;
    readonly done: (files: number) => string;
  };
  readonly report: {
    readonly title: (file: string) => string;
    readonly verdict: Readonly<Record<'clean' | 'rejected' | 'refused', string>>;
    readonly rows: (data: string, published: string, rejected: string, twice: string) => string;
    readonly figures: (n: string) => string;
    readonly messages: (n: string) => string;
    readonly noMessages: string;
    readonly head: readonly [string, string, string, string];
    readonly more: (n: string) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly line: (line: string) => string;
    readonly column: (column: string) => string;
    readonly whole: string;
    readonly preview: (shown: string, all: string) => string;
    readonly previewHead: readonly [string, string, string, string];
    readonly download: (file: string) => string;
    readonly next: (source: string) => string;
    readonly mend: string;
  };
}

const vi: CheckWords = {
  title: 'Kiểm tra bảng số liệu',
  lead: 'Đọc thử một bảng của tỉnh hoặc xã trước khi công bố: dòng nào dùng được, dòng nào bị từ chối, ở đâu, vì sao và sửa thế nào. Tệp ở lại trên máy này, không gửi đi đâu.',
  command: {
    title: 'Kiểm tra bằng dòng lệnh',
    how: 'Trong thư mục của dự án, đặt bảng và table.json vào một thư mục của data/tables, rồi chạy lệnh:',
    needs:
      'Lệnh và trang này dùng cùng một bộ đọc, cho cùng một kết quả. Trang này cần JavaScript.',
  },
  description: {
    title: 'Tệp mô tả table.json',
    how: 'Bảng được mô tả, không đoán: nguồn, cách ghi số, cột nào là mã đơn vị, cột nào là chỉ tiêu nào, kỳ nào. sha256 là mã kiểm của tệp; khi sai, kết quả kiểm tra nói rõ.',
    example: 'Một mô tả mẫu, với tên và số bịa ra',
    known: 'Danh mục đơn vị dùng khi kiểm tra (JSON)',
  },
  form: {
    title: 'Chọn bảng và mô tả',
    choose: 'Chọn bảng và table.json',
    types: 'CSV, TSV, XLSX hoặc XLS, cùng một table.json; chọn một lượt hay lần lượt đều được.',
    drop: 'Hoặc kéo các tệp thả vào đây.',
    chosen: (names) => `Đã chọn: ${names}`,
    cancel: 'Dừng kiểm tra',
    preparing: 'Đang tải danh mục đơn vị.',
    ready: 'Sẵn sàng. Từ đây không cần mạng nữa.',
    insecure: 'Trình duyệt chỉ cho kiểm tra trên trang có địa chỉ https.',
    noTable: 'Đã có mô tả. Hãy chọn thêm bảng.',
    noDescription: 'Đã có bảng. Hãy chọn thêm table.json.',
    cancelled: 'Đã dừng. Không có gì được giữ lại.',
    failed: (why) => `Không kiểm tra được: ${why}. Hãy tải lại trang và thử lại.`,
    noKnown: 'không tải được danh mục đơn vị',
    noProgram: 'không tải được chương trình kiểm tra',
    stages: {
      reading: (file) => `Đang mở ${file}.`,
      checking: (file) => `Đang kiểm tra từng dòng của ${file}.`,
      telling: (file) => `Đang viết kết quả của ${file}.`,
    },
    done: (files) => `Đã kiểm tra ${files} tệp. Kết quả ở dưới.`,
  },
  report: {
    title: (file) => `Kết quả: ${file}`,
    verdict: {
      clean: 'Đạt: mọi dòng đều dùng được.',
      rejected: 'Có chỗ phải sửa; các dòng khác vẫn dùng được.',
      refused: 'Cả tệp bị từ chối; chưa dòng nào dùng được.',
    },
    rows: (data, published, rejected, twice) =>
      `${data} dòng số liệu = ${published} công bố + ${rejected} bị từ chối + ${twice} trùng`,
    figures: (n) => `${n} số liệu đọc được`,
    messages: (n) => `${n} thông báo`,
    noMessages: 'Không có thông báo nào.',
    head: ['Chỗ', 'Trong ô', 'Phải làm gì', 'Mã'],
    more: (n) => `Còn ${n} thông báo nữa, không hiện ở đây.`,
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin' },
    line: (line) => `dòng ${line}`,
    column: (column) => `cột ${column}`,
    whole: 'cả tệp',
    preview: (shown, all) => `${shown} số liệu đầu trong ${all}`,
    previewHead: ['Nơi', 'Giá trị', 'Chỉ tiêu', 'Kỳ'],
    download: (file) => `Tải mọi số liệu đọc được: ${file}`,
    next: (source) =>
      `Bước tiếp theo: đặt bảng và table.json vào data/tables/${source}/ của kho mã nguồn, hoặc gửi cả hai cho người quản lý trang.`,
    mend: 'Hãy sửa trong tệp gốc, lưu lại rồi chọn lại để kiểm tra lần nữa.',
  },
};

const en: CheckWords = {
  title: 'Check a table',
  lead: 'Try a table of a province or commune before it is published: which rows can be used, which are refused, where, why, and how to mend them. The file stays on this machine and is sent nowhere.',
  command: {
    title: 'Check with a command',
    how: 'In the folder of the project, put the table and its table.json into a folder of data/tables and run:',
    needs:
      'The command and this page read with the same code and give the same answer. This page needs JavaScript.',
  },
  description: {
    title: 'The description table.json',
    how: 'A table is described, never guessed: its source, how numbers are written, which column has the codes of units, which column is which indicator, and the period. sha256 is the checksum of the file; where it is wrong, the check says so.',
    example: 'A description as an example, with an invented name and numbers',
    known: 'List of units that the check uses (JSON)',
  },
  form: {
    title: 'Choose a table and its description',
    choose: 'Choose the table and table.json',
    types: 'CSV, TSV, XLSX or XLS and one table.json, together or one after the other.',
    drop: 'Or drop the files here.',
    chosen: (names) => `Chosen: ${names}`,
    cancel: 'Stop the check',
    preparing: 'Loading the list of units.',
    ready: 'Ready. From here no network is needed.',
    insecure: 'Browsers allow the check only on a page whose address begins with https.',
    noTable: 'The description is here. Choose the table too.',
    noDescription: 'The table is here. Choose table.json too.',
    cancelled: 'Stopped. Nothing was kept.',
    failed: (why) => `The check failed: ${why}. Load the page again and try once more.`,
    noKnown: 'the list of units could not be loaded',
    noProgram: 'the program that checks could not be loaded',
    stages: {
      reading: (file) => `Opening ${file}.`,
      checking: (file) => `Checking ${file} row by row.`,
      telling: (file) => `Writing the report of ${file}.`,
    },
    done: (files) =>
      files === 1
        ? 'One file was checked. The report is below.'
        : `${files} files were checked. The reports are below.`,
  },
  report: {
    title: (file) => `Report: ${file}`,
    verdict: {
      clean: 'Passed: every row can be used.',
      rejected: 'Something is to be mended; the other rows can be used.',
      refused: 'The whole file is refused; no row can be used yet.',
    },
    rows: (data, published, rejected, twice) =>
      `${data} rows of data = ${published} published + ${rejected} rejected + ${twice} duplicates`,
    figures: (n) => `${n} figures read`,
    messages: (n) => `Messages: ${n}`,
    noMessages: 'There are no messages.',
    head: ['Place', 'In the cell', 'What to do', 'Code'],
    more: (n) => `${n} more messages are not shown here.`,
    severity: { error: 'error', warning: 'warning', info: 'information' },
    line: (line) => `line ${line}`,
    column: (column) => `column ${column}`,
    whole: 'the whole file',
    preview: (shown, all) => `The first ${shown} of ${all} figures`,
    previewHead: ['Place', 'Value', 'Indicator', 'Period'],
    download: (file) => `Download all figures that were read: ${file}`,
    next: (source) =>
      `Next: put the table and table.json into data/tables/${source}/ of the repository, or send both to those who run the site.`,
    mend: 'Mend it in the original file, save it and choose it again.',
  },
};

/** The page's words in each language. */
export const check: Readonly<Record<Locale, CheckWords>> = { vi, en };
