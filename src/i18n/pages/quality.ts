import type { Locale } from '../../locales.ts';
import { site } from '../../site.ts';

/** What the page on the quality of the data says. A sentence with numbers takes them as written. */
export interface QualityWords {
  readonly title: string;
  readonly lead: string;
  readonly account: {
    readonly title: string;
    readonly lead: (rows: string, published: string, rejected: string, figures: string) => string;
    readonly caption: string;
    readonly head: readonly [string, string, string, string, string];
    readonly kinds: Readonly<Record<'tables' | 'figures' | 'reports' | 'lists', string>>;
    /** Figures that no file states. */
    readonly own: string;
    readonly files: (n: string) => string;
    readonly each: string;
    readonly all: string;
  };
  readonly messages: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly caption: string;
    readonly head: readonly [string, string, string];
    readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly each: (code: string) => string;
    readonly eachHead: readonly [string, string, string];
    readonly line: (file: string, line: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly lead: (cases: string, held: string, failed: string) => string;
    readonly caption: string;
    readonly head: readonly [rule: string, held: string, failed: string];
    readonly failed: (name: string, failed: string, cases: string) => string;
    /** Opens the list of a rule with many failing cases. */
    readonly open: (name: string, failed: string) => string;
    readonly failedHead: readonly [place: string, printed: string, made: string, apart: string];
    readonly manyTimes: string;
    /** Name of each rule; what the second number is; what a reader must know of the failing ones. */
    readonly of: Readonly<
      Record<string, { readonly name: string; readonly how: string; readonly note?: string }>
    >;
  };
  readonly differ: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly head: readonly [string, string, string];
    readonly near: string;
    readonly overlap: string;
    readonly overlapNote: string;
  };
  readonly repeated: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly caption: string;
    readonly head: readonly [string, string, string];
    readonly figure: (n: string) => string;
    readonly note: string;
    readonly subtitle: string;
  };
  readonly registry: {
    readonly title: string;
    readonly lead: string;
    readonly caption: (date: string, legal: string) => string;
    readonly head: readonly [string, string, string, string];
    readonly kinds: readonly [communes: string, wards: string, zones: string, all: string];
    readonly events: string;
    readonly aliases: string;
    readonly corrections: string;
    readonly code: (code: string) => string;
  };
}

const vi: QualityWords = {
  title: 'Chất lượng dữ liệu',
  lead: 'Dòng nào vào, dòng nào ra, phép tính nào khớp, chỗ nào các nguồn khác nhau. Số in trong nguồn được giữ nguyên; điều đáng xem được nói ở đây.',
  account: {
    title: 'Mỗi dòng đi đâu',
    lead: (rows, published, rejected, figures) =>
      `${rows} dòng vào = ${published} dòng công bố + ${rejected} dòng không công bố, có lý do. Từ đó có ${figures} số liệu, gồm số do ${site.name} tính.`,
    caption: 'Dòng vào, dòng công bố, dòng không công bố và số liệu theo loại tệp',
    head: ['Tệp', 'Dòng vào', 'Công bố', 'Không công bố', 'Số liệu'],
    kinds: {
      tables: 'Bảng chính thức',
      figures: 'Số liệu nêu trong văn bản',
      reports: 'Khó khăn, đề xuất, chỉ đạo, tình hình',
      lists: 'Danh mục nguồn, mã và thay đổi',
    },
    own: `${site.name} đếm từ danh mục đơn vị`,
    files: (n) => `${n} tệp`,
    each: 'Từng tệp',
    all: 'Tổng',
  },
  messages: {
    title: 'Lời nhắc khi đọc tệp',
    lead: 'Mỗi lời nhắc có một mã không đổi. Theo mặc định, một lỗi chưa có người xem xét sẽ dừng cả bản dựng. Người vận hành có thể chọn chế độ báo cáo: dòng hoặc tệp có lỗi được để riêng, không công bố, phần còn lại vẫn công bố; khi đó lỗi được liệt kê ở đây, không kèm nội dung của ô.',
    none: 'Không có lời nhắc nào.',
    caption: 'Lời nhắc theo mã',
    head: ['Ý nghĩa', 'Số lần', 'Mức'],
    severity: { error: 'lỗi', warning: 'cần chú ý', info: 'để biết' },
    each: (code) => `Từng lời nhắc của ${code}`,
    eachHead: ['Lời nhắc', 'Số lần', 'Chỗ đầu tiên'],
    line: (file, line) => `${file}, dòng ${line}`,
  },
  rules: {
    title: 'Phép tính trên số đã in',
    lead: (cases, held, failed) =>
      `${cases} lần thử, ${held} lần khớp, ${failed} lần không. Số không khớp vẫn được công bố như đã in: không ai ngoài nguồn biết con số nào cần sửa.`,
    caption: 'Từng phép tính, số lần khớp và không khớp',
    head: ['Phép tính', 'Khớp', 'Không khớp'],
    failed: (name, failed, cases) => `${name}: ${failed} trên ${cases} lần không khớp`,
    open: (name, failed) => `${name}: xem cả ${failed} lần không khớp`,
    failedHead: ['Nơi', 'In trong nguồn', 'Theo phép tính', 'Chênh lệch'],
    manyTimes: 'nhiều kỳ',
    of: {
      received: {
        name: 'Đúng hạn + quá hạn = tiếp nhận',
        how: 'số hồ sơ trong bảng của Cổng',
      },
      groups: {
        name: 'Sáu nhóm điểm = tổng điểm',
        how: 'bảng của Cổng; được lệch 0,05 điểm do làm tròn',
        note: 'Nhóm điểm và tổng điểm có thể được lấy vào hai lúc khác nhau trong ngày; nguồn không nói rõ.',
      },
      pressGroups: {
        name: 'Các nhóm điểm 766 = tổng điểm, theo báo chí',
        how: 'được lệch 0,05 điểm do làm tròn',
      },
      tiers: { name: 'Cấp tỉnh + cấp xã = tiếp nhận', how: 'số hồ sơ, cùng một nguồn và một kỳ' },
      ways: {
        name: 'Trực tuyến + trực tiếp = tiếp nhận',
        how: 'số hồ sơ, cùng một nguồn và một kỳ',
      },
      norm: { name: 'Có mặt + còn thiếu = định mức', how: 'cán bộ, công chức cấp xã, một nguồn' },
      units: {
        name: 'Xã + phường + đặc khu = đơn vị cấp xã',
        how: 'cùng một nguồn; đặc khu chỉ cộng khi nguồn có nêu',
      },
      means: {
        name: 'Trung bình 34 tỉnh, thành = điểm cả nước',
        how: 'bảng của Cổng, cùng một ngày',
      },
      ratios: { name: 'Tỷ lệ in = 100 × tử số / mẫu số', how: 'đến chữ số cuối được in' },
      parts: { name: 'Tử số không lớn hơn mẫu số', how: 'mọi tỷ lệ có in hai số đếm' },
      ranks: { name: 'Thứ hạng không lớn hơn tổng số nơi', how: 'nơi nguồn có nêu tổng số' },
      percents: { name: 'Tỷ lệ từ 0 đến 100%', how: 'mọi tỷ lệ do nguồn in' },
      points: {
        name: 'Điểm không vượt điểm tối đa',
        how: 'mọi điểm có điểm tối đa',
        note: 'Các điểm này vẫn được công bố, kèm cờ “trên mức tối đa”, không vẽ và không đặt cạnh điểm của ngày khác.',
      },
    },
  },
  differ: {
    title: 'Số liệu khác nhau giữa các nguồn',
    lead: `Cùng nơi, cùng chỉ số, kỳ gặp nhau mà giá trị khác nhau. Mọi số đều được giữ, mỗi số dẫn tới nguồn của nó; ${site.name} không chọn thay người đọc.`,
    none: 'Chưa thấy chỗ nào.',
    head: ['Nơi và chỉ số', 'Giá trị', 'Nguồn và kỳ'],
    near: 'Cùng kỳ, hoặc có nguồn không ghi kỳ',
    overlap: 'Kỳ dài ngắn khác nhau',
    overlapNote:
      'Ở bảng này các kỳ chỉ trùng nhau một phần: số khác nhau có thể chỉ vì kỳ khác nhau, và cả hai đều có thể đúng. Bảng quý và bảng lũy kế của Cổng không đặt cạnh nhau.',
  },
  repeated: {
    title: 'Hai chỉ tiêu trùng số',
    lead: 'Một nguồn in đúng một con số, đến hai chữ số thập phân, cho hai chỉ tiêu của một nơi. Có thể đúng, có thể là chép nhầm; đáng xem lại ở nguồn.',
    none: 'Chưa thấy chỗ nào.',
    caption: 'Chỉ tiêu trùng số, giá trị và nơi',
    head: ['Chỉ tiêu', 'Giá trị', 'Nơi'],
    figure: (n) => `${n} nhóm chỉ tiêu có lúc trùng số`,
    subtitle: 'giá trị của nơi đầu tiên',
    note: 'Tỷ lệ “hài lòng” của Cổng tính từ hồ sơ trễ hạn và phản ánh, theo bản chép công thức, nên thường bằng tỷ lệ đúng hạn nơi không có phản ánh.',
  },
  registry: {
    title: `Danh mục đơn vị: ${site.name} đã đổi gì`,
    lead: 'Danh mục gốc dừng ở ngày 1 tháng 7 năm 2025. Các thay đổi sau đó và chỗ sửa được ghi riêng, có ngày và số nghị quyết, chồng lên danh mục gốc.',
    caption: (date, legal) => `Đơn vị cấp xã ngày ${date} (${legal})`,
    head: ['Loại', 'Theo nghị quyết', 'Trong danh mục', 'Chênh lệch'],
    kinds: ['Xã', 'Phường', 'Đặc khu', 'Cộng'],
    events: 'Thay đổi từ sau ngày 1/7/2025',
    aliases: 'Đơn vị có hai mã trong danh mục của cơ quan nhà nước',
    corrections: 'Đơn vị cũ được sửa nơi chuyển về',
    code: (code) => `mã ${code}`,
  },
};

const en: QualityWords = {
  title: 'Quality of the data',
  lead: 'Which rows came in and which went out, which sums meet, where sources differ. Printed numbers stay as they are; what deserves a look is told here.',
  account: {
    title: 'Where every row went',
    lead: (rows, published, rejected, figures) =>
      `${rows} rows in = ${published} published + ${rejected} left out, with reasons. They make ${figures} figures, those that ${site.name} computes included.`,
    caption: 'Rows in, published and left out, and figures, by kind of file',
    head: ['File', 'Rows in', 'Published', 'Left out', 'Figures'],
    kinds: {
      tables: 'Official tables',
      figures: 'Figures stated in documents',
      reports: 'Difficulties, requests, instructions, findings',
      lists: 'Lists of sources, codes and changes',
    },
    own: `Counted by ${site.name} in the list of units`,
    files: (n) => `${n} files`,
    each: 'Each file',
    all: 'Total',
  },
  messages: {
    title: 'Messages while reading',
    lead: 'Every message has a code that does not change. By default an error that nobody has reviewed stops the whole build. An operator may choose the mode that reports: a wrong row or file is kept aside and not published, the rest is; its errors are then listed here, without what the cells say.',
    none: 'There are no messages.',
    caption: 'Messages by code',
    head: ['Meaning', 'Times', 'Kind'],
    severity: { error: 'error', warning: 'warning', info: 'information' },
    each: (code) => `Each message of ${code}`,
    eachHead: ['Message', 'Times', 'First place'],
    line: (file, line) => `${file}, line ${line}`,
  },
  rules: {
    title: 'Arithmetic on printed numbers',
    lead: (cases, held, failed) =>
      `${cases} cases tried, ${held} hold, ${failed} do not. Those are published as printed all the same: only the source can know which of its numbers needs mending.`,
    caption: 'Each rule, cases that hold and that fail',
    head: ['Rule', 'Hold', 'Fail'],
    failed: (name, failed, cases) => `${name}: ${failed} of ${cases} cases fail`,
    open: (name, failed) => `${name}: see all ${failed} cases that fail`,
    failedHead: ['Place', 'Printed', 'By the rule', 'Difference'],
    manyTimes: 'several periods',
    of: {
      received: {
        name: 'On time + overdue = received',
        how: 'applications (dossiers) in the portal’s tables',
      },
      groups: {
        name: 'Six groups of points = total',
        how: 'portal’s tables; rounding may take 0.05 points',
        note: 'Groups and total may have been taken at two times of one day; the source does not say.',
      },
      pressGroups: {
        name: 'Groups of Index 766 = total, in the press',
        how: 'rounding may take 0.05 points',
      },
      tiers: {
        name: 'Province level + commune level = received',
        how: 'applications, one source, one period',
      },
      ways: { name: 'Online + in person = received', how: 'applications, one source, one period' },
      norm: { name: 'Present + missing = norm', how: 'commune-level staff, one source' },
      units: {
        name: 'Communes + wards + special zones = units',
        how: 'one source; special zones where it states them',
      },
      means: {
        name: 'Mean of the 34 provinces = points of the country',
        how: 'portal’s tables, one day',
      },
      ratios: {
        name: 'Printed ratio = 100 × numerator / denominator',
        how: 'to the last printed digit',
      },
      parts: {
        name: 'Numerator at most the denominator',
        how: 'every ratio printed with its counts',
      },
      ranks: {
        name: 'Rank at most the number of places',
        how: 'where the source gives that number',
      },
      percents: { name: 'Rates from 0 to 100%', how: 'every rate that a source prints' },
      points: {
        name: 'Points at most their maximum',
        how: 'all points of a maximum',
        note: 'These points are published with a flag, “above the maximum”; they are not drawn and never set beside those of another day.',
      },
    },
  },
  differ: {
    title: 'Sources differ',
    lead: `The same place and indicator, periods that meet, different values. All are kept and each leads to its source; ${site.name} does not choose for the reader.`,
    none: 'None was found.',
    head: ['Place and indicator', 'Value', 'Source and period'],
    near: 'Same period, or a source that states none',
    overlap: 'Windows of different lengths',
    overlapNote:
      'In this table the periods overlap in part: values may differ only because the periods do, and both may be right. The portal’s quarterly and year-to-date tables are not set beside each other.',
  },
  repeated: {
    title: 'Two indicators, one number',
    lead: 'One source prints the very same number, to two decimals, for two indicators of one place. It may be right or a slip in copying; it deserves a look at the source.',
    none: 'None was found.',
    caption: 'Indicators with the same number, value and place',
    head: ['Indicators', 'Value', 'Place'],
    figure: (n) => `${n} sets of indicators with one number`,
    subtitle: 'value of the first place',
    note: 'By a transcription of its formula, the portal’s “satisfaction” is derived from late applications and feedback, so it often equals the on-time rate where there is no feedback.',
  },
  registry: {
    title: `List of units: what ${site.name} changed`,
    lead: 'The base list stops at 1 July 2025. Later changes and corrections are written apart, with day and resolution, on top of it.',
    caption: (date, legal) => `Commune-level units on ${date} (${legal})`,
    head: ['Kind', 'By resolution', 'In the list', 'Difference'],
    kinds: ['Communes', 'Wards', 'Special zones', 'All'],
    events: 'Changes after 1 July 2025',
    aliases: 'Units with two codes in official lists',
    corrections: 'Former units whose successors were corrected',
    code: (code) => `code ${code}`,
  },
};

/** The page's words in each language. */
export const quality: Readonly<Record<Locale, QualityWords>> = { vi, en };
