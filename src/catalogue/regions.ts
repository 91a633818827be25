import type { Text } from '../locales.ts';

/** A region of provinces, with where it is laid down. */
export interface Region {
  readonly id: string;
  readonly name: Text;
  /** Codes of its provinces. */
  readonly provinces: readonly string[];
}

/** Where the six socio-economic regions of the 34 provinces are laid down. */
export const regionSource: Text = {
  vi: 'Nghị quyết 306/NQ-CP ngày 5/10/2025, điều chỉnh Quy hoạch tổng thể quốc gia',
  en: 'Resolution 306/NQ-CP of 5 October 2025, adjusting the National Master Plan',
};

/** The six socio-economic regions, from north to south; together the 34 provinces. */
export const regions: readonly Region[] = [
  {
    id: 'northern-uplands',
    name: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern midlands and mountains' },
    provinces: ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
  },
  {
    id: 'red-river-delta',
    name: { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
    provinces: ['01', '22', '24', '31', '33', '37'],
  },
  {
    id: 'north-central',
    name: { vi: 'Bắc Trung Bộ', en: 'North Central' },
    provinces: ['38', '40', '42', '44', '46'],
  },
  {
    id: 'south-central',
    name: {
      vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
      en: 'South Central Coast and Central Highlands',
    },
    provinces: ['48', '51', '52', '56', '66', '68'],
  },
  {
    id: 'southeast',
    name: { vi: 'Đông Nam Bộ', en: 'Southeast' },
    provinces: ['75', '79', '80'],
  },
  {
    id: 'mekong-delta',
    name: { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta' },
    provinces: ['82', '86', '91', '92', '96'],
  },
];
