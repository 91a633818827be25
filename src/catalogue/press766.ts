import { together, topicOf } from './entry.ts';
import { yearsApart } from './portalWords.ts';

/** The index of Decision 766 as the press quoted it in 2025: listed with dates, never charted across places. */
export const press766 = topicOf('service', [
  {
    id: 'press766_total',
    name: {
      vi: 'Điểm Bộ chỉ số 766 do báo chí dẫn, 2025',
      en: 'Points in Index 766 as quoted by the press, 2025',
    },
    short: { vi: 'Điểm 766, báo chí 2025', en: 'Index 766, press 2025' },
    definition: {
      vi: 'Tổng điểm của Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg vào ngày mà bài báo nêu, tối đa 100 điểm.',
      en: 'Total points for serving citizens and businesses under Decision 766/QĐ-TTg on the day that the article names, 100 at most.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    core: 23,
    companions: ['press766_rank'],
    max: 100,
  },
  {
    id: 'press766_rank',
    name: { vi: 'Thứ hạng do báo chí dẫn, 2025', en: 'Rank as quoted by the press, 2025' },
    short: { vi: 'Thứ hạng, báo chí 2025', en: 'Rank, press 2025' },
    definition: {
      vi: 'Thứ tự theo Bộ chỉ số 766 mà bài báo in không kèm điểm.',
      en: 'Place by Index 766 that an article prints without a score.',
    },
    caution: together(
      {
        vi: 'Có nguồn không nêu tổng số nơi được so, và mỗi số thuộc một ngày khác nhau.',
        en: 'Some sources do not say among how many, and each belongs to another day.',
      },
      yearsApart,
    ),
    unit: 'rank',
    direction: 'lower',
    family: 'press-766-2025',
    core: 24,
    companions: ['press766_total'],
  },
  {
    id: 'press766_transparency',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: công khai, minh bạch',
      en: 'Index 766 in the press, 2025: transparency',
    },
    short: { vi: 'Công khai, minh bạch, 2025', en: 'Transparency, 2025' },
    definition: {
      vi: 'Điểm thành phần công khai, minh bạch của Bộ chỉ số 766, tối đa 18 điểm, do báo chí dẫn.',
      en: 'Transparency part of Index 766, 18 points at most, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 18,
  },
  {
    id: 'press766_progress',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: tiến độ giải quyết',
      en: 'Index 766 in the press, 2025: progress',
    },
    short: { vi: 'Tiến độ giải quyết, 2025', en: 'Progress, 2025' },
    definition: {
      vi: 'Điểm thành phần tiến độ giải quyết của Bộ chỉ số 766, tối đa 20 điểm, do báo chí dẫn.',
      en: 'Progress part of Index 766, 20 points at most, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 20,
  },
  {
    id: 'press766_online_services_and_payment',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: dịch vụ và thanh toán trực tuyến',
      en: 'Index 766 in the press, 2025: online services and payment',
    },
    short: { vi: 'Trực tuyến (gộp), 2025', en: 'Online, joined, 2025' },
    definition: {
      vi: 'Điểm nhóm dịch vụ và thanh toán trực tuyến, tối đa 22 điểm: Quyết định 766/QĐ-TTg có năm nhóm và đây là một nhóm, có nguồn tách thành 12 và 10.',
      en: 'Online services and payment, 22 points at most: Decision 766/QĐ-TTg has five groups and this is one of them, which some sources split into 12 and 10.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 22,
  },
  {
    id: 'press766_online_services',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: dịch vụ trực tuyến',
      en: 'Index 766 in the press, 2025: online services',
    },
    short: { vi: 'Dịch vụ trực tuyến, 2025', en: 'Online services, 2025' },
    definition: {
      vi: 'Điểm phần dịch vụ trực tuyến của Bộ chỉ số 766, tối đa 12 điểm, do báo chí dẫn.',
      en: 'Online services part of Index 766, 12 points at most, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 12,
  },
  {
    id: 'press766_online_payment',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: thanh toán trực tuyến',
      en: 'Index 766 in the press, 2025: online payment',
    },
    short: { vi: 'Thanh toán trực tuyến, 2025', en: 'Online payment, 2025' },
    definition: {
      vi: 'Điểm phần thanh toán trực tuyến của Bộ chỉ số 766, tối đa 10 điểm, do báo chí dẫn.',
      en: 'Online payment part of Index 766, 10 points at most, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 10,
  },
  {
    id: 'press766_digitisation',
    name: {
      vi: 'Điểm 766 do báo chí dẫn, 2025: số hóa hồ sơ',
      en: 'Index 766 in the press, 2025: digitisation',
    },
    short: { vi: 'Số hóa hồ sơ, 2025', en: 'Digitisation, 2025' },
    definition: {
      vi: 'Điểm thành phần số hóa hồ sơ của Bộ chỉ số 766, tối đa 22 điểm, do báo chí dẫn.',
      en: 'Digitisation part of Index 766, 22 points at most, as quoted by the press.',
    },
    caution: yearsApart,
    unit: 'points',
    direction: 'higher',
    family: 'press-766-2025',
    max: 22,
  },
]);
