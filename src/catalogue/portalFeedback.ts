import { together, topicOf } from './entry.ts';
import { portal } from './portalWords.ts';

/** What the portal counts of feedback and suggestions, and what it calls satisfaction. */
export const portalFeedback = topicOf('satisfaction', [
  portal({
    id: 'portal766_petitions',
    name: { vi: 'Phản ánh, kiến nghị trên Cổng', en: 'Feedback and suggestions on the portal' },
    short: { vi: 'Phản ánh, kiến nghị', en: 'Feedback, suggestions' },
    definition: {
      vi: 'Số phản ánh, kiến nghị mà Cổng ghi nhận, cộng dồn từ đầu năm 2026. Số 0 nghĩa là Cổng không ghi nhận phản ánh, kiến nghị nào.',
      en: 'Feedback and suggestions recorded on the portal since the start of 2026. Zero means none recorded on the portal.',
    },
    caution: {
      vi: 'Ít hay nhiều phản ánh, kiến nghị không nói lên chất lượng phục vụ.',
      en: 'Few or many say nothing of the quality of service.',
    },
    unit: 'count',
    companions: ['portal766_petition_processing_on_time'],
    aggregate: 'sum',
  }),
  portal({
    id: 'portal766_dossier_receiving_satisfaction',
    name: {
      vi: 'Tỷ lệ “hài lòng” do Cổng tính (không phải khảo sát)',
      en: '“Satisfied” share calculated by the portal (not a survey)',
    },
    short: { vi: '“Hài lòng” do Cổng tính', en: 'Portal’s “satisfied” share' },
    definition: {
      vi: 'Tỷ lệ mà Cổng gọi là hài lòng trong tiếp nhận, giải quyết thủ tục hành chính. Theo bản chép công thức, tính từ tỷ lệ trễ hạn và phản ánh; số “hài lòng” gần bằng số đúng hạn.',
      en: 'What the portal calls satisfaction in receiving and handling procedures. By a transcription of the formula, from late and feedback rates; the count nearly equals the on-time count.',
    },
    caution: {
      vi: 'Không phải kết quả khảo sát: nguồn không in số người được hỏi hay điểm trung bình.',
      en: 'Not a survey result: the source prints neither a number of people asked nor an average score.',
    },
    unit: 'percent',
    core: 29,
    companions: ['portal766_satisfaction'],
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_petition_processing_on_time',
    name: {
      vi: 'Phản ánh, kiến nghị xử lý đúng hạn (x trên n)',
      en: 'Feedback and suggestions handled on time (x of n)',
    },
    short: { vi: 'Xử lý đúng hạn', en: 'Handled on time' },
    definition: {
      vi: 'Số phản ánh, kiến nghị được xử lý đúng hạn trên số phản ánh, kiến nghị mà Cổng ghi nhận; luôn đọc cùng số đếm.',
      en: 'Feedback and suggestions handled on time, of those recorded on the portal; always read with the counts.',
    },
    caution: {
      vi: 'Số phản ánh, kiến nghị thường rất ít, nên một trường hợp cũng làm tỷ lệ đổi nhiều.',
      en: 'There are often very few, so that a single one changes the share a good deal.',
    },
    unit: 'percent',
    direction: 'higher',
    core: 30,
    companions: ['portal766_petitions', 'portal766_petition_handling_satisfaction'],
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_petition_handling_satisfaction',
    name: {
      vi: 'Tỷ lệ “hài lòng” về xử lý phản ánh, kiến nghị do Cổng tính',
      en: '“Satisfied” share for handling feedback and suggestions, calculated by the portal',
    },
    short: { vi: '“Hài lòng” về xử lý', en: '“Satisfied” with handling' },
    definition: {
      vi: 'Số phản ánh, kiến nghị mà Cổng tính là hài lòng về việc xử lý trên số phản ánh, kiến nghị được ghi nhận.',
      en: 'Feedback and suggestions that the portal counts as satisfied with the handling, of those recorded.',
    },
    caution: together(
      {
        vi: 'Nguồn không nêu cách xác định thế nào là hài lòng.',
        en: 'The source does not say how satisfied is determined.',
      },
      {
        vi: 'Số phản ánh, kiến nghị thường rất ít.',
        en: 'There are often very few.',
      },
    ),
    unit: 'percent',
    companions: ['portal766_petitions'],
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_petition_classification_tthc',
    name: {
      vi: 'Tỷ lệ phản ánh, kiến nghị về quy định, thủ tục hành chính',
      en: 'Share of feedback and suggestions about regulations and procedures',
    },
    short: { vi: 'Về quy định, thủ tục', en: 'About procedures' },
    definition: {
      vi: 'Số phản ánh, kiến nghị về quy định, thủ tục hành chính trên số phản ánh, kiến nghị đã phân loại, theo Cổng; không được tính điểm.',
      en: 'Feedback and suggestions about regulations and administrative procedures, of those classified, according to the portal; it carries no points.',
    },
    unit: 'percent',
    companions: ['portal766_petition_classification_staff'],
    aggregate: 'ratio',
  }),
  portal({
    id: 'portal766_petition_classification_staff',
    name: {
      vi: 'Tỷ lệ phản ánh, kiến nghị về hành vi cán bộ, công chức, viên chức',
      en: 'Share of feedback and suggestions about the conduct of officials and staff',
    },
    short: { vi: 'Về hành vi cán bộ', en: 'About conduct' },
    definition: {
      vi: 'Số phản ánh, kiến nghị về hành vi cán bộ, công chức, viên chức trên số phản ánh, kiến nghị đã phân loại, theo Cổng; không được tính điểm.',
      en: 'Feedback and suggestions about the conduct of officials and staff, of those classified, according to the portal; it carries no points.',
    },
    unit: 'percent',
    companions: ['portal766_petition_classification_tthc'],
    aggregate: 'ratio',
  }),
]);
