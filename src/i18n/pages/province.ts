import type { Locale } from '../../locales.ts';

/** What the page of a province says of its organisation, its offices, its aims and its dates. */
export interface ProvinceWords {
  readonly organisation: {
    readonly title: (name: string) => string;
    readonly subtitle: string;
    readonly upper: string;
    readonly lower: string;
    readonly units: string;
    readonly before: string;
  };
  readonly facilities: {
    readonly title: string;
    readonly subtitle: string;
    readonly caption: string;
    readonly head: readonly [place: string, what: string, state: string];
    readonly states: Readonly<
      Record<'difficulty' | 'proposal' | 'direction' | 'finding' | 'actual' | 'planned', string>
    >;
    readonly selfReported: string;
    readonly surplus: { readonly title: string; readonly caption: string };
    readonly centres: { readonly title: string; readonly caption: string; readonly units: string };
    readonly note: string;
  };
  readonly aims: { readonly title: string; readonly lead: string };
  readonly timeline: {
    readonly title: string;
    readonly lead: string;
    readonly published: (name: string, figures: string) => string;
    readonly units: (n: string, before: string, after: string, legal: string) => string;
    readonly visit: (group: string, n: string | null, reports: string) => string;
    readonly undated: (n: string) => string;
  };
}

const vi: ProvinceWords = {
  organisation: {
    title: (name) => `Tổ chức hai cấp của ${name}, theo các nguồn`,
    subtitle: 'số cơ quan, đơn vị; phần chưa có số thì ghi rõ',
    upper: 'Cấp tỉnh',
    lower: 'Cấp xã',
    units: 'Xã, phường, đặc khu',
    before: 'trước sắp xếp',
  },
  facilities: {
    title: 'Trụ sở: một nơi hay nhiều nơi, điều đã có, đang thiếu và được đề nghị',
    subtitle: 'theo lời các nguồn; điều nguồn nói chung cho nhiều nơi thì ghi chung',
    caption: 'Trụ sở cấp xã, theo từng nguồn',
    head: ['Nơi', 'Nguồn nêu', 'Là'],
    states: {
      difficulty: 'khó khăn, vướng mắc',
      proposal: 'đề nghị',
      direction: 'ý kiến chỉ đạo',
      finding: 'hiện trạng, theo nguồn',
      actual: 'hiện trạng, theo nguồn',
      planned: 'dự kiến',
    },
    selfReported: 'tự báo cáo',
    surplus: {
      title: 'Trụ sở, nhà đất dôi dư: số đã nêu, đã xử lý, còn lại',
      caption: 'Trụ sở, nhà đất dôi dư, theo từng nguồn',
    },
    centres: {
      title: 'Trung tâm Phục vụ hành chính công cấp xã, nơi có số đã nêu',
      caption: 'Số trung tâm cấp xã đã nêu và số đơn vị hành chính cấp xã',
      units: 'Đơn vị cấp xã',
    },
    note: 'Các con số khác ngày và khác phạm vi: không cộng, không so.',
  },
  aims: {
    title: 'Nhiệm vụ và chỉ tiêu: không phải kết quả',
    lead: 'Điều được giao, đề ra hoặc nhắc lại. Không đặt cạnh kết quả, không so giữa các nơi.',
  },
  timeline: {
    title: 'Dòng thời gian',
    lead: 'Ngày như nguồn ghi; nguồn không ghi thì trang cũng không ghi.',
    published: (name, figures) => `${name} (${figures})`,
    units: (n, before, after, legal) => `${n} ${before} thành ${after} (${legal})`,
    visit: (group, n, reports) =>
      n ? `${group} làm việc với ${n} xã, phường (${reports})` : `${group} (${reports})`,
    undated: (n) => `${n} văn bản không ghi ngày công bố`,
  },
};

const en: ProvinceWords = {
  organisation: {
    title: (name) => `The two tiers of ${name}, by the sources`,
    subtitle: 'number of bodies and units; a part without a figure says so',
    upper: 'Province',
    lower: 'Commune level',
    units: 'Communes, wards, special zones',
    before: 'before the merger',
  },
  facilities: {
    title: 'Offices: in one place or several, what there is, what is missing, what is asked',
    subtitle: 'as the sources put it; what a source says of several places together stands so',
    caption: 'Commune-level offices, source by source',
    head: ['Place', 'The source says', 'As'],
    states: {
      difficulty: 'difficulty',
      proposal: 'request',
      direction: 'instruction',
      finding: 'as it is, by the source',
      actual: 'as it is, by the source',
      planned: 'planned',
    },
    selfReported: 'self-reported',
    surplus: {
      title: 'Surplus offices, houses and land: stated, handled, left',
      caption: 'Surplus offices, houses and land, source by source',
    },
    centres: {
      title: 'Commune-level public service centres, where a number is stated',
      caption: 'Commune-level centres as stated, and commune-level units',
      units: 'Commune-level units',
    },
    note: 'The numbers differ in date and scope: neither added nor compared.',
  },
  aims: {
    title: 'Tasks and targets: not outcomes',
    lead: 'What was assigned, set or restated. Never set beside outcomes, never compared between places.',
  },
  timeline: {
    title: 'Timeline',
    lead: 'Dates as the sources give them; where a source gives none, neither does this page.',
    published: (name, figures) => `${name} (${figures})`,
    units: (n, before, after, legal) => `${n} from ${before} to ${after} (${legal})`,
    visit: (group, n, reports) =>
      n ? `${group} with ${n} communes and wards (${reports})` : `${group} (${reports})`,
    undated: (n) => `${n} documents without a date of publication`,
  },
};

/** The words in each language. */
export const province: Readonly<Record<Locale, ProvinceWords>> = { vi, en };
