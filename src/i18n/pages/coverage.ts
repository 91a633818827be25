import type { Locale } from '../../locales.ts';
import { site } from '../../site.ts';

/** What the page on what is collected and what is not yet says. Numbers arrive as written. */
export interface CoverageWords {
  readonly title: string;
  readonly lead: (collected: string, all: string, places: string, indicators: string) => string;
  readonly meaning: string;
  /** The sentence of a province's page. */
  readonly sentence: (collected: string, all: string, place: string) => string;
  readonly dated: (date: string) => string;
  readonly undated: string;
  readonly seeAll: string;
  readonly provinces: {
    readonly title: string;
    readonly caption: string;
    readonly place: string;
    readonly own: string;
    readonly latest: string;
    readonly communes: string;
    readonly cells: string;
    readonly total: string;
  };
  readonly indicators: {
    readonly title: string;
    readonly caption: (indicators: string) => string;
    readonly head: readonly [string, string, string, string, string];
  };
  readonly missing: {
    readonly title: string;
    readonly lead: string;
    readonly of: (place: string, n: string) => string;
  };
  readonly send: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly downloads: { readonly title: string; readonly lead: string; readonly all: string };
  readonly xOf: (x: string, n: string) => string;
}

export const coverage: Readonly<Record<Locale, CoverageWords>> = {
  vi: {
    title: 'Đã có gì, chưa có gì',
    lead: (collected, all, places, indicators) =>
      `${site.name} có ${collected} trên ${all} ô số liệu: ${places} tỉnh, thành và đơn vị cấp xã, mỗi nơi ${indicators} chỉ số chính.`,
    meaning: `“Chưa có” nghĩa là chưa có trong ${site.name}. Số liệu có thể đã được công bố ở nơi chúng tôi chưa đọc tới; trang này không nói nơi nào chưa công bố.`,
    sentence: (collected, all, place) =>
      `${site.name} có ${collected} trên ${all} chỉ số chính của ${place}`,
    dated: (date) => `mới nhất ngày ${date}`,
    undated: 'số liệu đã có không ghi ngày',
    seeAll: 'Đã có gì, chưa có gì',
    provinces: {
      title: 'Theo tỉnh, thành phố',
      caption: 'Số chỉ số chính đã có của từng tỉnh theo chủ đề, và của các xã trong tỉnh',
      place: 'Tỉnh, thành',
      own: 'Đã có',
      latest: 'Mới nhất',
      communes: 'Xã, phường có số liệu',
      cells: 'Ô của cấp xã',
      total: 'Cả 34',
    },
    indicators: {
      title: 'Theo chỉ số',
      caption: (indicators) =>
        `${indicators} chỉ số chính: có ở bao nhiêu nơi, mới nhất khi nào, từ ai`,
      head: ['Chỉ số', 'Tỉnh, thành', 'Cấp xã', 'Mới nhất', 'Nguồn'],
    },
    missing: {
      title: 'Còn thiếu của từng tỉnh',
      lead: `Chỉ số chính mà ${site.name} chưa có cho chính tỉnh đó.`,
      of: (place, n) => `${place}: chưa có ${n}`,
    },
    send: {
      title: 'Gửi số liệu của tỉnh, của xã',
      paragraphs: [
        'Biểu mẫu đã điền sẵn mã và tên các xã ở trang Dữ liệu. Điền xong, kiểm tra ngay trên trình duyệt: tệp không rời máy của bạn.',
        'Cách đưa tệp lên có trong hướng dẫn đi kèm mã nguồn.',
      ],
    },
    downloads: {
      title: 'Tải danh sách',
      lead: 'Mỗi dòng là một nơi và một chỉ số chính: đã có hay chưa, mấy số liệu, mới nhất ngày nào, từ nguồn nào. Tệp của tỉnh có cả các xã.',
      all: 'Tất cả các tỉnh',
    },
    xOf: (x, n) => `${x}/${n}`,
  },
  en: {
    title: 'What is here, what is not yet',
    lead: (collected, all, places, indicators) =>
      `${site.name} has ${collected} of ${all} cells: ${places} provinces, cities and commune-level units, ${indicators} core indicators each.`,
    meaning:
      '“Not yet” means not collected here yet. A figure may have been published where we have not read; this page does not say that anybody failed to publish.',
    sentence: (collected, all, place) =>
      `${site.name} has ${collected} of ${all} core indicators of ${place}`,
    dated: (date) => `newest ${date}`,
    undated: 'those here are undated',
    seeAll: 'What is here, what is not yet',
    provinces: {
      title: 'By province and city',
      caption: 'Core indicators that are here for each province by theme, and for its communes',
      place: 'Province',
      own: 'Here',
      latest: 'Newest',
      communes: 'Communes with figures',
      cells: 'Commune cells',
      total: 'All 34',
    },
    indicators: {
      title: 'By indicator',
      caption: (indicators) =>
        `The ${indicators} core indicators: for how many places, how new, from whom`,
      head: ['Indicator', 'Provinces', 'Commune level', 'Newest', 'Sources'],
    },
    missing: {
      title: 'Not here yet, by province',
      lead: 'Core indicators that are not collected here yet for the province itself.',
      of: (place, n) => `${place}: ${n} not yet`,
    },
    send: {
      title: 'Send the figures of your province or commune',
      paragraphs: [
        'Forms with the codes and names of the communes filled in are on the Data page. Check a filled-in form in your browser: the file does not leave your machine.',
        'How to put the file in place is told by the guide that comes with the source code.',
      ],
    },
    downloads: {
      title: 'Download the list',
      lead: 'A row is a place and a core indicator: here or not yet, how many figures, how new, from which sources. The file of a province has its communes too.',
      all: 'All provinces',
    },
    xOf: (x, n) => `${x}/${n}`,
  },
};
