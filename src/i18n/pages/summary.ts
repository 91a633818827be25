import type { Locale } from '../../locales.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { site } from '../../site.ts';

/** Sentences that a place's page opens with; numbers arrive written, their links around them. */
interface SummaryWords {
  readonly received: (name: string, n: string, when: string) => string;
  /** After `received`: the rate of the same applications. */
  readonly onTime: (rate: string) => string;
  readonly besideNation: (own: string, places: string, pooled: string) => string;
  readonly besideMedian: (own: string, places: string, median: string) => string;
  readonly total: (points: string, rank: string, mean: string) => string;
  readonly stated: (figures: string, documents: string) => string;
  readonly from: (name: string, within: string, units: string) => string;
  readonly whole: (name: string) => string;
  readonly part: (name: string) => string;
}

const counted = (n: string, noun: string): string => `${n} ${noun}${n === '1' ? '' : 's'}`;

export const summary: Readonly<Record<Locale, SummaryWords>> = {
  vi: {
    received: (name, n, when) =>
      `Cổng Dịch vụ công quốc gia ghi ${n} hồ sơ tiếp nhận ở ${name}, ${when}.`,
    onTime: (rate) => `${rate} trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết.`,
    besideNation: (own, places, pooled) =>
      `${own} trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết; ${places} tỉnh, thành gộp lại: ${pooled}.`,
    besideMedian: (own, places, median) =>
      `${own} trong số đó đúng hạn, gồm cả hồ sơ đang giải quyết; trung vị của ${places} xã, phường: ${median}.`,
    total: (points, rank, mean) =>
      `Tổng điểm trên Cổng là ${points}: ${lowerFirst(rank)}; trung bình các tỉnh, thành ${mean}.`,
    stated: (figures, documents) =>
      `Ngoài số của Cổng, trang nêu nguyên ${figures} số liệu từ ${documents} văn bản, bài báo.`,
    from: (name, within, units) => `${name} thuộc ${within}. Các đơn vị cũ: ${units}.`,
    whole: lowerFirst,
    part: (name) => `một phần ${lowerFirst(name)}`,
  },
  en: {
    received: (name, n, when) =>
      `The National Public Service Portal records ${n} applications received in ${name}, ${when}.`,
    onTime: (rate) => `Of these, ${rate} are on time, open ones included.`,
    besideNation: (own, places, pooled) =>
      `Of these, ${own} are on time, open ones included; ${places} provinces pooled by ${site.name}: ${pooled}.`,
    besideMedian: (own, places, median) =>
      `Of these, ${own} are on time, open ones included; median of ${places} communes and wards: ${median}.`,
    total: (points, rank, mean) =>
      `The portal gives it ${points} points: ${rank}; the mean of the provinces is ${mean}.`,
    stated: (figures, documents) =>
      `Beyond the portal, this page states ${counted(figures, 'figure')} from ${counted(documents, 'document')} or news reports.`,
    from: (name, within, units) => `${name} is in ${within}. Former units: ${units}.`,
    whole: (name) => name,
    part: (name) => `part of ${name}`,
  },
};
