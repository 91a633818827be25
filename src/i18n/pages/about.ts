import type { Locale } from '../../locales.ts';
import type { ProseSection } from './prose.ts';
import { site } from '../../site.ts';

/** What the site is and how its figures come about. */
export const about: Readonly<Record<Locale, readonly ProseSection[]>> = {
  vi: [
    {
      id: 'la-gi',
      title: `${site.name} là gì`,
      paragraphs: [
        `Từ ngày 1 tháng 7 năm 2025, Việt Nam có hai cấp chính quyền địa phương: 34 tỉnh, thành phố và các xã, phường, đặc khu. ${site.name} gom những con số đã công bố về mô hình này vào một nơi, bằng hai thứ tiếng, để ai cũng đọc, dẫn lại và kiểm tra được.`,
        `Đây không phải trang của cơ quan nhà nước. ${site.name} không chấm điểm và không xếp loại nơi nào.`,
      ],
    },
    {
      id: 'con-so',
      title: 'Một con số ở đây gồm những gì',
      paragraphs: [
        'Giá trị, nơi, kỳ, từ đi kèm (hơn, gần, khoảng), loại phát biểu (thực tế, đề xuất, giao tạm thời, chỉ tiêu), nguồn và vị trí trong nguồn. Bấm vào con số để tới trang nguồn và vị trí của nó; nguồn chưa có địa chỉ mở được thì trang nguồn ghi rõ.',
        `Số không là một con số. Chưa có là chưa có trong ${site.name}: không có nghĩa là nơi đó chưa công bố. Không số nào được chia ra hay lấp vào chỗ trống; số do ${site.name} tính (tỷ lệ, trung vị, số gộp) được ghi rõ.`,
        'Hai nguồn nói khác nhau thì cả hai cùng được ghi.',
      ],
    },
    {
      id: 'so-sanh',
      title: 'Khi nào các nơi được đặt cạnh nhau',
      paragraphs: [
        'Chỉ khi cùng nguồn, cùng kỳ, cùng cách tính. Vì thế bản đồ và biểu đồ 34 tỉnh, thành chỉ dùng bảng của Cổng Dịch vụ công quốc gia năm 2026; số của báo chí được liệt kê dưới “Theo báo chí, tháng/năm”.',
        'Điểm năm 2025 do báo chí dẫn và điểm năm 2026 trên Cổng không so được với nhau. Điểm của xã không so được với điểm của tỉnh. Xã của tỉnh này không so với xã của tỉnh khác.',
        `Thứ hạng do nguồn in và thứ tự do ${site.name} sắp là hai việc khác nhau, và trang luôn nói rõ. Tỷ lệ trên dưới 100 hồ sơ không được sắp, không tô màu.`,
      ],
    },
    {
      id: 'nguon',
      title: 'Số liệu đến từ đâu',
      paragraphs: [
        'Bảng của Cổng Dịch vụ công quốc gia: chép tay từ bản lưu của bên thứ ba, chưa đối chiếu với Cổng. Bài viết: đọc phần lớn qua đoạn trích, nhiều bài là bản dịch máy, nên từ “gần”, “hơn” có thể là của người dịch.',
        'Tên và mã đơn vị theo danh mục ngày 1 tháng 7 năm 2025, cộng các thay đổi ngày 30 tháng 4, 1 tháng 9 và 20 tháng 9 năm 2026.',
      ],
    },
    {
      id: 'dung-trang',
      title: 'Cách trang này chạy',
      paragraphs: [
        'Mọi con số, biểu đồ và bảng đều có sẵn trong trang, không cần JavaScript. Không cookie, không theo dõi, không tải gì từ nơi khác. Cùng số liệu vào thì ra cùng một trang, từng byte.',
      ],
    },
  ],
  en: [
    {
      id: 'what',
      title: `What ${site.name} is`,
      paragraphs: [
        `Since 1 July 2025 Viet Nam has two tiers of local government: 34 provinces and cities, and communes, wards and special zones. ${site.name} (“two tiers”) gathers the published figures on this model in one place and two languages, for anyone to read, cite and check.`,
        `This is not a government site. ${site.name} gives no marks and no grades.`,
      ],
    },
    {
      id: 'figure',
      title: 'What a figure here consists of',
      paragraphs: [
        'A value, a place, a period, the word that came with it (over, nearly, about), the kind of statement (actual, proposed, temporary, target), a source and the place in the source. Follow a number to the page of its source and to its place there; where a source has no address that opens, its page says so.',
        `Zero is a number. Absent means not collected here: it does not mean that none was published. No figure is apportioned or filled in; what ${site.name} computes (rates, medians, pooled numbers) is marked.`,
        'Where two sources disagree, both are shown.',
      ],
    },
    {
      id: 'compare',
      title: 'When places stand beside each other',
      paragraphs: [
        'Only with the same source, period and method. So maps and charts of the 34 provinces use the National Public Service Portal’s tables of 2026 alone; press figures are listed under “In the press, month and year”.',
        'Scores of 2025 quoted by the press and scores of 2026 on the portal do not compare. A commune’s points do not compare with a province’s. Communes of one province are not set against those of another.',
        `A rank that a source printed and an order that ${site.name} makes are two things, and the page says which. A rate on fewer than 100 applications is neither ordered nor coloured.`,
      ],
    },
    {
      id: 'sources',
      title: 'Where the figures come from',
      paragraphs: [
        'Tables of the National Public Service Portal: typed by hand from a third party’s captures, not compared with the portal. Articles: most were read as excerpts and many are machine translations, so “nearly” or “over” may be the translator’s.',
        'Names and codes follow the registry of 1 July 2025, with the changes of 30 April, 1 and 20 September 2026.',
      ],
    },
    {
      id: 'how',
      title: 'How this site works',
      paragraphs: [
        'All numbers, charts and tables are in the page; nothing needs JavaScript. No cookies, no tracking, nothing loaded from elsewhere. The same data in gives the same pages out, byte for byte.',
      ],
    },
  ],
};
