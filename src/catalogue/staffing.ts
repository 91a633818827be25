import { reportedOf } from './entry.ts';

/** People at work; every figure says who is counted. */
export const staffing = reportedOf('staffing', [
  {
    id: 'staff_commune_level',
    name: {
      vi: 'Cán bộ, công chức cấp xã (ghi rõ ai được tính)',
      en: 'Commune-level staff (with who is counted)',
    },
    short: { vi: 'Cán bộ, công chức cấp xã', en: 'Commune-level staff' },
    definition: {
      vi: 'Số người có mặt hoặc được bố trí ở cấp xã; ghi chú của từng số liệu nói rõ ai được tính.',
      en: 'People present or arranged at the commune level; the note of each figure says who is counted.',
    },
    caution: {
      vi: 'Có nơi tính cả viên chức, có nơi không: không so các nơi với nhau.',
      en: 'Some places include public employees and some do not: places cannot be compared.',
    },
    unit: 'persons',
    core: 34,
  },
  {
    id: 'staff_commune_part_time',
    name: { vi: 'Người hoạt động không chuyên trách cấp xã', en: 'Part-time commune workers' },
    short: { vi: 'Không chuyên trách cấp xã', en: 'Part-time workers' },
    definition: {
      vi: 'Số người hoạt động không chuyên trách ở cấp xã.',
      en: 'Non-professional (part-time) workers at the commune level.',
    },
    unit: 'persons',
    core: 35,
  },
  {
    id: 'staff_paid_by_state_budget',
    name: { vi: 'Người hưởng lương từ ngân sách', en: 'People paid from the state budget' },
    short: { vi: 'Hưởng lương ngân sách', en: 'On the state budget' },
    definition: {
      vi: 'Số người hưởng lương từ ngân sách nhà nước, theo nguồn.',
      en: 'People paid from the state budget, according to the source.',
    },
    caution: {
      vi: 'Số của Cà Mau là đề xuất bố trí tạm thời, không rõ phạm vi, và có thể gồm cả những nhóm được nêu riêng: không cộng, không chia.',
      en: 'The figure of Cà Mau is a proposed temporary allocation of unclear scope and may include the groups named apart: neither added up nor divided.',
    },
    unit: 'persons',
    core: 33,
  },
  {
    id: 'cadres_reinforcing_communes',
    name: { vi: 'Cán bộ tăng cường về cấp xã', en: 'Staff sent to reinforce communes' },
    short: { vi: 'Tăng cường về cấp xã', en: 'Sent to communes' },
    definition: {
      vi: 'Số người được cử hoặc đưa vào danh sách tăng cường về cấp xã có thời hạn.',
      en: 'People sent to reinforce communes for a time, or listed for it.',
    },
    unit: 'persons',
    core: 38,
  },
  {
    id: 'staff_cadres_civil_servants',
    name: { vi: 'Cán bộ, công chức', en: 'Cadres and civil servants' },
    definition: {
      vi: 'Số cán bộ, công chức của địa phương, mọi cấp nếu không ghi khác.',
      en: 'Cadres and civil servants of the place, all levels unless noted.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_cadres_civil_servants_province_level',
    name: { vi: 'Cán bộ, công chức cấp tỉnh', en: 'Cadres and civil servants at provincial level' },
    short: { vi: 'Cán bộ, công chức cấp tỉnh', en: 'Civil servants, province' },
    definition: {
      vi: 'Số cán bộ, công chức ở cấp tỉnh.',
      en: 'Cadres and civil servants at the provincial level.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_public_employees',
    name: { vi: 'Viên chức', en: 'Public employees' },
    definition: {
      vi: 'Số viên chức, tức người làm việc ở các đơn vị sự nghiệp, của địa phương.',
      en: 'Public employees (staff of service units) of the place.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_public_employees_province_level',
    name: { vi: 'Viên chức cấp tỉnh', en: 'Public employees at provincial level' },
    short: { vi: 'Viên chức cấp tỉnh', en: 'Public employees, province' },
    definition: { vi: 'Số viên chức ở cấp tỉnh.', en: 'Public employees at the provincial level.' },
    unit: 'persons',
  },
  {
    id: 'staff_province_level',
    name: { vi: 'Cán bộ, công chức, viên chức cấp tỉnh', en: 'Staff at provincial level' },
    short: { vi: 'Nhân sự cấp tỉnh', en: 'Provincial staff' },
    definition: {
      vi: 'Số người làm việc ở cấp tỉnh; ghi chú nói rõ ai được tính.',
      en: 'People working at the provincial level; the note says who is counted.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_total',
    name: { vi: 'Tổng cán bộ, công chức, viên chức', en: 'Staff in total' },
    short: { vi: 'Tổng nhân sự', en: 'Staff in total' },
    definition: {
      vi: 'Cán bộ, công chức và viên chức tính chung.',
      en: 'Cadres, civil servants and public employees together.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_contract',
    name: { vi: 'Lao động hợp đồng', en: 'Contract workers' },
    definition: {
      vi: 'Số lao động hợp đồng của địa phương.',
      en: 'People on labour contracts in the place.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_part_time_all_levels',
    name: {
      vi: 'Người hoạt động không chuyên trách các cấp',
      en: 'Part-time workers at all levels',
    },
    short: { vi: 'Không chuyên trách các cấp', en: 'Part-time, all levels' },
    definition: {
      vi: 'Số người hoạt động không chuyên trách ở xã, thôn và tổ dân phố.',
      en: 'Part-time workers in communes, villages and residential groups.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_military',
    name: { vi: 'Ban chỉ huy quân sự cấp xã', en: 'Commune military commands' },
    definition: {
      vi: 'Số người trong các ban chỉ huy quân sự cấp xã.',
      en: 'People in commune-level military commands.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average_min',
    name: {
      vi: 'Cán bộ bình quân mỗi đơn vị cấp xã, mức thấp',
      en: 'Average staff per commune-level unit, low end',
    },
    short: { vi: 'Bình quân mỗi xã, thấp', en: 'Average per commune, low' },
    definition: {
      vi: 'Đầu thấp của số cán bộ bình quân mỗi đơn vị cấp xã mà nguồn nêu.',
      en: 'Lower end of a printed average number of staff per commune-level unit.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average_max',
    name: {
      vi: 'Cán bộ bình quân mỗi đơn vị cấp xã, mức cao',
      en: 'Average staff per commune-level unit, high end',
    },
    short: { vi: 'Bình quân mỗi xã, cao', en: 'Average per commune, high' },
    definition: {
      vi: 'Đầu cao của số cán bộ bình quân mỗi đơn vị cấp xã mà nguồn nêu.',
      en: 'Upper end of a printed average number of staff per commune-level unit.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_merged_agencies',
    name: {
      vi: 'Nhân sự các cơ quan cấp tỉnh hợp nhất',
      en: 'Staff of merged provincial agencies',
    },
    short: { vi: 'Nhân sự cơ quan hợp nhất', en: 'Staff of merged agencies' },
    definition: {
      vi: 'Số người của các cơ quan cấp tỉnh đã hợp nhất.',
      en: 'People of the provincial agencies that were merged.',
    },
    caution: {
      vi: 'Các phần mà nguồn in cộng lại không bằng con số này.',
      en: 'The parts that the source prints do not add up to it.',
    },
    unit: 'persons',
  },
]);
