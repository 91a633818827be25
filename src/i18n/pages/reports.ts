import type { Locale } from '../../locales.ts';
import { site } from '../../site.ts';

/** What the pages of difficulties, requests and instructions say. Numbers arrive written. */
export interface ReportsWords {
  readonly title: string;
  readonly lead: (reports: string, documents: string, provinces: string) => string;
  readonly counting: string;
  readonly themes: string;
  readonly themesTable: string;
  readonly head: readonly [string, string, string];
  readonly kindCount: Readonly<
    Record<'difficulty' | 'proposal' | 'direction' | 'finding', (n: string) => string>
  >;
  readonly latest: string;
  readonly latestLead: (shown: string, all: string) => string;
  readonly provinces: string;
  readonly provincesLead: string;
  readonly more: string;
  readonly pairs: string;
  readonly pairsLead: string;
  readonly pairsRule: string;
  readonly pairsLink: (n: string) => string;
  readonly columns: readonly [string, string, string];
  readonly answers: string;
  readonly answersAll: string;
  readonly nothing: string;
  readonly matrix: string;
  readonly matrixLead: (provinces: string, rows: string) => string;
  readonly theme: string;
  readonly none: string;
  readonly group: (n: string) => string;
  readonly province: (name: string) => string;
  readonly whoUnknown: string;
  readonly undated: string;
  readonly machine: string;
  readonly page: (n: string, of: string) => string;
  readonly pages: string;
  readonly ofTheme: (name: string) => string;
  readonly ofProvince: (name: string) => string;
  readonly count: (reports: string, documents: string) => string;
  readonly seeAll: (n: string) => string;
  readonly download: string;
  readonly placeTitle: string;
  readonly placeLead: (reports: string, documents: string) => string;
  readonly placeMore: (n: string) => string;
  readonly placeAll: string;
  readonly homeTitle: string;
  readonly homeLink: string;
  readonly filter: {
    readonly title: string;
    readonly kind: string;
    readonly theme: string;
    readonly province: string;
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly source: string;
    readonly any: string;
    readonly clear: string;
    readonly failed: string;
    readonly none: string;
    readonly found: (reports: string, documents: string) => string;
    readonly more: string;
    readonly dates: string;
  };
  readonly groups: {
    readonly title: (province: string) => string;
    readonly lead: (groups: string, units: string) => string;
    readonly link: string;
    readonly table: string;
    readonly head: readonly [string, string, string, string];
    readonly absent: string;
    readonly absentNote: string;
    readonly leader: string;
    readonly marks: string;
    readonly printed: (name: string) => string;
    readonly surveyed: (names: string) => string;
    readonly timeline: string;
    readonly met: (group: string, places: string) => string;
    readonly sourceDate: string;
    readonly nothingRaised: string;
  };
}

export const reports: Readonly<Record<Locale, ReportsWords>> = {
  vi: {
    title: 'Khó khăn, kiến nghị và chỉ đạo ở cấp xã',
    lead: (n, documents, provinces) =>
      `${n} ý do ${documents} văn bản nêu về việc vận hành chính quyền hai cấp ở ${provinces} tỉnh, thành phố: khó khăn, vướng mắc · đề xuất, kiến nghị · ý kiến chỉ đạo · tình hình. ${site.name} tóm tắt bằng lời của mình, kèm vị trí trong văn bản.`,
    counting:
      'Đếm số văn bản có nhắc tới chủ đề. Con số này không nói mức nặng nhẹ và không phải số nơi gặp phải: nhiều ý nói chung cho cả nhóm xã, không gắn với riêng nơi nào. Một văn bản có thể nêu nhiều chủ đề.',
    themes: 'Theo chủ đề',
    themesTable: 'Số văn bản nêu mỗi chủ đề, nhiều đến ít',
    head: ['Chủ đề', 'Văn bản nêu', 'Số ý'],
    kindCount: {
      difficulty: (n) => `${n} khó khăn`,
      proposal: (n) => `${n} kiến nghị`,
      direction: (n) => `${n} chỉ đạo`,
      finding: (n) => `${n} tình hình`,
    },
    latest: 'Danh sách',
    latestLead: (shown, all) =>
      `${shown} ý mới nhất trong ${all} ý; ý không ghi ngày đứng sau. Trọn danh sách ở trang của từng chủ đề và từng tỉnh.`,
    provinces: 'Theo tỉnh, thành phố',
    provincesLead: 'Các tỉnh, thành phố khác chưa có ý nào được ghi lại ở đây.',
    more: 'Xem thêm',
    pairs: 'Khó khăn, kiến nghị và chỉ đạo đặt cạnh nhau',
    pairsLead: 'Những chỗ cùng một văn bản nêu cả điều khó và điều được yêu cầu hoặc chỉ đạo.',
    pairsRule:
      'Chỉ đặt cạnh nhau những ý của cùng một văn bản, cùng chủ đề, cùng những nơi. Đặt cạnh nhau không có nghĩa là chỉ đạo trả lời khó khăn đó; chỉ ghi “nguồn nêu là trả lời” khi chính văn bản nói vậy.',
    pairsLink: (n) => `${n} chỗ cùng một văn bản nêu cả hai phía`,
    columns: ['Khó khăn, vướng mắc', 'Đề xuất, kiến nghị', 'Ý kiến chỉ đạo, trả lời'],
    answers: 'nguồn nêu là trả lời',
    answersAll: 'Trả lời chung trong cùng văn bản',
    nothing: 'chưa ghi nhận ở đây',
    matrix: 'Chủ đề và tỉnh',
    matrixLead: (provinces, rows) =>
      `Số văn bản nêu mỗi chủ đề ở ${provinces} tỉnh, thành phố có từ ${rows} ý trở lên.`,
    theme: 'Chủ đề',
    none: '–',
    group: (n) => `nêu chung cho ${n} đơn vị`,
    province: (name) => `nêu chung cho ${name}`,
    whoUnknown: 'không ghi ai nêu',
    undated: 'không ghi ngày',
    machine: 'bản dịch máy',
    page: (n, of) => `Trang ${n}/${of}`,
    pages: 'Các trang của danh sách',
    ofTheme: (name) => `${name}: các văn bản nói gì`,
    ofProvince: (name) => `${name}: khó khăn, kiến nghị, chỉ đạo`,
    count: (n, documents) => `${n} ý trong ${documents} văn bản`,
    seeAll: (n) => `Xem cả ${n} ý`,
    download: 'Tải mọi ý',
    placeTitle: 'Khó khăn, kiến nghị, chỉ đạo',
    placeLead: (n, documents) =>
      `${n} ý trong ${documents} văn bản, tóm tắt bằng lời của ${site.name}. Ý nêu chung cho nhiều đơn vị không phải của riêng đơn vị nào.`,
    placeMore: (n) => `và ${n} ý khác`,
    placeAll: 'Xem danh sách theo tỉnh',
    homeTitle: 'Cấp xã nêu gì',
    homeLink: 'Xem theo chủ đề, theo tỉnh, theo văn bản',
    filter: {
      title: 'Lọc danh sách',
      kind: 'Loại',
      theme: 'Chủ đề',
      province: 'Tỉnh, thành phố',
      place: 'Xã, phường, đặc khu',
      from: 'Từ ngày',
      to: 'Đến ngày',
      source: 'Văn bản',
      any: 'Tất cả',
      clear: 'Bỏ lọc',
      failed: 'Không tải được danh sách để lọc. Các trang theo chủ đề và theo tỉnh vẫn đủ.',
      none: 'Không có ý nào khớp.',
      found: (n, documents) => `${n} ý trong ${documents} văn bản`,
      more: 'Xem thêm',
      dates: 'Chọn ngày thì chỉ còn những ý mà nguồn ghi ngày.',
    },
    groups: {
      title: (province) => `Các tổ công tác của Ban Thường vụ Tỉnh ủy ${province}`,
      lead: (groups, units) =>
        `${groups} tổ công tác làm việc với ${units} xã, phường về vận hành chính quyền hai cấp, theo một bài báo. Bài báo không cho biết có tất cả bao nhiêu tổ.`,
      link: 'Các tổ công tác đã đi đâu, nghe gì, chỉ đạo gì',
      table: 'Các tổ công tác',
      head: ['Tổ', 'Trưởng tổ', 'Ngày', 'Làm việc với'],
      absent: 'không có trong nguồn',
      absentNote: 'Số tổ bỏ trống giữa hai số mà bài báo nêu; bài báo không nhắc tới.',
      leader: 'Trưởng tổ',
      marks: 'Nguồn in tên không dấu; dấu tiếng Việt do chúng tôi thêm.',
      printed: (name) => `nguồn in: ${name}`,
      surveyed: (names) => `Khảo sát thực tế: ${names}`,
      timeline: 'Theo thời gian',
      met: (group, places) => `${group} làm việc với ${places}`,
      sourceDate: 'không ghi ngày',
      nothingRaised: 'Nguồn không nêu riêng.',
    },
  },
  en: {
    title: 'Difficulties, requests and instructions at commune level',
    lead: (n, documents, provinces) =>
      `${n} points that ${documents} documents make about running two-tier government in ${provinces} provinces and cities: difficulties · requests · instructions · findings. Summed up in ${site.name}’s own words, each with its place in the document.`,
    counting:
      'Counted are documents that mention a theme. The count says nothing of severity and is not the number of places: many points are made for a group of communes and tied to no single one. One document may mention several themes.',
    themes: 'By theme',
    themesTable: 'Documents that mention each theme, most to fewest',
    head: ['Theme', 'Documents', 'Points'],
    kindCount: {
      difficulty: (n) => (n === '1' ? '1 difficulty' : `${n} difficulties`),
      proposal: (n) => (n === '1' ? '1 request' : `${n} requests`),
      direction: (n) => (n === '1' ? '1 instruction' : `${n} instructions`),
      finding: (n) => (n === '1' ? '1 finding' : `${n} findings`),
    },
    latest: 'The list',
    latestLead: (shown, all) =>
      `The newest ${shown} of ${all} points; undated ones come last. The pages of each theme and each province have them all.`,
    provinces: 'By province',
    provincesLead: 'Nothing is collected here yet of the other provinces and cities.',
    more: 'Show more',
    pairs: 'Difficulties, requests and instructions side by side',
    pairsLead: 'Where one document states both what is hard and what was asked for or instructed.',
    pairsRule:
      'Side by side stand only points of one document, on one theme, of the same places. That does not mean that the instruction answers the difficulty; “in reply, says the document” stands only where the document itself says so.',
    pairsLink: (n) => `${n} places where one document states both sides`,
    columns: ['Difficulties', 'Requests', 'Instructions and replies'],
    answers: 'in reply, says the document',
    answersAll: 'One reply to all, in the same document',
    nothing: 'none collected here',
    matrix: 'Themes and provinces',
    matrixLead: (provinces, rows) =>
      `Documents that mention each theme in the ${provinces} provinces with ${rows} points or more.`,
    theme: 'Theme',
    none: '–',
    group: (n) => `stated for ${n} units together`,
    province: (name) => `stated for ${name} as a whole`,
    whoUnknown: 'speaker not stated',
    undated: 'undated',
    machine: 'machine translated',
    page: (n, of) => `Page ${n} of ${of}`,
    pages: 'Pages of the list',
    ofTheme: (name) => `${name}: what documents say`,
    ofProvince: (name) => `${name}: difficulties, requests, instructions`,
    count: (n, documents) =>
      `${n} ${n === '1' ? 'point' : 'points'} in ${documents} ${documents === '1' ? 'document' : 'documents'}`,
    seeAll: (n) => `See all ${n} points`,
    download: 'Download all points',
    placeTitle: 'Difficulties, requests, instructions',
    placeLead: (n, documents) =>
      `${n} ${n === '1' ? 'point' : 'points'} in ${documents} ${documents === '1' ? 'document' : 'documents'}, summed up in ${site.name}’s own words. What is stated for several units together belongs to none of them alone.`,
    placeMore: (n) => `and ${n} more`,
    placeAll: 'See the list of the province',
    homeTitle: 'What communes report',
    homeLink: 'See them by theme, province and document',
    filter: {
      title: 'Filter the list',
      kind: 'Kind',
      theme: 'Theme',
      province: 'Province or city',
      place: 'Commune, ward, special zone',
      from: 'From',
      to: 'To',
      source: 'Document',
      any: 'All',
      clear: 'Clear filters',
      failed:
        'The list to filter could not be loaded. The pages by theme and by province are complete.',
      none: 'Nothing matches.',
      found: (n, documents) =>
        `${n} ${n === '1' ? 'point' : 'points'} in ${documents} ${documents === '1' ? 'document' : 'documents'}`,
      more: 'Show more',
      dates: 'With a date chosen, only points that the document dates remain.',
    },
    groups: {
      title: (province) => `Working groups of the ${province} Provincial Party Standing Committee`,
      lead: (groups, units) =>
        `${groups} working groups met ${units} communes and wards about running two-tier government, as one newspaper article tells. It does not say how many groups there are.`,
      link: 'Where the working groups went, what they heard and instructed',
      table: 'The working groups',
      head: ['Group', 'Head', 'Date', 'Met with'],
      absent: 'not in the source',
      absentNote: 'Numbers between those that the article gives; it does not mention these groups.',
      leader: 'Head',
      marks: 'The source prints names without marks; the Vietnamese marks are ours.',
      printed: (name) => `printed: ${name}`,
      surveyed: (names) => `Looked at on site: ${names}`,
      timeline: 'In time',
      met: (group, places) => `${group} met ${places}`,
      sourceDate: 'undated',
      nothingRaised: 'None stated in the source.',
    },
  },
};
