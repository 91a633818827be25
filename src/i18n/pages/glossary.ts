import type { Locale, Text } from '../../locales.ts';
import { site } from '../../site.ts';

const words = (vi: string, en: string): Text => ({ vi, en });

/** A term of the pages, with what it means here. */
export interface GlossaryEntry {
  /** Anchor of its place on the page of terms, the same in every language. */
  readonly id: string;
  readonly term: Text;
  readonly text: Text;
  /** Where the definition or the name comes from; null where it is the site's own wording. */
  readonly source: Text | null;
  /** Address of that, where one opens. */
  readonly href?: string;
  /** Words of running text that lead to it, in lower case; the longest are found first. */
  readonly match: Readonly<Record<Locale, readonly string[]>>;
}

export interface GlossaryGroup {
  readonly id: string;
  readonly title: Text;
  readonly entries: readonly GlossaryEntry[];
}

const entry = (
  id: string,
  term: Text,
  text: Text,
  source: Text | null,
  match: GlossaryEntry['match'] = { vi: [], en: [] },
  href?: string,
): GlossaryEntry => ({ id, term, text, source, match, ...(href && { href }) });

const localLaw = words(
  'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  'Law on Organisation of Local Government, no. 72/2025/QH15',
);
const staffLaw = words(
  'Luật Cán bộ, công chức số 80/2025/QH15',
  'Law on Cadres and Civil Servants, no. 80/2025/QH15',
);
const decision766 = words(
  'Quyết định 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
  'Decision 766/QĐ-TTg of the Prime Minister, 23 June 2022',
);

const tiers: GlossaryGroup = {
  id: 'hai-cap-chinh-quyen',
  title: words('Hai cấp chính quyền', 'The two tiers'),
  entries: [
    entry(
      'hai-cap',
      words('Chính quyền địa phương hai cấp', 'Two-level local government'),
      words(
        'Từ ngày 1 tháng 7 năm 2025, Việt Nam có hai cấp chính quyền địa phương: cấp tỉnh (tỉnh, thành phố) và cấp xã (xã, phường, đặc khu). Cấp huyện không còn.',
        'Since 1 July 2025 Viet Nam has two tiers of local government: the province (province or city) and the commune level (commune, ward or special zone). There are no districts any more.',
      ),
      localLaw,
      { vi: ['mô hình hai cấp'], en: ['two-level model'] },
    ),
    entry(
      'cap-xa',
      words('Đơn vị hành chính cấp xã', 'Commune-level unit'),
      words(
        'Xã, phường hoặc đặc khu. Phường không phải là xã, nên các tổng số ở đây nói “đơn vị hành chính cấp xã”.',
        'A commune (xã), a ward (phường) or a special zone (đặc khu). A ward is no commune, so totals here speak of commune-level units.',
      ),
      localLaw,
      {
        vi: ['đơn vị hành chính cấp xã', 'đơn vị cấp xã'],
        en: ['commune-level units', 'commune-level unit'],
      },
    ),
    entry(
      'truoc-sap-xep',
      words('Số đơn vị cấp xã trước sắp xếp', 'Commune-level units before the merger'),
      words(
        `Trước ngày 1 tháng 7 năm 2025, cả nước có 10.034 đơn vị theo danh mục mà ${site.name} dùng, 10.033 theo cơ quan thống kê và 10.035 theo báo chí: ba nguồn nói ba số, và ${site.name} không chọn thay người đọc.`,
        `Before 1 July 2025 the country had 10,034 units by the registry that ${site.name} uses, 10,033 by the statistics office and 10,035 in the press: three sources give three numbers, and ${site.name} does not choose for its readers.`,
      ),
      null,
    ),
    entry(
      'sap-xep',
      words('Sắp xếp đơn vị hành chính', 'Reorganisation of units'),
      words(
        'Nhập, chia hoặc điều chỉnh địa giới đơn vị hành chính theo nghị quyết của Quốc hội hoặc Ủy ban Thường vụ Quốc hội. Một đơn vị cũ có thể được chia cho nhiều đơn vị mới; số liệu của nó không được chia theo.',
        'Merging, dividing or redrawing units by a resolution of the National Assembly or its Standing Committee. A former unit may have been divided among several; its figures are never divided with it.',
      ),
      null,
      { vi: ['sáp nhập', 'sắp xếp'], en: ['reorganisation'] },
    ),
    entry(
      'trung-tam',
      words('Trung tâm Phục vụ hành chính công', 'Public service centre'),
      words(
        'Nơi tiếp nhận và trả kết quả thủ tục hành chính của một tỉnh hoặc một đơn vị cấp xã.',
        'Where applications are filed and results handed out, for a province or a commune-level unit.',
      ),
      null,
      {
        vi: ['trung tâm phục vụ hành chính công'],
        en: ['public service centres', 'public service centre', 'service centres'],
      },
    ),
    entry(
      'co-quan-chuyen-mon',
      words('Cơ quan chuyên môn', 'Specialised agency'),
      words(
        'Sở và cơ quan tương đương thuộc Ủy ban nhân dân cấp tỉnh; ở cấp xã là phòng chuyên môn.',
        'A department, or its equal, under a provincial People’s Committee; at commune level an office.',
      ),
      localLaw,
      { vi: ['cơ quan chuyên môn'], en: ['specialised agencies', 'specialised agency'] },
    ),
    entry(
      'ho-so',
      words('Hồ sơ', 'Application (dossier)'),
      words(
        'Một lần người dân hoặc doanh nghiệp nộp thủ tục hành chính. “Tiếp nhận” gồm cả hồ sơ đang giải quyết; “đã giải quyết” thì không.',
        'One filing of an administrative procedure by a resident or a business. “Received” includes those still being handled; “resolved” does not.',
      ),
      null,
    ),
  ],
};

const staff: GlossaryGroup = {
  id: 'nhan-su',
  title: words('Nhân sự', 'Staff'),
  entries: [
    entry(
      'bien-che',
      words('Biên chế', 'Staff quota (biên chế)'),
      words(
        'Số vị trí mà cấp có thẩm quyền giao cho một nơi. Là số được giao, không phải số người có mặt.',
        'The posts that a competent body assigns to a place. It is what is assigned, not who is present.',
      ),
      null,
      { vi: ['biên chế'], en: ['staff quota', 'quotas', 'quota'] },
    ),
    entry(
      'can-bo',
      words('Cán bộ', 'Cadre (cán bộ)'),
      words(
        'Người được bầu cử, phê chuẩn, bổ nhiệm giữ chức vụ theo nhiệm kỳ trong cơ quan của Đảng, Nhà nước, tổ chức chính trị - xã hội.',
        'Someone elected, approved or appointed to a post for a term, in bodies of the Party, the State or a socio-political organisation.',
      ),
      staffLaw,
      { vi: ['cán bộ'], en: ['cadres', 'cadre'] },
    ),
    entry(
      'cong-chuc',
      words('Công chức', 'Civil servant (công chức)'),
      words(
        'Người được tuyển dụng, bổ nhiệm vào vị trí việc làm trong cơ quan của Đảng, Nhà nước, tổ chức chính trị - xã hội và hưởng lương từ ngân sách.',
        'Someone recruited or appointed to a job position in bodies of the Party, the State or a socio-political organisation, and paid by the state budget.',
      ),
      staffLaw,
      { vi: ['công chức'], en: ['civil servants', 'civil servant'] },
    ),
    entry(
      'vien-chuc',
      words('Viên chức', 'Public employee (viên chức)'),
      words(
        'Người làm việc theo hợp đồng tại đơn vị sự nghiệp công lập, như trường học, trạm y tế. Có nguồn tính viên chức vào nhân sự cấp xã, có nguồn không.',
        'Someone who works under contract in a public service unit, such as a school or a health station. Some sources count them among commune-level staff, some do not.',
      ),
      words('Luật Viên chức', 'Law on Public Employees'),
      { vi: ['viên chức'], en: ['public employees', 'public employee'] },
    ),
    entry(
      'khong-chuyen-trach',
      words('Người hoạt động không chuyên trách', 'Part-time commune worker'),
      words(
        'Người làm việc ở cấp xã, thôn, tổ dân phố, hưởng phụ cấp; không phải cán bộ, công chức.',
        'Someone who works for a commune or a village for an allowance (không chuyên trách); neither a cadre nor a civil servant.',
      ),
      words('Nghị định 33/2023/NĐ-CP', 'Decree 33/2023/NĐ-CP'),
      {
        vi: ['không chuyên trách'],
        en: ['part-time commune workers', 'part-time commune worker'],
      },
    ),
  ],
};

const groups766: GlossaryGroup = {
  id: 'bo-chi-so-766',
  title: words('Bộ chỉ số 766', 'Decision 766 scores'),
  entries: [
    entry(
      'quyet-dinh-766',
      words('Bộ chỉ số 766', 'Decision 766 index'),
      words(
        'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp khi làm thủ tục hành chính, tính trên Cổng Dịch vụ công quốc gia. Tổng 100 điểm, năm nhóm: công khai, minh bạch 18; tiến độ giải quyết 20; dịch vụ trực tuyến 22; số hóa hồ sơ 22; mức độ hài lòng 18.',
        'A set of scores of how residents and businesses are served in administrative procedures, computed on the National Public Service Portal. 100 points in five groups: transparency 18, progress 20, online services 22, digitisation 22, satisfaction 18.',
      ),
      decision766,
      { vi: ['bộ chỉ số 766'], en: ['decision 766'] },
    ),
    entry(
      'sau-nhom',
      words('Sáu nhóm điểm của Cổng', "The portal's six groups"),
      words(
        'Bảng của Cổng tách nhóm dịch vụ trực tuyến làm hai, nên có sáu nhóm: công khai, minh bạch 18; tiến độ giải quyết 20; cung cấp dịch vụ trực tuyến 12; thanh toán trực tuyến 10; số hóa hồ sơ 22; mức độ hài lòng 18.',
        'The portal’s table splits online services in two, so it has six groups: transparency 18, progress 20, online services 12, online payment 10, digitisation 22, satisfaction 18.',
      ),
      words(
        'Bảng điểm của Cổng, theo bản lưu của bên thứ ba',
        "The portal's table, from a third party's capture",
      ),
    ),
    entry(
      'dung-han',
      words('Đúng hạn (trên Cổng)', 'On time (on the portal)'),
      words(
        'Hồ sơ chưa quá hạn trong số đã tiếp nhận, kể cả hồ sơ đang giải quyết: suy ra từ các cột của bảng. Không phải “giải quyết đúng hạn”.',
        'Applications that are not overdue among those received, unfinished ones included: inferred from the table’s columns. It is not “resolved on time”.',
      ),
      null,
    ),
    entry(
      'hai-long',
      words('Mức độ hài lòng (trên Cổng)', 'Satisfaction (on the portal)'),
      words(
        'Một nhóm điểm do Cổng tính từ hồ sơ trễ hạn và phản ánh, kiến nghị, theo một bản chép công thức; không phải kết quả khảo sát người dân.',
        'A group of points that the portal computes from late applications and feedback, by a transcription of the formula; not the result of a survey.',
      ),
      null,
    ),
  ],
};

const indices: GlossaryGroup = {
  id: 'chi-so-khac',
  title: words('Các chỉ số khác hay gặp', 'Other indices that you may meet'),
  entries: [
    entry(
      'papi',
      words('PAPI', 'PAPI'),
      words(
        `Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh, từ khảo sát trải nghiệm của người dân. ${site.name} chưa có số liệu PAPI.`,
        `The Provincial Governance and Public Administration Performance Index, from a survey of residents’ experience. ${site.name} has no PAPI figures yet.`,
      ),
      words('PAPI, papi.org.vn', 'PAPI, papi.org.vn'),
      { vi: ['papi'], en: ['papi'] },
      'https://papi.org.vn/',
    ),
    entry(
      'sipas',
      words('SIPAS', 'SIPAS'),
      words(
        `Chỉ số hài lòng của người dân về sự phục vụ của cơ quan hành chính nhà nước, từ khảo sát do Bộ Nội vụ tổ chức. ${site.name} chưa có số liệu SIPAS.`,
        `The Satisfaction Index of Public Administrative Services, from a survey by the Ministry of Home Affairs. ${site.name} has no SIPAS figures yet.`,
      ),
      words('Bộ Nội vụ', 'Ministry of Home Affairs'),
      { vi: ['sipas'], en: ['sipas'] },
    ),
    entry(
      'par-index',
      words('PAR Index', 'PAR Index'),
      words(
        `Chỉ số cải cách hành chính của các bộ và các tỉnh, do Bộ Nội vụ xác định hằng năm. ${site.name} chưa có số liệu PAR Index.`,
        `The Public Administration Reform Index of ministries and provinces, set each year by the Ministry of Home Affairs. ${site.name} has no PAR Index figures yet.`,
      ),
      words('Bộ Nội vụ', 'Ministry of Home Affairs'),
      { vi: ['par index'], en: ['par index'] },
    ),
  ],
};

/** All terms by theme, in the order of the page. */
export const glossary: readonly GlossaryGroup[] = [tiers, staff, groups766, indices];
