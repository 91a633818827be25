import type { Locale } from '../../locales.ts';

/** What the controls say that scripts put beside figures, tables and maps. */
export interface InteractWords {
  /** Name of a drawing that the arrow keys walk through. */
  readonly explore: string;
  /** Head of a column of figures that says nothing more. */
  readonly value: string;
  readonly view: string;
  readonly chart: string;
  readonly table: string;
  readonly map: string;
  readonly showsChart: (figure: string) => string;
  readonly showsTable: (figure: string) => string;
  readonly sortBy: (column: string) => string;
  readonly sorted: (column: string, direction: 'asc' | 'desc', numbers: boolean) => string;
  /** Rows at the foot, which have no figure or too few cases to be ordered. */
  readonly unordered: (n: string) => string;
  readonly asPublished: string;
  readonly chooseMap: string;
  readonly chooseIndicator: string;
  readonly go: string;
  readonly choosePeriod: string;
  readonly allPeriods: string;
  readonly periodShown: (period: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly mapShown: (title: string) => string;
  readonly aboutIndicator: string;
}

export const interact: Readonly<Record<Locale, InteractWords>> = {
  vi: {
    explore: 'Biểu đồ: dùng phím mũi tên để đọc từng phần',
    value: 'Giá trị',
    view: 'Cách xem',
    chart: 'Biểu đồ',
    table: 'Bảng số liệu',
    map: 'Bản đồ',
    showsChart: (figure) => `Đang xem biểu đồ: ${figure}`,
    showsTable: (figure) => `Đang xem bảng: ${figure}`,
    sortBy: (column) => `Sắp theo ${column}`,
    sorted: (column, direction, numbers) =>
      `Đã sắp theo ${column}, ${
        numbers
          ? direction === 'asc'
            ? 'từ nhỏ đến lớn'
            : 'từ lớn đến nhỏ'
          : direction === 'asc'
            ? 'từ A đến Y'
            : 'từ Y về A'
      }.`,
    unordered: (n) => `${n} dòng không có số hoặc quá ít hồ sơ đứng cuối.`,
    asPublished: 'Đã trở về thứ tự ban đầu.',
    chooseMap: 'Bản đồ theo chỉ số',
    chooseIndicator: 'Xem chỉ số khác',
    go: 'Mở',
    choosePeriod: 'Ngày lấy số liệu',
    allPeriods: 'mọi ngày',
    periodShown: (period) => `Đang xem số liệu: ${period}`,
    loading: 'Đang tải bản đồ…',
    failed: 'Không tải được bản đồ.',
    mapShown: (title) => `Đang xem bản đồ: ${title}`,
    aboutIndicator: 'Về chỉ số này',
  },
  en: {
    explore: 'Chart: use the arrow keys to read it piece by piece',
    value: 'Value',
    view: 'View',
    chart: 'Chart',
    table: 'Table of the figures',
    map: 'Map',
    showsChart: (figure) => `Showing the chart: ${figure}`,
    showsTable: (figure) => `Showing the table: ${figure}`,
    sortBy: (column) => `Sort by ${column}`,
    sorted: (column, direction, numbers) =>
      `Sorted by ${column}, ${
        numbers
          ? direction === 'asc'
            ? 'smallest first'
            : 'largest first'
          : direction === 'asc'
            ? 'A to Z'
            : 'Z to A'
      }.`,
    unordered: (n) => `${n} rows without a figure or with too few applications come last.`,
    asPublished: 'Back in the order that it came in.',
    chooseMap: 'Map by indicator',
    chooseIndicator: 'See another indicator',
    go: 'Open',
    choosePeriod: 'Date of capture',
    allPeriods: 'all dates',
    periodShown: (period) => `Showing the figures of: ${period}`,
    loading: 'Loading the map…',
    failed: 'The map could not be loaded.',
    mapShown: (title) => `Showing the map: ${title}`,
    aboutIndicator: 'About this indicator',
  },
};
