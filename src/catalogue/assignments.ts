import { reportedOf } from './entry.ts';

/** People moved, seconded or assigned, and the work that each carries. */
export const assignments = reportedOf('staffing', [
  {
    id: 'staff_reassigned',
    name: { vi: 'Cán bộ được điều động', en: 'Staff moved to communes by one province' },
    short: { vi: 'Được điều động', en: 'Moved to communes' },
    definition: {
      vi: 'Số cán bộ do một tỉnh, thành phố điều động về các xã, phường.',
      en: 'Officials moved to communes and wards by one province or city.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_reassigned_to_communes',
    name: {
      vi: 'Cán bộ điều động, biệt phái về cấp xã trên cả nước',
      en: 'Staff mobilised for communes nationwide',
    },
    short: { vi: 'Điều động về cấp xã, cả nước', en: 'Mobilised nationwide' },
    definition: {
      vi: 'Số cán bộ được điều động, biệt phái, phân công về cấp xã trên cả nước.',
      en: 'Officials mobilised, seconded or assigned to communes nationwide.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_relocated_to_centre',
    name: { vi: 'Cán bộ chuyển về trung tâm hành chính mới', en: 'Staff moving to the new centre' },
    short: { vi: 'Chuyển về trung tâm mới', en: 'Moving to the new centre' },
    definition: {
      vi: 'Số người chuyển về trung tâm hành chính mới của tỉnh sau hợp nhất.',
      en: 'People moving to the new provincial centre after a merger.',
    },
    unit: 'persons',
  },
  {
    id: 'staff_seconded',
    name: { vi: 'Cán bộ được biệt phái', en: 'Staff seconded' },
    definition: {
      vi: 'Số người được biệt phái vào các vị trí còn thiếu.',
      en: 'People seconded to vacant posts.',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_province_staff',
    name: {
      vi: 'Nhân sự trung tâm phục vụ hành chính công cấp tỉnh',
      en: 'Staff of the provincial service centre',
    },
    short: { vi: 'Nhân sự trung tâm cấp tỉnh', en: 'Provincial centre staff' },
    definition: {
      vi: 'Số người được bố trí ở trung tâm phục vụ hành chính công cấp tỉnh.',
      en: 'People assigned to the provincial public administration service centre.',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff',
    name: {
      vi: 'Nhân sự trung tâm phục vụ hành chính công cấp xã',
      en: 'Staff of a commune service centre',
    },
    short: { vi: 'Nhân sự trung tâm cấp xã', en: 'Commune centre staff' },
    definition: {
      vi: 'Số người làm việc ở một trung tâm phục vụ hành chính công cấp xã.',
      en: 'People working at one commune-level service centre.',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff_average',
    name: {
      vi: 'Nhân sự bình quân mỗi trung tâm cấp xã',
      en: 'Average staff per commune service centre',
    },
    short: { vi: 'Bình quân mỗi trung tâm', en: 'Average per centre' },
    definition: {
      vi: 'Số người chuyên trách bình quân mỗi trung tâm cấp xã.',
      en: 'Average dedicated staff per commune-level service centre.',
    },
    unit: 'persons',
  },
  {
    id: 'pasc_staff_total',
    name: {
      vi: 'Tổng nhân sự các trung tâm phục vụ hành chính công',
      en: 'Staff of all service centres',
    },
    short: { vi: 'Nhân sự các trung tâm', en: 'Staff of all centres' },
    definition: {
      vi: 'Số công chức được tiếp nhận về làm việc tại các trung tâm phục vụ hành chính công của địa phương.',
      en: 'Civil servants received to work at the service centres of the place.',
    },
    unit: 'persons',
  },
  {
    id: 'technical_support_team_members',
    name: { vi: 'Thành viên các tổ hỗ trợ kỹ thuật', en: 'Members of technical support teams' },
    short: { vi: 'Tổ hỗ trợ kỹ thuật', en: 'Technical support teams' },
    definition: {
      vi: 'Số người trong các tổ hỗ trợ kỹ thuật cấp xã.',
      en: 'People in commune-level technical support teams.',
    },
    unit: 'persons',
  },
  {
    id: 'leadership_posts_filled',
    name: { vi: 'Chức danh lãnh đạo cấp xã được kiện toàn', en: 'Commune leadership posts filled' },
    short: { vi: 'Chức danh được kiện toàn', en: 'Leadership posts filled' },
    definition: {
      vi: 'Số chức danh lãnh đạo cấp xã còn thiếu đã được tỉnh bố trí.',
      en: 'Missing commune-level leadership posts that the province filled.',
    },
    unit: 'count',
  },
  {
    id: 'task_groups_per_civil_servant_min',
    name: { vi: 'Nhóm việc mỗi công chức, mức thấp', en: 'Task groups per civil servant, low end' },
    short: { vi: 'Nhóm việc, mức thấp', en: 'Task groups, low end' },
    definition: {
      vi: 'Đầu thấp của số nhóm việc bình quân một công chức đảm nhận.',
      en: 'Lower end of the task groups that an average civil servant handles.',
    },
    unit: 'count',
  },
  {
    id: 'task_groups_per_civil_servant_max',
    name: { vi: 'Nhóm việc mỗi công chức, mức cao', en: 'Task groups per civil servant, high end' },
    short: { vi: 'Nhóm việc, mức cao', en: 'Task groups, high end' },
    definition: {
      vi: 'Đầu cao của số nhóm việc bình quân một công chức đảm nhận.',
      en: 'Upper end of the task groups that an average civil servant handles.',
    },
    unit: 'count',
  },
]);
