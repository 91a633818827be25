import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const context = topicOf('context', [
  {
    id: 'area_ha',
    name: { vi: 'Diện tích tự nhiên (héc-ta)', en: 'Natural area (hectares)' },
    definition: {
      vi: 'Diện tích tự nhiên (héc-ta)',
      en: 'Natural area of the place as printed in hectares',
    },
    unit: 'ha',
  },
  {
    id: 'area_km2',
    name: { vi: 'Diện tích tự nhiên', en: 'Natural area' },
    definition: { vi: 'Diện tích tự nhiên', en: 'Natural area of the place' },
    unit: 'km2',
  },
  {
    id: 'days_in_operation',
    name: { vi: 'Số ngày vận hành', en: 'Days in operation' },
    definition: { vi: 'Số ngày vận hành', en: 'Days since the model started, as stated' },
    unit: 'days',
  },
  {
    id: 'growth_target_rate',
    name: { vi: 'Mục tiêu tăng trưởng', en: 'Growth target' },
    definition: {
      vi: 'Mục tiêu tăng trưởng',
      en: 'Economic growth target restated by the province',
    },
    unit: 'percent',
    family: 'target',
  },
  {
    id: 'households',
    name: { vi: 'Số hộ', en: 'Households' },
    definition: { vi: 'Số hộ', en: 'Households of the place' },
    unit: 'count',
  },
  {
    id: 'population',
    name: { vi: 'Dân số', en: 'Population' },
    definition: {
      vi: 'Dân số',
      en: 'Population of the place as printed; bases differ between sources',
    },
    unit: 'persons',
  },
  {
    id: 'villages',
    name: { vi: 'Số thôn, khu phố', en: 'Villages and residential groups' },
    definition: {
      vi: 'Số thôn, khu phố',
      en: 'Villages, hamlets, neighbourhoods or residential groups',
    },
    unit: 'count',
  },
]);
