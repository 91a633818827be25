import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const staffing = topicOf('staffing', [
  {
    id: 'cadres_reinforcing_communes',
    name: { vi: 'Cán bộ tăng cường cho cấp xã', en: 'Staff sent to reinforce communes' },
    definition: {
      vi: 'Cán bộ tăng cường cho cấp xã',
      en: 'People sent or listed by a province to reinforce its communes for a time',
    },
    unit: 'persons',
    core: 38,
  },
  {
    id: 'communes_short_of_staff',
    name: { vi: 'Số xã thiếu cán bộ, công chức', en: 'Communes short of staff' },
    definition: {
      vi: 'Số xã thiếu cán bộ, công chức',
      en: 'Commune-level units reported as having too few staff',
    },
    unit: 'count',
  },
  {
    id: 'communes_with_surplus_staff',
    name: { vi: 'Số xã thừa cán bộ, công chức', en: 'Communes with surplus staff' },
    definition: {
      vi: 'Số xã thừa cán bộ, công chức',
      en: 'Commune-level units reported as having more staff than the quota',
    },
    unit: 'count',
  },
  {
    id: 'pasc_province_staff',
    name: { vi: 'Nhân sự trung tâm cấp tỉnh', en: 'Staff of the provincial centre' },
    definition: {
      vi: 'Nhân sự trung tâm cấp tỉnh',
      en: 'People assigned to the provincial service centre',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff',
    name: { vi: 'Nhân sự trung tâm cấp xã', en: 'Staff of the commune centre' },
    definition: {
      vi: 'Nhân sự trung tâm cấp xã',
      en: 'People working at a commune-level service centre',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff_average',
    name: { vi: 'Nhân sự bình quân mỗi trung tâm xã', en: 'Average staff per commune centre' },
    definition: {
      vi: 'Nhân sự bình quân mỗi trung tâm xã',
      en: 'Average dedicated staff per commune-level centre',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff_total',
    name: { vi: 'Tổng nhân sự các trung tâm', en: 'Staff of all centres' },
    definition: {
      vi: 'Tổng nhân sự các trung tâm',
      en: 'Civil servants received to work at service centres of the province',
    },
    unit: 'persons',
  },
  {
    id: 'staff_cadres_civil_servants',
    name: { vi: 'Cán bộ, công chức', en: 'Cadres and civil servants' },
    definition: {
      vi: 'Cán bộ, công chức',
      en: 'Cadres and civil servants of the place, all levels unless noted',
    },
    unit: 'persons',
  },
  {
    id: 'staff_cadres_civil_servants_province_level',
    name: { vi: 'Cán bộ, công chức cấp tỉnh', en: 'Cadres and civil servants, provincial level' },
    definition: {
      vi: 'Cán bộ, công chức cấp tỉnh',
      en: 'Cadres and civil servants at the provincial level',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average',
    name: { vi: 'Biên chế bình quân mỗi xã', en: 'Average positions per commune' },
    definition: { vi: 'Biên chế bình quân mỗi xã', en: 'Average positions per commune-level unit' },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average_max',
    name: { vi: 'Cán bộ bình quân mỗi xã, mức cao', en: 'Average staff per commune, high end' },
    definition: {
      vi: 'Cán bộ bình quân mỗi xã, mức cao',
      en: 'Upper end of a printed average number of staff per commune',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_average_min',
    name: { vi: 'Cán bộ bình quân mỗi xã, mức thấp', en: 'Average staff per commune, low end' },
    definition: {
      vi: 'Cán bộ bình quân mỗi xã, mức thấp',
      en: 'Lower end of a printed average number of staff per commune',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_level',
    name: { vi: 'Cán bộ, công chức cấp xã', en: 'Commune-level staff' },
    definition: {
      vi: 'Cán bộ, công chức cấp xã',
      en: 'Staff present or arranged at the commune level; see the note for who is counted',
    },
    unit: 'persons',
    core: 34,
  },
  {
    id: 'staff_commune_military',
    name: { vi: 'Ban chỉ huy quân sự cấp xã', en: 'Commune military command staff' },
    definition: {
      vi: 'Ban chỉ huy quân sự cấp xã',
      en: 'People in commune-level military commands',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_needed',
    name: { vi: 'Số cán bộ xã cần có', en: 'Commune staff needed' },
    definition: { vi: 'Số cán bộ xã cần có', en: 'Staff said to be needed for effective work' },
    unit: 'persons',
  },
  {
    id: 'staff_commune_norm',
    name: { vi: 'Định mức biên chế cấp xã', en: 'Commune staff norm' },
    definition: {
      vi: 'Định mức biên chế cấp xã',
      en: 'Commune-level positions computed under central guidance',
    },
    unit: 'persons',
    core: 36,
    companions: ['staff_commune_shortfall', 'staff_commune_level'],
  },
  {
    id: 'staff_commune_part_time',
    name: { vi: 'Người hoạt động không chuyên trách cấp xã', en: 'Part-time commune workers' },
    definition: {
      vi: 'Người hoạt động không chuyên trách cấp xã',
      en: 'Non-professional (part-time) workers at the commune level',
    },
    unit: 'persons',
    core: 35,
  },
  {
    id: 'staff_commune_quota_framework',
    name: { vi: 'Khung biên chế mỗi xã', en: 'Commune staffing framework' },
    definition: {
      vi: 'Khung biên chế mỗi xã',
      en: 'Expected positions per commune-level government',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_shortfall',
    name: { vi: 'Số cán bộ, công chức xã còn thiếu', en: 'Commune staff shortfall' },
    definition: {
      vi: 'Số cán bộ, công chức xã còn thiếu',
      en: 'Positions lacking against the quota or norm',
    },
    unit: 'persons',
  },
  {
    id: 'staff_commune_surplus',
    name: { vi: 'Số cán bộ, công chức xã dôi dư', en: 'Commune staff surplus' },
    definition: { vi: 'Số cán bộ, công chức xã dôi dư', en: 'Staff above the allocated quota' },
    unit: 'persons',
  },
  {
    id: 'staff_contract',
    name: { vi: 'Lao động hợp đồng', en: 'Contract workers' },
    definition: { vi: 'Lao động hợp đồng', en: 'Labour contracts of the place' },
    unit: 'persons',
  },
  {
    id: 'staff_departures_approved',
    name: { vi: 'Số người có quyết định nghỉ', en: 'Departures decided' },
    definition: {
      vi: 'Số người có quyết định nghỉ',
      en: 'People with a decision or settlement to leave or retire early',
    },
    unit: 'persons',
    core: 37,
  },
  {
    id: 'staff_departures_commune',
    name: { vi: 'Số người nghỉ cấp xã', en: 'Departures settled, commune level' },
    definition: {
      vi: 'Số người nghỉ cấp xã',
      en: 'Commune-level officials whose departure was settled',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_left',
    name: { vi: 'Số người đã nghỉ', en: 'Departures carried out' },
    definition: { vi: 'Số người đã nghỉ', en: 'People who have already left' },
    unit: 'persons',
  },
  {
    id: 'staff_departures_paid',
    name: { vi: 'Số người đã nhận chế độ', en: 'Departures paid' },
    definition: { vi: 'Số người đã nhận chế độ', en: 'Leavers who have received their payments' },
    unit: 'persons',
  },
  {
    id: 'staff_departures_part_time',
    name: { vi: 'Người không chuyên trách nghỉ', en: 'Part-time workers leaving' },
    definition: {
      vi: 'Người không chuyên trách nghỉ',
      en: 'Non-professional commune workers whose departure was settled',
    },
    unit: 'persons',
  },
  {
    id: 'staff_departures_pending',
    name: { vi: 'Hồ sơ nghỉ đang thẩm định', en: 'Departures under review' },
    definition: { vi: 'Hồ sơ nghỉ đang thẩm định', en: 'Departure files still under review' },
    unit: 'persons',
  },
  {
    id: 'staff_departures_province',
    name: { vi: 'Số người nghỉ cấp tỉnh', en: 'Departures settled, provincial level' },
    definition: {
      vi: 'Số người nghỉ cấp tỉnh',
      en: 'Provincial-level officials whose departure was settled',
    },
    unit: 'persons',
  },
  {
    id: 'staff_merged_agencies',
    name: { vi: 'Nhân sự cơ quan cấp tỉnh hợp nhất', en: 'Staff of merged provincial agencies' },
    definition: {
      vi: 'Nhân sự cơ quan cấp tỉnh hợp nhất',
      en: 'Staff of the provincial agencies that were merged',
    },
    unit: 'persons',
  },
  {
    id: 'staff_paid_by_state_budget',
    name: { vi: 'Người hưởng lương ngân sách', en: 'Persons on the state budget' },
    definition: { vi: 'Người hưởng lương ngân sách', en: 'People paid from the state budget' },
    unit: 'persons',
    core: 33,
  },
  {
    id: 'staff_part_time_all_levels',
    name: { vi: 'Người không chuyên trách các cấp', en: 'Part-time workers, all levels' },
    definition: {
      vi: 'Người không chuyên trách các cấp',
      en: 'Part-time workers in communes, villages and residential groups',
    },
    unit: 'persons',
  },
  {
    id: 'staff_province_level',
    name: { vi: 'Cán bộ, công chức, viên chức cấp tỉnh', en: 'Provincial-level staff' },
    definition: {
      vi: 'Cán bộ, công chức, viên chức cấp tỉnh',
      en: 'Staff at the provincial level',
    },
    unit: 'persons',
  },
  {
    id: 'staff_public_employees',
    name: { vi: 'Viên chức', en: 'Public employees' },
    definition: { vi: 'Viên chức', en: 'Public employees (service unit staff) of the place' },
    unit: 'persons',
  },
  {
    id: 'staff_public_employees_province_level',
    name: { vi: 'Viên chức cấp tỉnh', en: 'Public employees, provincial level' },
    definition: { vi: 'Viên chức cấp tỉnh', en: 'Public employees at the provincial level' },
    unit: 'persons',
  },
  {
    id: 'staff_quota_civil_servants',
    name: { vi: 'Biên chế công chức', en: 'Civil servant quota' },
    definition: { vi: 'Biên chế công chức', en: 'Civil servant positions assigned or proposed' },
    unit: 'persons',
    core: 32,
  },
  {
    id: 'staff_quota_commune',
    name: { vi: 'Biên chế cấp xã', en: 'Commune-level quota' },
    definition: { vi: 'Biên chế cấp xã', en: 'Commune-level positions assigned' },
    unit: 'persons',
  },
  {
    id: 'staff_quota_province',
    name: { vi: 'Biên chế cấp tỉnh', en: 'Provincial-level quota' },
    definition: {
      vi: 'Biên chế cấp tỉnh',
      en: 'Positions assigned to provincial agencies and units',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_province_and_district',
    name: {
      vi: 'Biên chế cấp tỉnh, huyện trước sắp xếp',
      en: 'Provincial and district quota before',
    },
    definition: {
      vi: 'Biên chế cấp tỉnh, huyện trước sắp xếp',
      en: 'Positions assigned to the provincial and district levels before the new model',
    },
    unit: 'persons',
  },
  {
    id: 'staff_quota_reserved',
    name: { vi: 'Biên chế dự phòng', en: 'Reserved quota' },
    definition: { vi: 'Biên chế dự phòng', en: 'Positions kept in reserve' },
    unit: 'persons',
  },
  {
    id: 'staff_quota_total',
    name: { vi: 'Tổng biên chế được giao', en: 'Authorised staffing' },
    definition: { vi: 'Tổng biên chế được giao', en: 'All positions authorised for the place' },
    unit: 'persons',
  },
  {
    id: 'staff_reassigned',
    name: { vi: 'Cán bộ được điều động', en: 'Staff reassigned' },
    definition: { vi: 'Cán bộ được điều động', en: 'Officials moved to communes by one province' },
    unit: 'persons',
  },
  {
    id: 'staff_reassigned_to_communes',
    name: { vi: 'Cán bộ điều động về xã', en: 'Staff reassigned to communes' },
    definition: {
      vi: 'Cán bộ điều động về xã',
      en: 'Officials mobilised, seconded or assigned to communes nationwide',
    },
    unit: 'persons',
  },
  {
    id: 'staff_relocated_to_centre',
    name: { vi: 'Cán bộ chuyển về trung tâm mới', en: 'Staff moving to the new centre' },
    definition: {
      vi: 'Cán bộ chuyển về trung tâm mới',
      en: 'Staff moving to the new provincial centre after a merger',
    },
    unit: 'persons',
  },
  {
    id: 'staff_seconded',
    name: { vi: 'Cán bộ được biệt phái', en: 'Staff seconded' },
    definition: { vi: 'Cán bộ được biệt phái', en: 'Staff seconded to vacant positions' },
    unit: 'persons',
  },
  {
    id: 'staff_total',
    name: { vi: 'Tổng cán bộ, công chức, viên chức', en: 'Staff in total' },
    definition: {
      vi: 'Tổng cán bộ, công chức, viên chức',
      en: 'Cadres, civil servants and public employees together',
    },
    unit: 'persons',
  },
  {
    id: 'task_groups_per_civil_servant_max',
    name: { vi: 'Nhóm việc mỗi công chức, mức cao', en: 'Task groups per civil servant, high end' },
    definition: {
      vi: 'Nhóm việc mỗi công chức, mức cao',
      en: 'Upper end of task groups an average civil servant handles',
    },
    unit: 'count',
  },
  {
    id: 'task_groups_per_civil_servant_min',
    name: { vi: 'Nhóm việc mỗi công chức, mức thấp', en: 'Task groups per civil servant, low end' },
    definition: {
      vi: 'Nhóm việc mỗi công chức, mức thấp',
      en: 'Lower end of task groups an average civil servant handles',
    },
    unit: 'count',
  },
  {
    id: 'technical_support_team_members',
    name: { vi: 'Thành viên tổ hỗ trợ kỹ thuật', en: 'Members of technical support teams' },
    definition: {
      vi: 'Thành viên tổ hỗ trợ kỹ thuật',
      en: 'People in commune-level technical support teams',
    },
    unit: 'persons',
  },
  {
    id: 'leadership_posts_filled',
    name: { vi: 'Chức danh lãnh đạo được kiện toàn', en: 'Leadership posts filled' },
    definition: {
      vi: 'Chức danh lãnh đạo được kiện toàn',
      en: 'Missing commune-level leadership posts filled by the province',
    },
    unit: 'count',
  },
]);
