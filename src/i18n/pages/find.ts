import type { Locale } from '../../locales.ts';
import type { Share } from '../../model/place.ts';

/** What the box on every page and the page that finds a place say. */
export interface FindWords {
  readonly label: string;
  /** The same on the home page, asking. */
  readonly yours: string;
  readonly help: string;
  readonly button: string;
  readonly title: string;
  readonly lead: string;
  readonly index: string;
  readonly indexLead: string;
  readonly units: (n: string) => string;
  readonly from: (provinces: string) => string;
  readonly results: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: (query: string) => string;
  readonly count: (n: string) => string;
  readonly shown: (shown: string, all: string) => string;
  readonly all: (n: string) => string;
  readonly before: string;
  readonly code: (code: string) => string;
  readonly now: (place: string) => string;
  readonly share: Readonly<Record<Share, string>>;
}

export const find: Readonly<Record<Locale, FindWords>> = {
  vi: {
    label: 'Tìm xã, phường, tỉnh',
    yours: 'Tìm xã, phường của bạn',
    help: 'Tên hôm nay hay tên trước ngày 1/7/2025, có dấu hay không dấu.',
    button: 'Tìm',
    title: 'Tìm một nơi',
    lead: 'Gõ tên hiện nay, tên trước ngày 1 tháng 7 năm 2025 kèm tên huyện cũ nếu cần, hoặc mã đơn vị. Không có dấu cũng tìm được.',
    index: 'Theo tỉnh, thành phố',
    indexLead:
      'Trang của mỗi tỉnh có đủ danh sách xã, phường, đặc khu. Trong ngoặc là các tỉnh đã nhập vào.',
    units: (n) => `${n} đơn vị cấp xã`,
    from: (provinces) => `từ ${provinces}`,
    results: 'Kết quả',
    loading: 'Đang tải danh mục tên…',
    failed: 'Không tải được danh mục tên. Hãy chọn theo tỉnh ở dưới.',
    none: (query) =>
      `Không có nơi nào tên “${query}”. Hãy thử bớt chữ, hoặc gõ riêng tên xã rồi tên huyện cũ.`,
    count: (n) => `${n} kết quả`,
    shown: (shown, all) => `${shown} trong ${all} kết quả đầu; gõ thêm chữ để hẹp lại`,
    all: (n) => `Xem cả ${n} kết quả`,
    before: 'cũ',
    code: (code) => `mã ${code}`,
    now: (place) => `nay: ${place}`,
    share: {
      whole: 'toàn bộ',
      part: 'một phần',
      remainder: 'phần còn lại',
      'part-area': 'một phần diện tích',
      'part-population': 'một phần dân số',
      'not-stated': '',
    },
  },
  en: {
    label: 'Find a commune, ward, province',
    yours: 'Find your commune or ward',
    help: "Today's name or the one before 1 July 2025, with or without marks.",
    button: 'Find',
    title: 'Find a place',
    lead: 'Type its name today, its name before 1 July 2025 with its old district if need be, or its code. Marks are not needed.',
    index: 'By province and city',
    indexLead:
      'The page of a province lists all its communes, wards and special zones. In brackets: the provinces it was merged from.',
    units: (n) => `${n} commune-level units`,
    from: (provinces) => `from ${provinces}`,
    results: 'Results',
    loading: 'Loading the list of names…',
    failed: 'The list of names could not be loaded. Choose by province below.',
    none: (query) =>
      `No place is called “${query}”. Try fewer letters, or the commune's name and then its old district.`,
    count: (n) => (n === '1' ? '1 result' : `${n} results`),
    shown: (shown, all) => `the first ${shown} of ${all} results; type more to narrow them`,
    all: (n) => `See all ${n} results`,
    before: 'former',
    code: (code) => `code ${code}`,
    now: (place) => `now: ${place}`,
    share: {
      whole: 'the whole',
      part: 'a part',
      remainder: 'the rest',
      'part-area': 'part of the area',
      'part-population': 'part of the population',
      'not-stated': '',
    },
  },
};
