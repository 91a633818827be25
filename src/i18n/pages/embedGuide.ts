import type { Locale } from '../../locales.ts';
import { site } from '../../site.ts';
import type { ProseSection } from './prose.ts';

/** What the guide to embedding says, for those who write about the figures. */
export interface EmbedGuide {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
  readonly gallery: string;
  readonly galleryLead: string;
  /** Heading of the list of all of them. */
  readonly all: string;
  readonly national: string;
}

/** The same per language. */
export const embedGuide: Readonly<Record<Locale, EmbedGuide>> = {
  vi: {
    title: 'Nhúng biểu đồ vào bài',
    lead: 'Biểu đồ nào cũng có thể đem sang bài viết, bản tin, bài đăng: kèm bảng số, nguồn, ngày, và từ đi với con số.',
    sections: [
      {
        id: 'cach-nhung',
        title: 'Cách nhúng',
        paragraphs: [
          'Dưới mỗi biểu đồ có dòng “Nhúng, tải, trích dẫn”. Trang mở ra có đoạn mã của khung nhúng, ảnh có liên kết, bảng thuần, câu trích dẫn bằng tiếng Việt và tiếng Anh, bảng cho bảng tính; chọn cách mà hệ quản trị bài của bạn nhận.',
          'Khung nhúng không chạy script, không đặt cookie, không gọi tới máy chủ nào khác, không đếm người đọc. Nó nằm gọn trong cột rộng từ 280 đến 1.200 px và theo màu sáng, tối của máy người đọc; thêm #light, #dark hoặc #mono vào cuối địa chỉ để giữ một màu.',
          'Chiều cao ghi sẵn đủ cho cột hẹp nhất. Muốn vừa khít ở mọi bề rộng, dùng cách có script embed.v1.js: script này chỉ đặt chiều cao của khung, không nghe và không gửi gì.',
          'Số liệu mới thay số cũ trong khung; địa chỉ khung giữ nguyên. Cần giữ nguyên hiện trạng để lưu hồ sơ, hãy tải trang HTML một tệp: ngày của số liệu nằm ngay trong tệp.',
        ],
      },
      {
        id: 'ky-hieu',
        title: 'Ký hiệu trên biểu đồ',
        paragraphs: [
          '“Hơn”, “gần”, “khoảng”, “ít nhất” là từ của nguồn: đầu thanh để hở khi nguồn nói “hơn”, có nắp hở khi nói “gần”, gạch chéo khi nói “khoảng”. Viền đứt là số tạm thời hoặc đề xuất.',
          'Ô gạch chéo: chưa có trong bộ số liệu này, hoặc có dưới 100 hồ sơ nên không tô màu. Chưa có không phải là số không.',
          '“n = …” là số hồ sơ mà tỷ lệ dựa vào; “34/34” là số nơi có số liệu trên tổng số nơi. Vạch dọc là trung vị hoặc số gộp cả nước, có ghi chữ bên cạnh.',
        ],
      },
      {
        id: 'giay-phep',
        title: 'Giấy phép và cách ghi nguồn',
        paragraphs: [
          `Biểu đồ, bảng và lời của ${site.name}: CC BY 4.0. Được sửa, dịch, dùng cho mục đích thương mại, nếu ghi nguồn gốc của con số và “qua ${site.name}”.`,
          'Cách ghi: “Cổng DVCQG, theo bản lưu của bên thứ ba ngày 10/10/2026, chưa đối chiếu; qua ' +
            `${site.name}, CC BY 4.0”. Khung nhúng và ảnh đã có dòng này; câu trích dẫn cũng vậy.`,
          `Đây không phải trang của cơ quan nhà nước: đừng viết “theo Chính phủ” khi dẫn ${site.name}.`,
        ],
      },
      {
        id: 'dung-ket-luan',
        title: 'Đừng kết luận',
        paragraphs: [
          'Đừng viết tỉnh này “giỏi” hay “kém” từ một tỷ lệ: cơ cấu thủ tục, nhất là hồ sơ đất đai, và cách ghi sổ mỗi nơi một khác. “Đúng hạn” của Cổng tính cả hồ sơ đang giải quyết: là “chưa quá hạn”.',
          'Đừng nối điểm năm 2025 do báo chí dẫn với điểm năm 2026 trên Cổng: hai cách chấm khác nhau. Đừng so điểm của xã với điểm của tỉnh.',
          'Đừng đọc điểm nhóm “Mức độ hài lòng” như kết quả khảo sát người dân. Đừng xếp hạng xã theo tổng điểm: vài phản ánh, kiến nghị làm điểm xê dịch hàng chục bậc.',
          'Thứ tự do nguồn in và thứ tự do chúng tôi sắp là hai việc; biểu đồ ghi rõ của ai.',
        ],
      },
    ],
    gallery: 'Vài ví dụ',
    galleryLead: 'Mỗi loại một khung, đúng như khi nằm trong bài.',
    all: 'Mọi biểu đồ nhúng được',
    national: 'Cả nước và theo chỉ số',
  },
  en: {
    title: 'Embed charts in an article',
    lead: 'Every chart can be taken into an article, a newsletter or a post: with its table, its source, its date and the word that came with a number.',
    sections: [
      {
        id: 'how',
        title: 'How to embed',
        paragraphs: [
          'Under every chart stands “Embed, download, cite”. The page it opens has the code of a frame, a linked picture, a plain table, a sentence to quote in Vietnamese and English, and a table for spreadsheets; take what your publishing system accepts.',
          'A frame runs no script, sets no cookie, calls no other server and counts no reader. It fits columns from 280 to 1,200 px and follows the light or dark colours of the reader’s device; add #light, #dark or #mono to its address to fix them.',
          'The height that is written is enough for the narrowest column. For a close fit at every width take the way with embed.v1.js: this script sets the height of the frame, and neither listens nor sends.',
          'Newer figures replace older ones in a frame, whose address stays. To keep what stands today, download the page in one HTML file: the date of the figures is in it.',
        ],
      },
      {
        id: 'marks',
        title: 'What the marks mean',
        paragraphs: [
          '“Over”, “nearly”, “about” and “at least” are the source’s words: a bar has an open end for “over”, an open cap for “nearly”, a hatched end for “about”. A dashed outline is a temporary or proposed figure.',
          'A hatched tile: not collected here yet, or on fewer than 100 applications and so not coloured. Absent is not zero.',
          '“n = …” is the number of applications that a rate rests on; “34 of 34” is how many places have figures, of how many. An upright line is the median or the rate of the whole country, as the words beside it say.',
        ],
      },
      {
        id: 'licence',
        title: 'Licence and citation',
        paragraphs: [
          `Charts, tables and words of ${site.name}: CC BY 4.0. You may change, translate and sell them if you name the source of the number and “via ${site.name}”.`,
          `Write: “National Public Service Portal, from a third party’s capture of 10 October 2026, not compared with the portal; via ${site.name}, CC BY 4.0”. Frames and pictures carry this line; so does the sentence to quote.`,
          `This is not a government site: do not write “the government says” when you cite ${site.name}.`,
        ],
      },
      {
        id: 'do-not-conclude',
        title: 'What not to conclude',
        paragraphs: [
          'Do not call a province good or bad for one rate: the mix of procedures, land applications above all, and the ways of keeping the books differ. The portal’s “on time” includes applications still in process: it means “not overdue”.',
          'Do not join the scores of 2025 that the press cites to those of 2026 on the portal: they are made differently. Do not compare a commune’s score with a province’s.',
          'Do not read the points of the group “satisfaction” as a survey. Do not rank communes by their total: a few pieces of feedback move it by dozens of places.',
          'An order that a source printed and an order that we make are two things; each chart says whose it is.',
        ],
      },
    ],
    gallery: 'Some examples',
    galleryLead: 'A frame of each kind, as it stands in an article.',
    all: 'All charts that can be embedded',
    national: 'The whole country, by indicator',
  },
};
