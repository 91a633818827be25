import { reportedOf } from './entry.ts';

/** Posts assigned, proposed or computed, and what is lacking or left over against them. */
export const quotas = reportedOf('staffing', [
  {
    id: 'staff_quota_civil_servants',
    name: {
      vi: 'Biên chế công chức (giao hoặc đề xuất)',
      en: 'Civil servant posts (assigned or proposed)',
    },
    short: { vi: 'Biên chế công chức', en: 'Civil servant posts' },
    definition: {
      vi: 'Số biên chế công chức được giao hoặc được đề xuất; từng số liệu ghi rõ là giao hay đề xuất.',
      en: 'Civil servant posts assigned or proposed; each figure says which.',
    },
    caution: {
      vi: 'Số của Cà Mau là đề xuất bố trí tạm thời, nguồn không nêu rõ cho cả tỉnh hay cho địa bàn cũ.',
      en: 'The figure of Cà Mau is a proposed temporary allocation; the source does not say whether for the whole province or for the former area.',
    },
    unit: 'persons',
    core: 32,
  },
  {
    id: 'staff_commune_norm',
    name: { vi: 'Định mức biên chế cấp xã', en: 'Norm of commune-level posts' },
    short: { vi: 'Định mức', en: 'Norm' },
    definition: {
      vi: 'Số biên chế cấp xã tính theo hướng dẫn của Trung ương.',
      en: 'Commune-level posts computed under central guidance.',
    },
    caution: {
      vi: 'Định mức, có mặt và còn thiếu chỉ đặt cạnh nhau khi cùng một nguồn in cho cùng một phạm vi: hiện chỉ Lạng Sơn.',
      en: 'Norm, present and shortfall stand side by side only where one source prints them for one scope: Lạng Sơn alone so far.',
    },
    unit: 'persons',
    core: 36,
    companions: ['staff_commune_shortfall', 'staff_commune_level'],
  },
  {
    id: 'staff_commune_shortfall',
    name: { vi: 'Cán bộ, công chức cấp xã còn thiếu', en: 'Commune staff shortfall' },
    short: { vi: 'Còn thiếu', en: 'Short of' },
    definition: {
      vi: 'Số người còn thiếu so với biên chế hoặc định mức mà nguồn nêu.',
      en: 'People lacking against the posts or the norm that the source names.',
    },
    caution: {
      vi: 'Mỗi nguồn so với một mức khác nhau; không lấy số thừa nơi này bù số thiếu nơi kia.',
      en: 'Each source measures against another level; surplus in one place is never set against shortfall in another.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_surplus',
    name: { vi: 'Cán bộ, công chức cấp xã dôi dư', en: 'Commune staff surplus' },
    short: { vi: 'Dôi dư', en: 'Surplus' },
    definition: { vi: 'Số người vượt biên chế được giao.', en: 'People above the posts assigned.' },
    caution: {
      vi: 'Không lấy số thừa nơi này bù số thiếu nơi kia.',
      en: 'Surplus in one place is never set against shortfall in another.',
    },
    unit: 'persons',
  },
  {
    id: 'communes_short_of_staff',
    name: { vi: 'Đơn vị cấp xã thiếu cán bộ, công chức', en: 'Commune-level units short of staff' },
    short: { vi: 'Đơn vị thiếu người', en: 'Units short of staff' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã mà nguồn nêu là thiếu người.',
      en: 'Commune-level units reported as having too few staff.',
    },
    unit: 'count',
  },
  {
    id: 'communes_with_surplus_staff',
    name: {
      vi: 'Đơn vị cấp xã thừa cán bộ, công chức',
      en: 'Commune-level units with surplus staff',
    },
    short: { vi: 'Đơn vị thừa người', en: 'Units with surplus staff' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã mà nguồn nêu là có nhiều người hơn biên chế.',
      en: 'Commune-level units reported as having more staff than posts.',
    },
    unit: 'count',
  },
  {
    id: 'staff_commune_needed',
    name: { vi: 'Số cán bộ cấp xã cần có', en: 'Commune staff needed' },
    definition: {
      vi: 'Số người mà nguồn cho là cần có để làm việc hiệu quả.',
      en: 'People said to be needed for effective work.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average',
    name: {
      vi: 'Biên chế bình quân mỗi đơn vị cấp xã',
      en: 'Average posts per commune-level unit',
    },
    short: { vi: 'Biên chế bình quân', en: 'Average posts' },
    definition: {
      vi: 'Số biên chế bình quân mỗi đơn vị hành chính cấp xã.',
      en: 'Average posts per commune-level unit.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_quota_framework',
    name: {
      vi: 'Khung biên chế mỗi đơn vị cấp xã',
      en: 'Framework of posts per commune-level unit',
    },
    short: { vi: 'Khung biên chế', en: 'Framework of posts' },
    definition: {
      vi: 'Số biên chế dự kiến cho mỗi chính quyền cấp xã.',
      en: 'Expected posts for each commune-level government.',
    },
    caution: {
      vi: 'Không tính khối đảng, đoàn thể và ban chỉ huy quân sự.',
      en: 'The Party, mass organisations and the military command are not counted.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_commune',
    name: { vi: 'Biên chế cấp xã', en: 'Commune-level posts' },
    definition: {
      vi: 'Số biên chế được giao cho cấp xã.',
      en: 'Posts assigned to the commune level.',
    },
    caution: {
      vi: 'Lạng Sơn có số giao tạm thời và số của trước sắp xếp: hai cơ sở khác nhau.',
      en: 'Lạng Sơn has a temporary assignment and one from before the rearrangement: two different bases.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_province',
    name: { vi: 'Biên chế cấp tỉnh', en: 'Provincial-level posts' },
    definition: {
      vi: 'Số biên chế được giao cho các cơ quan, đơn vị cấp tỉnh.',
      en: 'Posts assigned to provincial agencies and units.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_province_and_district',
    name: {
      vi: 'Biên chế cấp tỉnh, cấp huyện trước sắp xếp',
      en: 'Provincial and district posts before the rearrangement',
    },
    short: { vi: 'Cấp tỉnh, huyện trước sắp xếp', en: 'Province and district, before' },
    definition: {
      vi: 'Số biên chế được giao cho cấp tỉnh và cấp huyện trước khi có mô hình mới.',
      en: 'Posts assigned to the provincial and district levels before the new model.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_reserved',
    name: { vi: 'Biên chế dự phòng', en: 'Posts in reserve' },
    definition: { vi: 'Số biên chế để dự phòng.', en: 'Posts kept in reserve.' },
    unit: 'persons',
  },
  {
    id: 'staff_quota_total',
    name: { vi: 'Tổng biên chế được giao', en: 'Posts in total' },
    definition: {
      vi: 'Tổng số biên chế được giao cho địa phương.',
      en: 'All posts authorised for the place.',
    },
    unit: 'persons',
  },
]);
