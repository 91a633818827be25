import type { Text } from '../locales.ts';

/** What a report is about. A report may have several themes, where one sentence speaks of them together. */
export interface ReportTheme {
  /** Part of addresses and the code in `data/reports`: `staffing-shortage`. */
  readonly id: string;
  readonly name: Text;
  /** What is filed under it, in a sentence. */
  readonly definition: Text;
}

const theme = (
  id: string,
  vi: string,
  en: string,
  definitionVi: string,
  definitionEn: string,
): ReportTheme => ({
  id,
  name: { vi, en },
  definition: { vi: definitionVi, en: definitionEn },
});

/** All themes of reports, in the order of lists: where people work, with what, who, and by which rules. */
export const reportThemes: readonly ReportTheme[] = [
  theme(
    'headquarters',
    'Trụ sở',
    'Headquarters',
    'Trụ sở làm việc của đảng ủy, HĐND, UBND cấp xã: một nơi hay nhiều nơi, chật hẹp, dùng lại, dôi dư, sửa chữa, xây mới.',
    'Offices of the commune-level Party committee, People’s Council and People’s Committee: in one place or several, cramped, reused, surplus, repaired, new.',
  ),
  theme(
    'facilities',
    'Cơ sở vật chất',
    'Facilities',
    'Phòng làm việc, hội trường, chỗ chờ và điều kiện làm việc nói chung.',
    'Working rooms, halls, waiting areas and working conditions in general.',
  ),
  theme(
    'equipment',
    'Trang thiết bị',
    'Equipment',
    'Máy tính, máy quét, máy lấy số, màn hình tra cứu và thiết bị làm việc khác.',
    'Computers, scanners, queue machines, look-up screens and other working equipment.',
  ),
  theme(
    'vehicles',
    'Xe công',
    'Official vehicles',
    'Xe ô tô phục vụ công việc chung của xã, phường.',
    'Cars for the work of communes and wards.',
  ),
  theme(
    'housing',
    'Chỗ ở cho cán bộ',
    'Staff housing',
    'Nhà công vụ, nhà thuê, chỗ ở nhờ của cán bộ, công chức làm việc xa nhà.',
    'Official, rented or borrowed lodging for staff who work far from home.',
  ),
  theme(
    'roads',
    'Đường giao thông',
    'Roads',
    'Đường xã, thôn, nội đồng: làm mới, nâng cấp, cứng hóa.',
    'Commune, village and field roads: built, upgraded, paved.',
  ),
  theme(
    'electricity-signal',
    'Điện lưới, sóng di động',
    'Electricity and mobile signal',
    'Thôn, bản chưa có điện lưới, không có sóng hoặc sóng yếu.',
    'Villages without mains electricity, or with no or weak mobile signal.',
  ),
  theme(
    'network',
    'Đường truyền, hạ tầng CNTT',
    'Network',
    'Đường truyền mạng, hạ tầng công nghệ thông tin, kết nối giữa các cấp.',
    'Data lines, information technology infrastructure and links between the tiers.',
  ),
  theme(
    'software',
    'Phần mềm, hệ thống',
    'Software and systems',
    'Cổng dịch vụ công, phần mềm giải quyết thủ tục, phần mềm văn bản: lỗi, quá tải, chưa liên thông hay chạy ổn định.',
    'Public service portal, case handling and document software: faults, overload, missing links, or steady running.',
  ),
  theme(
    'digital-transformation',
    'Số hóa, chuyển đổi số',
    'Digitisation',
    'Số hóa hồ sơ, dữ liệu dùng chung, đầu tư cho chuyển đổi số.',
    'Digitising records, shared data and investment in digital work.',
  ),
  theme(
    'online-services',
    'Dịch vụ công trực tuyến',
    'Online services',
    'Nộp hồ sơ, thanh toán trực tuyến và việc giúp người dân làm các việc đó.',
    'Filing and paying online, and helping residents to do so.',
  ),
  theme(
    'service-centre',
    'Trung tâm Phục vụ hành chính công',
    'Public service centres',
    'Hoạt động, diện tích, nhân lực và chất lượng phục vụ của trung tâm cấp xã.',
    'How commune-level centres work: floor space, people and quality of service.',
  ),
  theme(
    'procedures-time',
    'Thời hạn giải quyết thủ tục',
    'Time limits of procedures',
    'Thời hạn giải quyết thủ tục hành chính và việc rút ngắn thời hạn.',
    'Time limits of administrative procedures and shortening them.',
  ),
  theme(
    'citizen-reception',
    'Tiếp công dân, đơn thư',
    'Receiving citizens and petitions',
    'Tiếp công dân, giải quyết đơn thư, cấp giấy chứng nhận cho người dân.',
    'Receiving citizens, settling petitions, issuing certificates to residents.',
  ),
  theme(
    'staffing-shortage',
    'Thiếu người, bố trí chưa phù hợp',
    'Staff shortage and placement',
    'Thiếu cán bộ, công chức, thiếu người có chuyên môn, phân bố chưa đều; bổ sung, biệt phái, bố trí theo vị trí việc làm.',
    'Too few officials or specialists, uneven allocation; adding, seconding and placing people by job position.',
  ),
  theme(
    'staffing-surplus',
    'Thừa người ở một số vị trí',
    'Staff surplus in some posts',
    'Nguồn nêu thừa người ở vị trí hoặc chuyên môn này trong khi thiếu ở nơi khác.',
    'The document says that some posts or fields have too many people while others lack them.',
  ),
  theme(
    'staff-skills',
    'Năng lực, đào tạo',
    'Skills and training',
    'Trình độ, kinh nghiệm của cán bộ, công chức cấp xã; tập huấn, bồi dưỡng, tự học.',
    'Qualifications and experience of commune staff; training, coaching, self-study.',
  ),
  theme(
    'workload',
    'Khối lượng công việc',
    'Workload',
    'Việc nhiều, địa bàn rộng, áp lực lên cán bộ, công chức.',
    'Much work, wide areas and pressure on staff.',
  ),
  theme(
    'remoteness',
    'Địa bàn xa trung tâm',
    'Remote villages',
    'Khó quản lý, nắm tình hình ở các thôn, bản xa trung tâm xã.',
    'Villages far from the commune centre that are hard to reach and manage.',
  ),
  theme(
    'organisation',
    'Tổ chức bộ máy, điều hành',
    'Organisation and management',
    'Sắp xếp bộ máy, phân công, phối hợp, cách điều hành và việc chuyển kiến nghị lên cấp có thẩm quyền.',
    'Structure, assignment, coordination, management, and passing requests to the competent level.',
  ),
  theme(
    'documents-guidance',
    'Văn bản, hướng dẫn',
    'Rules and guidance',
    'Quy định, hướng dẫn của Trung ương và tỉnh: còn thiếu, chưa thống nhất, cần ban hành; cả việc hỗ trợ, trả lời cấp xã.',
    'Rules and guidance of the centre and the province: missing, inconsistent, asked for; support and answers to communes too.',
  ),
  theme(
    'planning',
    'Quy hoạch, kế hoạch',
    'Planning',
    'Quy hoạch chung của xã, chỉ tiêu và kế hoạch công tác.',
    'General plans of communes, targets and work plans.',
  ),
  theme(
    'budget',
    'Ngân sách, kinh phí',
    'Budget',
    'Kinh phí được cấp, đề nghị cấp hoặc cách sử dụng.',
    'Money allotted, asked for, or how it is used.',
  ),
  theme(
    'socio-economic',
    'Kinh tế - xã hội',
    'Economy and society',
    'Dự án, chương trình mục tiêu, trường học, y tế, an sinh, liên kết giữa các xã.',
    'Projects, target programmes, schools, health, welfare and links between communes.',
  ),
  theme(
    'party-building',
    'Công tác Đảng',
    'Party work',
    'Chương trình thực hiện nghị quyết đại hội và nghị quyết của Bộ Chính trị, kỷ cương, kiểm tra.',
    'Programmes for congress and Politburo resolutions, discipline and inspection.',
  ),
];

/** Themes by id. */
export const reportThemeById: ReadonlyMap<string, ReportTheme> = new Map(
  reportThemes.map((entry) => [entry.id, entry]),
);
