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
    readonly progress: string;
    readonly noTable: string;
    readonly cancelled: string;
    readonly failed: (why: string) => string;
    readonly noKnown: string;
    readonly noProgram: string;
    readonly stages: Readonly<Record<CheckStage, (file: string, percent: string) => string>>;
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
    readonly chart: (indicator: string, drawn: string, all: string) => string;
    readonly chartOrder: string;
    readonly next: (source: string) => string;
    readonly nextProposed: (source: string) => string;
    readonly mend: string;
    readonly proposal: {
      readonly title: string;
      readonly how: string;
      readonly entryTitle: string;
      readonly entryHow: string;
      readonly blanks: string;
      readonly confirmed: string;
      readonly head: readonly [string, string];
      readonly download: (file: string) => string;
      readonly show: string;
    };
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
    how: 'Bảng được công bố theo mô tả, không đoán: nguồn, cách ghi số, cột nào là mã đơn vị, cột nào là chỉ tiêu nào, kỳ nào. sha256 là mã kiểm của tệp; khi sai, kết quả kiểm tra nói rõ.',
    example: 'Một mô tả mẫu, với tên và số bịa ra',
    known: 'Danh mục đơn vị dùng khi kiểm tra (JSON)',
  },
  form: {
    title: 'Chọn bảng',
    choose: 'Chọn tệp',
    types:
      'CSV, TSV, XLSX hoặc XLS. Có table.json thì chọn kèm; chưa có thì trang tự đề xuất, biểu II.06a được nhận ra. Chọn thêm tệp của kỳ trước để so sánh.',
    drop: 'Hoặc kéo các tệp thả vào đây.',
    chosen: (names) => `Đã chọn: ${names}`,
    cancel: 'Dừng kiểm tra',
    preparing: 'Đang tải danh mục đơn vị.',
    ready: 'Sẵn sàng. Từ đây không cần mạng nữa.',
    progress: 'Đã xong',
    noTable: 'Đã có mô tả. Hãy chọn thêm bảng.',
    cancelled: 'Đã dừng. Không có gì được giữ lại.',
    failed: (why) => `Không kiểm tra được: ${why}. Hãy tải lại trang và thử lại.`,
    noKnown: 'không tải được danh mục đơn vị',
    noProgram: 'không tải được chương trình kiểm tra',
    stages: {
      reading: (file, percent) => `${percent}%: đang mở ${file}.`,
      checking: (file, percent) => `${percent}%: đang kiểm tra từng dòng của ${file}.`,
      telling: (file, percent) => `${percent}%: đang viết kết quả của ${file}.`,
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
    chart: (indicator, drawn, all) =>
      `${indicator}: ${drawn} nơi đầu trong ${all}, theo thứ tự của tệp`,
    chartOrder:
      'Thứ tự của tệp, không phải thứ hạng. Mỗi thanh là một nơi, kèm con số như tệp ghi.',
    next: (source) =>
      `Bước tiếp theo: đặt bảng và table.json vào data/tables/${source}/ của kho mã nguồn, hoặc gửi cả hai cho người quản lý trang.`,
    nextProposed: (source) =>
      `Bảng đọc được theo đề xuất dưới đây. Bước tiếp theo: tải table.json, điền những chỗ trống, rồi đặt bảng và table.json vào data/tables/${source}/ của kho mã nguồn, hoặc gửi cả hai cho người quản lý trang.`,
    mend: 'Hãy sửa trong tệp gốc, lưu lại rồi chọn lại để kiểm tra lần nữa.',
    proposal: {
      title: 'Đề xuất cho table.json',
      how: 'Tệp chưa có mô tả; đây là những gì đọc được từ chính tệp. Chỗ nào để trống thì người công bố phải điền: chưa điền thì không dựng được.',
      entryTitle: 'Đề xuất một mục mới cho table.json',
      entryHow:
        'table.json chưa nêu tệp này; mục dưới đây giống mục của tệp trước, với mã kiểm và kỳ mới. Hãy thêm nó vào "files".',
      blanks: 'Phải điền',
      confirmed: 'Phải đối chiếu',
      head: ['Chỗ', 'Nội dung'],
      download: (file) => `Tải đề xuất: ${file}`,
      show: 'Xem toàn văn đề xuất',
    },
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
    title: 'Choose a table',
    choose: 'Choose files',
    types:
      'CSV, TSV, XLSX or XLS. Add its table.json if there is one; else the page proposes one, and form II.06a is recognised. Add the file of the period before to compare with it.',
    drop: 'Or drop the files here.',
    chosen: (names) => `Chosen: ${names}`,
    cancel: 'Stop the check',
    preparing: 'Loading the list of units.',
    ready: 'Ready. From here no network is needed.',
    progress: 'Done',
    noTable: 'The description is here. Choose the table too.',
    cancelled: 'Stopped. Nothing was kept.',
    failed: (why) => `The check failed: ${why}. Load the page again and try once more.`,
    noKnown: 'the list of units could not be loaded',
    noProgram: 'the program that checks could not be loaded',
    stages: {
      reading: (file, percent) => `${percent}%: opening ${file}.`,
      checking: (file, percent) => `${percent}%: checking ${file} row by row.`,
      telling: (file, percent) => `${percent}%: writing the report of ${file}.`,
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
    chart: (indicator, drawn, all) =>
      `${indicator}: the first ${drawn} places of ${all}, in the order of the file`,
    chartOrder:
      'The order of the file, not a rank. A bar is a place, with its figure as the file has it.',
    nextProposed: (source) =>
      `The table can be read by the proposal below. Next: download table.json, fill in its blanks, and put the table and table.json into data/tables/${source}/ of the repository, or send both to those who run the site.`,
    next: (source) =>
      `Next: put the table and table.json into data/tables/${source}/ of the repository, or send both to those who run the site.`,
    mend: 'Mend it in the original file, save it and choose it again.',
    proposal: {
      title: 'Proposal for table.json',
      how: 'The file is not described yet; this is what its own words tell. What is left empty is for the publisher to fill in: before that it can not be built.',
      entryTitle: 'Proposal of one more entry for table.json',
      entryHow:
        'table.json does not name this file; the entry below is like that of the file before, with its checksum and the next period. Add it to "files".',
      blanks: 'To be filled in',
      confirmed: 'To be confirmed',
      head: ['Where', 'What'],
      download: (file) => `Download the proposal: ${file}`,
      show: 'Show the whole proposal',
    },
  },
};

/** The page's words in each language. */
export const check: Readonly<Record<Locale, CheckWords>> = { vi, en };
