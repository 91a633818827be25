import type { Text } from '../locales.ts';
import type { Family, Indicator } from '../model/indicator.ts';
import { yearsApart } from './portalWords.ts';

/** What each family is: how its figures came about. */
export const families: Readonly<Record<Family, Text>> = {
  'portal-2026': {
    vi: 'Số liệu năm 2026 trên Cổng Dịch vụ công quốc gia, theo bản lưu của bên thứ ba; chưa đối chiếu với Cổng.',
    en: 'Figures of 2026 on the National Public Service Portal, as captured by a third party; not compared with the portal.',
  },
  'form-06a': {
    vi: 'Số liệu do địa phương công bố theo biểu II.06a/VPCP/KSTT, mỗi quý một bảng; không đặt cạnh số của Cổng hay số do báo chí dẫn.',
    en: 'Figures published by a local government on form II.06a/VPCP/KSTT, a table a quarter; they never stand beside those of the portal or of the press.',
  },
  'press-766-2025': {
    vi: 'Điểm và thứ tự năm 2025 theo Quyết định 766/QĐ-TTg do báo chí dẫn lại.',
    en: 'Points and ranks of 2025 under Decision 766/QĐ-TTg as quoted by the press.',
  },
  press: {
    vi: 'Số liệu do báo chí và trang thông tin dẫn, mỗi nguồn một kỳ và một cách tính.',
    en: 'Figures quoted by the press and by news sites, each with a period and a method of its own.',
  },
  reported: {
    vi: 'Số liệu do cơ quan, địa phương công bố hoặc do báo chí dẫn lại, mỗi nguồn một kỳ và một cách tính; nguồn ghi cạnh từng số.',
    en: 'Figures published by authorities or quoted by the press, each source with a period and a method of its own; the source stands beside each figure.',
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

/** A pair that never shares a chart, whatever the figures, and why. */
interface PairRule {
  readonly broken: (a: Indicator, b: Indicator) => boolean;
  readonly why: Text;
}

// Each of these reckons "satisfaction" in its own way.
const satisfactions: ReadonlySet<string> = new Set([
  'portal766_satisfaction',
  'portal766_dossier_receiving_satisfaction',
  'portal766_petition_handling_satisfaction',
  'press766_satisfaction',
  'satisfaction_rate',
]);

const isPortalAndPress = (a: Indicator, b: Indicator): boolean =>
  a.family === 'portal-2026' && b.family === 'press-766-2025';

// The number of units is the whole that other counts are part of, such as
// centres in 64 of 64 communes; an entry names it as a companion where it is.
const isPartOfRegistry = (a: Indicator, b: Indicator): boolean =>
  b.family === 'registry' && a.companions.includes(b.id);

/** In the order in which they are asked; the first one that is broken gives the reason. */
export const neverTogether: readonly PairRule[] = [
  {
    broken: (a, b) => isPortalAndPress(a, b) || isPortalAndPress(b, a),
    why: yearsApart,
  },
  {
    broken: (a, b) => a.id !== b.id && satisfactions.has(a.id) && satisfactions.has(b.id),
    why: {
      vi: 'Hai con số mang tên “hài lòng” có hai cách tính khác nhau.',
      en: 'The two figures called “satisfaction” are reckoned by different methods.',
    },
  },
  {
    broken: (a, b) => a.family !== b.family && !isPartOfRegistry(a, b) && !isPartOfRegistry(b, a),
    why: {
      vi: 'Hai chỉ tiêu khác nguồn gốc và cách tính.',
      en: 'The two indicators differ in origin and method.',
    },
  },
  {
    broken: (a, b) => a.type !== b.type,
    why: {
      vi: 'Hai chỉ tiêu khác loại: số đếm, tỷ lệ, điểm, thứ hạng và số ngày không chung một biểu đồ.',
      en: 'The two indicators differ in type: counts, rates, points, ranks and days share no chart.',
    },
  },
  {
    broken: (a, b) => a.unit !== b.unit,
    why: {
      vi: 'Hai chỉ tiêu khác đơn vị tính.',
      en: 'The two indicators differ in unit.',
    },
  },
];

/**
 * Returns why two indicators never share a chart, or null where nothing forbids it. It does not
 * matter which comes first; an indicator goes with itself.
 */
export const whyNotTogether = (a: Indicator, b: Indicator): Text | null =>
  neverTogether.find(({ broken }) => broken(a, b))?.why ?? null;
