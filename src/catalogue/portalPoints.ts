import { together, topicOf } from './entry.ts';
import { levelsApart, portal } from './portalWords.ts';

const service = topicOf('service', [
  portal({
    id: 'portal766_total',
    name: {
      vi: 'Tổng điểm trên Cổng (Bộ chỉ số 766)',
      en: 'Total points on the portal (Index 766)',
    },
    short: { vi: 'Tổng điểm', en: 'Total points' },
    definition: {
      vi: 'Tổng sáu nhóm điểm phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg, do Cổng Dịch vụ công quốc gia tính, tối đa 100 điểm. Quyết định có năm nhóm; Cổng tách nhóm 22 điểm thành dịch vụ trực tuyến (12) và thanh toán trực tuyến (10).',
      en: 'Sum of six groups of points for serving citizens and businesses under Decision 766/QĐ-TTg, as calculated by the National Public Service Portal, 100 at most. The Decision has five groups; the portal splits the one of 22 points into online services (12) and online payment (10).',
    },
    caution: together(
      {
        vi: 'Thứ tự theo tổng điểm có thể đổi vì vài phản ánh, kiến nghị hoặc vì việc công bố thủ tục, dù hồ sơ không được giải quyết nhanh hay chậm hơn: hãy đọc cùng sáu nhóm điểm.',
        en: 'The order by total can change through a few pieces of feedback or through how procedures are announced, though no application is handled faster or slower: read it with the six groups.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 13,
    provinces: 'shown',
    max: 100,
  }),
  portal({
    id: 'portal766_progress',
    name: {
      vi: 'Tiến độ giải quyết (tối đa 20 điểm)',
      en: 'Progress of processing (20 points at most)',
    },
    short: { vi: 'Tiến độ giải quyết', en: 'Progress' },
    definition: {
      vi: 'Nhóm điểm của Cổng tính từ tỷ lệ hồ sơ đúng hạn trên số tiếp nhận.',
      en: 'Points of the portal that follow the share of applications (dossiers) not overdue, of those received.',
    },
    caution: together(
      {
        vi: 'Hồ sơ đang giải quyết mà chưa tới hạn cũng được tính là đúng hạn.',
        en: 'Unfinished applications that are not yet due count as on time.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 14,
    provinces: 'shown',
    communes: 'shown',
    max: 20,
  }),
  portal({
    id: 'portal766_online_services',
    name: {
      vi: 'Cung cấp dịch vụ trực tuyến (tối đa 12 điểm)',
      en: 'Provision of online services (12 points at most)',
    },
    short: { vi: 'Dịch vụ trực tuyến', en: 'Online services' },
    definition: {
      vi: 'Nhóm điểm của Cổng về việc cung cấp dịch vụ công trực tuyến; cùng với thanh toán trực tuyến là một nhóm 22 điểm của Quyết định 766/QĐ-TTg.',
      en: 'Points of the portal for offering public services online; with online payment it is one group of 22 points in Decision 766/QĐ-TTg.',
    },
    caution: together(
      {
        vi: 'Với 34 tỉnh và các xã ở Gia Lai, nguồn chỉ in điểm, không in số đếm đằng sau; tổng điểm của chính tỉnh Gia Lai dùng một nhóm khác thay cho nhóm này.',
        en: 'For the 34 provinces and the communes of Gia Lai the source prints the points alone, not the counts behind them; the total of Gia Lai province itself uses another group in place of this one.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 15,
    provinces: 'shown',
    communes: 'shown',
    max: 12,
  }),
  portal({
    id: 'portal766_online_payment',
    name: {
      vi: 'Thanh toán trực tuyến (tối đa 10 điểm)',
      en: 'Online payment (10 points at most)',
    },
    short: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
    definition: {
      vi: 'Nhóm điểm của Cổng về thanh toán trực tuyến; cùng với cung cấp dịch vụ trực tuyến là một nhóm 22 điểm của Quyết định 766/QĐ-TTg.',
      en: 'Points of the portal for online payment; with the provision of online services it is one group of 22 points in Decision 766/QĐ-TTg.',
    },
    caution: together(
      {
        vi: 'Không tính lại được điểm này từ số hồ sơ và số thủ tục mà nguồn in.',
        en: 'The points cannot be rebuilt from the counts of applications and procedures that the source prints.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 16,
    provinces: 'shown',
    communes: 'shown',
    max: 10,
  }),
  portal({
    id: 'portal766_digitisation',
    name: {
      vi: 'Số hóa hồ sơ (tối đa 22 điểm)',
      en: 'Digitisation of applications (dossiers) (22 points at most)',
    },
    short: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
    definition: {
      vi: 'Nhóm điểm của Cổng về kết quả điện tử, số hóa hồ sơ, dùng lại dữ liệu, kết nối và chia sẻ dữ liệu, dùng dữ liệu dân cư.',
      en: 'Points of the portal for electronic results, digitised applications (dossiers), reuse of data, connected and shared data, and use of population data.',
    },
    caution: together(
      {
        vi: 'Trong đó 2 điểm về chứng thực bản sao điện tử được cho đủ mọi tỉnh mà nguồn không in số đếm.',
        en: 'Of these, 2 points for electronic certified copies are given in full to every province without a printed count.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 17,
    provinces: 'shown',
    communes: 'ordered',
    max: 22,
  }),
  portal({
    id: 'portal766_transparency',
    name: {
      vi: 'Công khai, minh bạch (tối đa 18 điểm)',
      en: 'Transparency (18 points at most)',
    },
    short: { vi: 'Công khai, minh bạch', en: 'Transparency' },
    definition: {
      vi: 'Nhóm điểm của Cổng về công bố, cập nhật, công khai thủ tục hành chính và đồng bộ hồ sơ. Ở cấp xã đây là điểm chung của tỉnh.',
      en: 'Points of the portal for announcing, updating and publishing administrative procedures and for synchronising applications (dossiers). At commune level they are the points of the province, shared by all.',
    },
    caution: together(
      {
        vi: 'Trong đó 6 điểm về đồng bộ hồ sơ dựa trên mẫu số mà Cổng ghi là tạm và nơi nào cũng đủ. Điểm này không nói gì về riêng một xã.',
        en: 'Of these, 6 points for synchronising rest on a denominator that the portal marks as temporary and are full everywhere. The points say nothing of a single commune.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 18,
    provinces: 'shown',
    max: 18,
  }),
]);

const satisfaction = topicOf('satisfaction', [
  portal({
    id: 'portal766_satisfaction',
    name: {
      vi: 'Nhóm điểm “Mức độ hài lòng” của Cổng (tối đa 18 điểm)',
      en: 'Portal’s “satisfaction” points (18 at most)',
    },
    short: { vi: 'Nhóm “Mức độ hài lòng”', en: '“Satisfaction” group' },
    definition: {
      vi: 'Điểm nhóm “Mức độ hài lòng” do Cổng tính; không phải kết quả khảo sát. Theo bản chép công thức, tính từ tỷ lệ trễ hạn và phản ánh; số “hài lòng” gần bằng số đúng hạn.',
      en: 'Portal’s “satisfaction” points; not a survey result. By a transcription of the formula, from late and feedback rates; the count nearly equals the on-time count.',
    },
    caution: together(
      {
        vi: 'Hai trong ba phần, 12 điểm, dựa trên phản ánh, kiến nghị: xã ở Gia Lai không có phản ánh, kiến nghị nào được đủ 12 điểm, còn một phản ánh, kiến nghị quá hạn có thể làm điểm chưa đạt tăng thêm 12. Một số điểm ngày 24/9/2026 cao hơn mức tối đa; chúng được đánh dấu và không đặt cạnh điểm ngày 10/10/2026.',
        en: 'Two of the three parts, 12 points, rest on feedback and suggestions: a commune of Gia Lai with none is given all 12, and a single late one can leave 12 points not reached. Some points of 24 September 2026 exceed the maximum; they are flagged and never stand beside those of 10 October 2026.',
      },
      levelsApart,
    ),
    unit: 'points',
    direction: 'higher',
    core: 28,
    companions: [
      'portal766_dossier_receiving_satisfaction',
      'portal766_petition_processing_on_time',
      'portal766_petition_handling_satisfaction',
    ],
    max: 18,
  }),
]);

/** The six groups of points and their total on the portal, 2026. */
export const portalPoints = [...service, ...satisfaction] as const;
