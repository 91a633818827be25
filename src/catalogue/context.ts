import { reportedOf } from './entry.ts';

/** What helps to know a place; never a base for figures per head. */
export const context = reportedOf('context', [
  {
    id: 'area_km2',
    name: { vi: 'Diện tích tự nhiên', en: 'Natural area' },
    definition: {
      vi: 'Diện tích tự nhiên của địa phương, tính bằng km².',
      en: 'Natural area of the place, in km².',
    },
    unit: 'km2',
  },
  {
    id: 'area_ha',
    name: { vi: 'Diện tích tự nhiên (héc-ta)', en: 'Natural area (hectares)' },
    definition: {
      vi: 'Diện tích tự nhiên mà nguồn in theo héc-ta.',
      en: 'Natural area that the source prints in hectares.',
    },
    unit: 'ha',
  },
  {
    id: 'population',
    name: { vi: 'Dân số', en: 'Population' },
    definition: {
      vi: 'Dân số của địa phương như nguồn in.',
      en: 'Population of the place as printed.',
    },
    caution: {
      vi: 'Có ba cơ sở khác nhau (nghị quyết sắp xếp, niên giám 2024, số của địa phương): không so, không tính bình quân đầu người hay mật độ.',
      en: 'There are three bases (the resolutions, the 2024 yearbook, local figures): neither compared nor used per head or for density.',
    },
    unit: 'persons',
  },
  {
    id: 'households',
    name: { vi: 'Số hộ', en: 'Households' },
    definition: { vi: 'Số hộ của địa phương.', en: 'Households of the place.' },
    unit: 'count',
  },
  {
    id: 'villages',
    name: { vi: 'Số thôn, khu phố', en: 'Villages and residential groups' },
    definition: {
      vi: 'Số thôn, ấp, bản, khu phố, tổ dân phố của địa phương.',
      en: 'Villages, hamlets, neighbourhoods or residential groups of the place.',
    },
    unit: 'count',
  },
  {
    id: 'days_in_operation',
    name: { vi: 'Số ngày vận hành', en: 'Days in operation' },
    definition: {
      vi: 'Số ngày kể từ khi mô hình mới bắt đầu, theo lời nguồn.',
      en: 'Days since the new model started, as the source puts it.',
    },
    unit: 'days',
  },
  {
    id: 'growth_target_rate',
    name: { vi: 'Mục tiêu tăng trưởng', en: 'Growth target' },
    definition: {
      vi: 'Mục tiêu tăng trưởng kinh tế mà tỉnh nhắc lại.',
      en: 'Target of economic growth that the province restated.',
    },
    caution: { vi: 'Đây là chỉ tiêu, không phải kết quả.', en: 'It is a target, not an outcome.' },
    unit: 'percent',
    family: 'target',
  },
  {
    id: 'key_task_groups',
    name: { vi: 'Nhóm nhiệm vụ trọng tâm', en: 'Key task groups' },
    definition: {
      vi: 'Số nhóm nhiệm vụ được đề ra hoặc đề xuất.',
      en: 'Groups of tasks that were set or proposed.',
    },
    caution: {
      vi: 'Là nhiệm vụ được đề ra, không phải kết quả.',
      en: 'Tasks that were set, not outcomes.',
    },
    unit: 'count',
    family: 'target',
  },
]);
