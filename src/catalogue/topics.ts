import type { Text } from '../locales.ts';
import { topics, type Topic } from '../model/indicator.ts';

/** A theme of the menu. */
export interface TopicEntry {
  readonly id: Topic;
  readonly name: Text;
  /** One line: what is told there. */
  readonly description: Text;
}

const words: Readonly<Record<Topic, Omit<TopicEntry, 'id'>>> = {
  records: {
    name: { vi: 'Hồ sơ', en: 'Applications' },
    description: {
      vi: 'Hồ sơ thủ tục hành chính: tiếp nhận, giải quyết, đúng hạn, nộp và thanh toán trực tuyến.',
      en: 'Applications (dossiers) for administrative procedures: received, resolved, on time, filed and paid for online.',
    },
  },
  service: {
    name: { vi: 'Chất lượng phục vụ', en: 'Quality of service' },
    description: {
      vi: 'Bộ chỉ số 766 trên Cổng và trên báo chí, số hóa, khai thác dữ liệu, an toàn thông tin.',
      en: 'The 766 index on the portal and in the press, digitisation, reuse of data, information security.',
    },
  },
  satisfaction: {
    name: { vi: 'Hài lòng; phản ánh, kiến nghị', en: 'Satisfaction; feedback and suggestions' },
    description: {
      vi: 'Điểm và tỷ lệ mang tên “hài lòng”, mỗi cách tính để riêng; phản ánh, kiến nghị trên Cổng.',
      en: 'Points and rates that are called “satisfaction”, each method apart; feedback and suggestions on the portal.',
    },
  },
  staffing: {
    name: { vi: 'Nhân sự', en: 'Staffing' },
    description: {
      vi: 'Biên chế, người đang làm việc, người nghỉ và cán bộ tăng cường về cấp xã.',
      en: 'Posts, people at work, people leaving and staff sent to reinforce communes.',
    },
  },
  organisation: {
    name: { vi: 'Tổ chức bộ máy', en: 'Organisation' },
    description: {
      vi: 'Đơn vị hành chính, cơ quan chuyên môn, tổ chức đảng, đơn vị sự nghiệp.',
      en: 'Administrative units, specialised agencies, Party bodies, public service units.',
    },
  },
  facilities: {
    name: { vi: 'Cơ sở vật chất', en: 'Facilities' },
    description: {
      vi: 'Trung tâm phục vụ hành chính công, trụ sở, nhà đất dôi dư, trang thiết bị.',
      en: 'Public administration service centres, offices, surplus houses and land, equipment.',
    },
  },
  context: {
    name: { vi: 'Bối cảnh', en: 'Context' },
    description: {
      vi: 'Diện tích, dân số, số hộ và những số liệu để hiểu một địa phương.',
      en: 'Area, population, households and other figures that help to know a place.',
    },
  },
};

/** Themes in menu order. */
export const topicList: readonly TopicEntry[] = topics.map((id) => ({ id, ...words[id] }));
