import type { Locale } from '../../src/locales.ts';

type Words = Readonly<Record<Locale, readonly string[]>>;

/** What a part of a page must say, and which document it must lead to. */
export interface SystemPart {
  readonly system: string;
  /** Below the language: `96-ca-mau/index.html`. */
  readonly page: string;
  /** Id of the part: a figure, a list, a section. */
  readonly part: string;
  readonly says: Words;
  readonly source: string;
}

/** A line of a list that must say a number with these words and tags. */
export interface SystemNumber {
  readonly system: string;
  readonly page: string;
  readonly number: Readonly<Record<Locale, string>>;
  readonly words?: Words;
  readonly tag?: Readonly<Record<Locale, string>>;
  readonly source: string;
}

const [caMau, langSon] = ['96-ca-mau/index.html', '20-lang-son/index.html'];
const both = (...words: readonly string[]): Words => ({ vi: words, en: words });
const proposed = { vi: 'đề xuất', en: 'proposed' };
const rank = (n: number, en: string) => ({
  vi: [`Thứ ${n}/34 theo nguồn`],
  en: [`${en} of 34 by the source`],
});

/** Parts of pages, each with what it must say. */
export const systemParts: readonly SystemPart[] = [
  {
    system: '(2) records by tier',
    page: caMau,
    part: 'tiers',
    says: { vi: ['80.848', '7.581', '88.429'], en: ['80,848', '7,581', '88,429'] },
    source: 'seed-003',
  },
  {
    system: '(3) norm, present and shortfall of Lạng Sơn',
    page: langSon,
    part: 'norm',
    says: { vi: ['2.457', '2.376', '81'], en: ['2,457', '2,376', '81'] },
    source: 'laodong-1619001',
  },
  {
    system: '(4) agencies and Party bodies consolidated',
    page: caMau,
    part: 'two-tiers',
    says: {
      vi: ['Cấp tỉnh', '13', '7', '4', 'sau hợp nhất', 'Cấp xã', '64'],
      en: ['Province', '13', '7', '4', 'after consolidation', 'Commune level', '64'],
    },
    source: 'seed-003',
  },
  {
    system: '(5) 64 of 64 units with a service centre',
    page: caMau,
    part: 'centres',
    says: both('64'),
    source: 'vnvn-camau-kh02',
  },
  {
    system: '(5) centres beside units, of all provinces that state them',
    page: 'themes/facilities.html',
    part: 'centres-stated',
    says: { vi: ['Cà Mau', '64', 'Lạng Sơn', '65'], en: ['Cà Mau', '64', 'Lạng Sơn', '65'] },
    source: 'vnvn-camau-kh02',
  },
  {
    system: '(6) six and nine task groups',
    page: caMau,
    part: 'aims',
    says: {
      vi: ['không phải kết quả', '6', '9', 'đề xuất'],
      en: ['not outcomes', '6', '9', 'proposed'],
    },
    source: 'seed-000',
  },
  {
    system: '(9) headquarters in one place or several',
    page: langSon,
    part: 'offices',
    says: {
      vi: ['Đông Kinh', 'Kỳ Lừa', 'tập trung một nơi', 'Tam Thanh', 'nhiều điểm', 'đề nghị'],
      en: [
        'Đông Kinh',
        'Kỳ Lừa',
        'single centralised office',
        'Tam Thanh',
        'several office sites',
        'request',
      ],
    },
    source: 'seed-002',
  },
  {
    system: '(9) communes of Cà Mau with two or three offices',
    page: caMau,
    part: 'offices',
    says: {
      vi: ['mức thấp: 2', 'mức cao: 3', 'phân tán'],
      en: ['low end: 2', 'high end: 3', 'scattered'],
    },
    source: 'seed-003',
  },
  {
    system: '(9) surplus offices as stated, and what is self-reported',
    page: 'themes/facilities.html',
    part: 'surplus',
    says: { vi: ['17.496', '100%', 'tự báo cáo'], en: ['17,496', '100%', 'self-reported'] },
    source: 'vnvn-66-nha-dat',
  },
  {
    system: '(12) congress preparation and the timeline',
    page: caMau,
    part: 'timeline',
    says: {
      vi: ['1/7/2025', '21/7/2025', 'chuẩn bị đại hội', '3/11/2025', 'không ghi ngày'],
      en: ['1 July 2025', '21 July 2025', 'Party congress', '3 November 2025', 'undated'],
    },
    source: 'seed-000',
  },
  {
    system: '(13) growth target and housing programme',
    page: caMau,
    part: 'aims',
    says: {
      vi: ['từ 8,5% trở lên', 'chỉ tiêu', 'xóa nhà tạm', 'nguồn không nêu con số'],
      en: ['8.5% or more', 'target', 'dilapidated houses', 'the source gives no figure'],
    },
    source: 'seed-001',
  },
];

/** Numbers of lists, each with its words. */
export const systemNumbers: readonly SystemNumber[] = [
  ...[
    { vi: '76,05%', en: '76.05%' },
    { vi: '85,94%', en: '85.94%' },
    { vi: '95,05%', en: '95.05%' },
  ].map((number) => ({
    system: '(1) service indicators of Cà Mau with their rank of 34',
    page: caMau,
    number,
    words: rank(6, '6th'),
    source: 'seed-003',
  })),
  {
    system: '(3) staff paid by the state budget, over, proposed',
    page: caMau,
    number: { vi: 'hơn 31.900 người', en: 'over 31,900 people' },
    tag: proposed,
    source: 'seed-004',
  },
  {
    system: '(3) staff quota, proposed',
    page: caMau,
    number: { vi: '3.420 người', en: '3,420 people' },
    tag: proposed,
    source: 'seed-004',
  },
  {
    system: '(8) nearly 6,600 files of four wards together',
    page: langSon,
    number: { vi: 'gần 6.600', en: 'nearly 6,600' },
    words: both('Đông Kinh', 'Kỳ Lừa', 'Tam Thanh', 'Lương Văn Tri'),
    source: 'seed-002',
  },
  {
    system: '(11) use of national databases',
    page: caMau,
    number: { vi: '95,31%', en: '95.31%' },
    words: rank(2, '2nd'),
    source: 'seed-003',
  },
  {
    system: '(11) information security',
    page: caMau,
    number: { vi: '93,75%', en: '93.75%' },
    words: rank(3, '3rd'),
    source: 'seed-003',
  },
  {
    system: '(11) digitisation, as reported in November 2025',
    page: caMau,
    number: { vi: '95%', en: '95%' },
    words: { vi: ['28,71%'], en: ['28.71%'] },
    source: 'vnvn-camau-cchc-cds',
  },
];
