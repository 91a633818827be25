import type { Text } from '../locales.ts';
import type { Family, Indicator } from '../model/indicator.ts';

/** What each family is: how its figures came about. */
export const families: Readonly<Record<Family, Text>> = {
  'portal-2026': {
    vi: 'Số liệu năm 2026 trên Cổng Dịch vụ công quốc gia, theo bản lưu của bên thứ ba; chưa đối chiếu với Cổng.',
    en: 'Figures of 2026 on the National Public Service Portal, as captured by a third party; not compared with the portal.',
  },
  'press-766-2025': {
    vi: 'Điểm và thứ tự năm 2025 theo Quyết định 766/QĐ-TTg do báo chí dẫn lại.',
    en: 'Points and ranks of 2025 under Decision 766/QĐ-TTg as quoted by the press.',
  },
  press: {
    vi: 'Số liệu do báo chí và trang thông tin dẫn, mỗi nguồn một kỳ và một cách tính.',
    en: 'Figures quoted by the press and by news sites, each with a period and a method of its own.',
  },
  registry: {
    vi: 'Số đơn vị hành chính, đếm từ danh mục đơn vị hành chính hoặc dẫn từ một nguồn nêu tên.',
    en: 'Numbers of administrative units, counted from the registry or quoted from a named source.',
  },
  'survey-unstated': {
    vi: 'Tỷ lệ hài lòng theo báo cáo; nguồn không nêu cách đo.',
    en: 'Satisfaction rates as reported; the method is not stated.',
  },
  target: {
    vi: 'Chỉ tiêu đặt ra, không phải kết quả đã đạt.',
    en: 'Targets that were set, not results that were reached.',
  },
};

/** Returns why two indicators never share a chart, or null where nothing forbids it. */
export const whyNotTogether = (a: Indicator, b: Indicator): Text | null => {
  if (a.family !== b.family)
    return {
      vi: 'Hai chỉ tiêu khác nguồn gốc và cách tính.',
      en: 'The two indicators differ in origin and method.',
    };
  return null;
};
