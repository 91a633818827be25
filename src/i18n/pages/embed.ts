import type { ChartName } from '../../charts/index.ts';
import type { Locale } from '../../locales.ts';

/** A way to take a figure along. */
interface Way {
  readonly title: string;
  readonly note: string;
}

/** What embeds say, and the pages that tell how to take them. */
export interface EmbedWords {
  /** Link from an embed to its page. */
  readonly live: (site: string) => string;
  /** What a drawing is, in a title that is read without it. */
  readonly shapes: Readonly<Record<ChartName, string>>;
  /** The same of a figure without a drawing. */
  readonly shape: string;
  /** Whom to name beside the source. */
  readonly via: (site: string) => string;
  /** Link from a figure, and heading of its page. */
  readonly take: string;
  /** Closes what was opened over a page. */
  readonly close: string;
  readonly lead: string;
  /** Said where the site's address is not known, and no script completes it. */
  readonly addressUnknown: (address: string) => string;
  readonly preview: string;
  readonly frame: Way;
  readonly resized: Way;
  readonly checked: Way;
  readonly picture: Way;
  readonly sharpPicture: Way;
  readonly table: Way;
  readonly sentence: Way;
  readonly tsv: string;
  readonly markdown: string;
  readonly heights: Way;
  readonly heightsHead: readonly [string, string];
  readonly policy: Way;
  readonly files: string;
  readonly fileNames: { readonly html: string; readonly svg: string; readonly png: string };
  readonly guide: string;
  /** Words of the controls that a script puts in. */
  readonly controls: {
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'mono', string>>;
    readonly width: string;
    readonly language: string;
    readonly languages: Readonly<Record<Locale, string>>;
    readonly copyLink: string;
    readonly share: string;
  };
}

const languages = { vi: 'Tiếng Việt', en: 'English' } as const;

/** The same per language. */
export const embed: Readonly<Record<Locale, EmbedWords>> = {
  vi: {
    live: (name) => `Xem trang gốc trên ${name}`,
    shapes: {
      bars: 'biểu đồ thanh',
      ranking: 'biểu đồ thanh từng nơi',
      parts: 'các phần của tổng',
      strip: 'dải chấm',
      tileMap: 'bản đồ ô',
      unitGrid: 'lưới xã, phường',
      dots: 'chấm đếm',
      distribution: 'phân bố',
      boundaryMap: 'bản đồ',
    },
    shape: 'bảng',
    via: (name) => `qua ${name}, CC BY 4.0`,
    take: 'Nhúng, tải, trích dẫn',
    close: 'Đóng',
    lead: 'Chọn một cách và dán vào bài. Mỗi cách đều kèm nguồn, ngày và từ đi với con số; xin giữ nguyên.',
    addressUnknown: (address) =>
      `Bản này chưa biết địa chỉ của chính nó: trong các đoạn mã dưới đây, hãy thay ${address} bằng địa chỉ của trang. Khi trình duyệt chạy script, địa chỉ được điền sẵn.`,
    preview: 'Xem trước',
    frame: {
      title: 'Khung nhúng (iframe)',
      note: 'Không script, không cookie. Chiều cao đủ cho cột hẹp nhất; với cột rộng hơn, xem bảng chiều cao bên dưới.',
    },
    resized: {
      title: 'Khung nhúng tự chỉnh chiều cao',
      note: 'Script nhỏ hơn 1 kB, chỉ đặt chiều cao của khung theo bề rộng, không nghe và không gửi gì. Có thể chép tệp embed.v1.js về máy chủ của bạn.',
    },
    checked: {
      title: 'Như trên, kèm mã kiểm tra của script',
      note: 'Trình duyệt chỉ chạy đúng tệp này. Máy chủ của trang số liệu phải gửi Access-Control-Allow-Origin cho embed.v1.js; nếu không, khung vẫn giữ chiều cao đã ghi.',
    },
    picture: {
      title: 'Ảnh có liên kết',
      note: 'Cho hệ quản trị không nhận khung, bản tin thư và ứng dụng nhắn tin.',
    },
    sharpPicture: {
      title: 'Ảnh nét ở mọi cỡ (picture)',
      note: 'Cho trang của riêng bạn: SVG, kèm PNG cho trình duyệt cũ.',
    },
    table: {
      title: 'Bảng thuần',
      note: 'Chỉ gồm thẻ mà mọi hệ phân phối tin đều nhận.',
    },
    sentence: {
      title: 'Câu trích dẫn',
      note: 'Dán được vào mọi ô chữ và Zalo. Giữ nguyên từ đi kèm con số: “hơn 95%” không phải là 95%.',
    },
    tsv: 'Bảng cho bảng tính (TSV)',
    markdown: 'Bảng Markdown',
    heights: {
      title: 'Chiều cao theo bề rộng',
      note: 'Với các chiều cao này, khung không có thanh cuộn và không cắt chữ.',
    },
    heightsHead: ['Khung rộng từ', 'Chiều cao'],
    policy: {
      title: 'Nếu trang của bạn có Content-Security-Policy',
      note: 'Thêm đúng các dòng này.',
    },
    files: 'Tệp để lưu',
    fileNames: {
      html: 'Trang HTML một tệp, xem được khi không có mạng',
      svg: 'Ảnh SVG',
      png: 'Ảnh PNG',
    },
    guide: 'Hướng dẫn cho nhà báo',
    controls: {
      copy: 'Chép',
      copied: 'Đã chép.',
      selected: 'Đã chọn; nhấn Ctrl+C để chép.',
      theme: 'Màu',
      themes: { auto: 'Theo máy người đọc', light: 'Sáng', dark: 'Tối', mono: 'Đen trắng' },
      width: 'Bề rộng cột bài',
      language: 'Ngôn ngữ',
      languages,
      copyLink: 'Chép liên kết tới lựa chọn này',
      share: 'Chia sẻ…',
    },
  },
  en: {
    live: (name) => `See it live on ${name}`,
    shapes: {
      bars: 'bar chart',
      ranking: 'bars by place',
      parts: 'parts of the total',
      strip: 'dot strip',
      tileMap: 'tile map',
      unitGrid: 'grid of communes',
      dots: 'counted dots',
      distribution: 'distribution',
      boundaryMap: 'map',
    },
    shape: 'table',
    via: (name) => `via ${name}, CC BY 4.0`,
    take: 'Embed, download, cite',
    close: 'Close',
    lead: 'Choose a way and paste it into your article. Each carries the source, the date and the word that came with a number; please keep them.',
    addressUnknown: (address) =>
      `This copy of the site does not know its own address: in the snippets below, put it in place of ${address}. Where scripts run, it is filled in.`,
    preview: 'Preview',
    frame: {
      title: 'Frame (iframe)',
      note: 'No script, no cookie. High enough for the narrowest column; for wider ones see the heights below.',
    },
    resized: {
      title: 'Frame that sets its own height',
      note: 'A script of less than 1 kB sets the height of the frame by its width; it neither listens nor sends. You may keep embed.v1.js on your own server.',
    },
    checked: {
      title: 'The same, with a digest of the script',
      note: 'Browsers then run this very file alone. The host of the figures must send Access-Control-Allow-Origin for embed.v1.js; where it does not, the frame keeps the height that is written.',
    },
    picture: {
      title: 'Linked picture',
      note: 'For systems that take no frames, newsletters and chats.',
    },
    sharpPicture: {
      title: 'Picture sharp at any size (picture)',
      note: 'For pages of your own: SVG, with the PNG for old browsers.',
    },
    table: {
      title: 'Plain table',
      note: 'Made of tags that every syndication lets through.',
    },
    sentence: {
      title: 'Sentence to quote',
      note: 'Fits any form and any chat. Keep the word that came with the number: “over 95%” is not 95%.',
    },
    tsv: 'Table for a spreadsheet (TSV)',
    markdown: 'Table in Markdown',
    heights: {
      title: 'Heights by width',
      note: 'With these a frame has no scroll bar and cuts no text.',
    },
    heightsHead: ['Frame from', 'Height'],
    policy: {
      title: 'Where your pages have a Content-Security-Policy',
      note: 'Add exactly these lines.',
    },
    files: 'Files to keep',
    fileNames: {
      html: 'Page in one HTML file, readable offline',
      svg: 'SVG picture',
      png: 'PNG picture',
    },
    guide: 'Guide for journalists',
    controls: {
      copy: 'Copy',
      copied: 'Copied.',
      selected: 'Selected; press Ctrl+C to copy.',
      theme: 'Colours',
      themes: {
        auto: "As the reader's device",
        light: 'Light',
        dark: 'Dark',
        mono: 'Black and white',
      },
      width: 'Width of your column',
      language: 'Language',
      languages,
      copyLink: 'Copy the link to this choice',
      share: 'Share…',
    },
  },
};
