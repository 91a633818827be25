import { topicOf } from './entry.ts';

/** Published figures of this theme. */
export const organisation = topicOf('organisation', [
  {
    id: 'commune_council_resolutions',
    name: { vi: 'Nghị quyết của HĐND cấp xã', en: 'Resolutions of commune councils' },
    definition: {
      vi: 'Nghị quyết của HĐND cấp xã',
      en: "Resolutions passed by all commune People's Councils of the place",
    },
    unit: 'count',
  },
  {
    id: 'commune_units',
    name: { vi: 'Số đơn vị hành chính cấp xã', en: 'Commune-level units' },
    definition: {
      vi: 'Số đơn vị hành chính cấp xã',
      en: 'Communes, wards and special zones after the rearrangement',
    },
    unit: 'count',
    core: 39,
    family: 'registry',
    companions: ['commune_units_before'],
    provinces: 'shown',
    aggregate: 'sum',
  },
  {
    id: 'commune_units_before',
    name: { vi: 'Số đơn vị cấp xã trước sắp xếp', en: 'Commune-level units before' },
    definition: {
      vi: 'Số đơn vị cấp xã trước sắp xếp',
      en: 'Commune-level units before the rearrangement',
    },
    unit: 'count',
    family: 'registry',
  },
  {
    id: 'commune_user_accounts',
    name: { vi: 'Tài khoản cán bộ cấp xã', en: 'Commune staff accounts' },
    definition: {
      vi: 'Tài khoản cán bộ cấp xã',
      en: 'Staff accounts created for communes and wards on the dossier system',
    },
    unit: 'count',
  },
  {
    id: 'communes',
    name: { vi: 'Số xã', en: 'Communes' },
    definition: { vi: 'Số xã', en: 'Units of the type commune' },
    unit: 'count',
    family: 'registry',
  },
  {
    id: 'communes_with_treasury_account_rate',
    name: { vi: 'Tỷ lệ xã mở tài khoản kho bạc', en: 'Communes with a treasury account' },
    definition: {
      vi: 'Tỷ lệ xã mở tài khoản kho bạc',
      en: 'Share of commune-level units with an open treasury account',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'communes_without_functions_decision_rate',
    name: {
      vi: 'Tỷ lệ xã chưa ban hành quy định chức năng',
      en: 'Communes without a functions decision',
    },
    definition: {
      vi: 'Tỷ lệ xã chưa ban hành quy định chức năng',
      en: 'Share of communes with no decision yet on functions of their specialised agencies',
    },
    unit: 'percent',
    direction: 'lower',
  },
  {
    id: 'key_task_groups',
    name: { vi: 'Nhóm nhiệm vụ trọng tâm', en: 'Key task groups' },
    definition: { vi: 'Nhóm nhiệm vụ trọng tâm', en: 'Groups of tasks set or proposed' },
    unit: 'count',
  },
  {
    id: 'party_agencies_province',
    name: { vi: 'Cơ quan, đơn vị của đảng cấp tỉnh', en: 'Party agencies of the province' },
    definition: {
      vi: 'Cơ quan, đơn vị của đảng cấp tỉnh',
      en: 'Party agencies and Party public service units at the provincial level',
    },
    unit: 'count',
    core: 41,
    companions: ['party_committees_direct_province'],
  },
  {
    id: 'party_committees_direct_province',
    name: { vi: 'Đảng bộ trực thuộc Tỉnh ủy', en: 'Party committees directly under the province' },
    definition: {
      vi: 'Đảng bộ trực thuộc Tỉnh ủy',
      en: 'Party committees consolidated directly under the provincial committee',
    },
    unit: 'count',
  },
  {
    id: 'party_members',
    name: { vi: 'Số đảng viên', en: 'Party members' },
    definition: { vi: 'Số đảng viên', en: 'Party members of the place' },
    unit: 'persons',
  },
  {
    id: 'party_organisations_subordinate',
    name: { vi: 'Tổ chức đảng trực thuộc', en: 'Subordinate Party organisations' },
    definition: {
      vi: 'Tổ chức đảng trực thuộc',
      en: 'Party organisations under the provincial committee',
    },
    unit: 'count',
  },
  {
    id: 'provinces',
    name: { vi: 'Đơn vị hành chính cấp tỉnh', en: 'Provincial-level units' },
    definition: { vi: 'Đơn vị hành chính cấp tỉnh', en: 'Provinces and centrally run cities' },
    unit: 'count',
    family: 'registry',
  },
  {
    id: 'public_service_units',
    name: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service units' },
    definition: {
      vi: 'Đơn vị sự nghiệp công lập',
      en: 'Public service delivery units, as scoped by the source',
    },
    unit: 'count',
  },
  {
    id: 'public_service_units_commune',
    name: { vi: 'Đơn vị sự nghiệp cấp xã', en: 'Public service units, commune level' },
    definition: { vi: 'Đơn vị sự nghiệp cấp xã', en: 'Public service units at the commune level' },
    unit: 'count',
  },
  {
    id: 'public_service_units_province',
    name: { vi: 'Đơn vị sự nghiệp cấp tỉnh', en: 'Public service units, provincial level' },
    definition: {
      vi: 'Đơn vị sự nghiệp cấp tỉnh',
      en: 'Public service units at the provincial level',
    },
    unit: 'count',
  },
  {
    id: 'reform_tasks_completed_rate',
    name: { vi: 'Tỷ lệ nhiệm vụ CCHC hoàn thành', en: 'Reform tasks completed' },
    definition: {
      vi: 'Tỷ lệ nhiệm vụ CCHC hoàn thành',
      en: 'Share of yearly administrative reform tasks completed',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'special_zones',
    name: { vi: 'Số đặc khu', en: 'Special zones' },
    definition: { vi: 'Số đặc khu', en: 'Units of the type special zone' },
    unit: 'count',
    family: 'registry',
  },
  {
    id: 'specialised_agencies_province',
    name: { vi: 'Cơ quan chuyên môn cấp tỉnh', en: 'Specialised agencies, provincial level' },
    definition: {
      vi: 'Cơ quan chuyên môn cấp tỉnh',
      en: "Specialised agencies under provincial People's Committees",
    },
    unit: 'count',
    core: 40,
  },
  {
    id: 'specialised_divisions_commune',
    name: { vi: 'Phòng chuyên môn cấp xã', en: 'Specialised offices, commune level' },
    definition: {
      vi: 'Phòng chuyên môn cấp xã',
      en: "Specialised offices under commune People's Committees",
    },
    unit: 'count',
  },
  {
    id: 'tasks_decentralised_rate',
    name: { vi: 'Tỷ lệ nhiệm vụ phân cấp', en: 'Tasks moved to localities' },
    definition: { vi: 'Tỷ lệ nhiệm vụ phân cấp', en: 'Share of tasks transferred to localities' },
    unit: 'percent',
  },
  {
    id: 'tasks_transferred_to_commune',
    name: { vi: 'Nhiệm vụ chuyển về xã', en: 'Tasks moved to communes' },
    definition: {
      vi: 'Nhiệm vụ chuyển về xã',
      en: 'Tasks moved from the district level to communes',
    },
    unit: 'count',
  },
  {
    id: 'units_visited_by_working_group',
    name: { vi: 'Số xã, phường tổ công tác làm việc', en: "Units in a working group's session" },
    definition: {
      vi: 'Số xã, phường tổ công tác làm việc',
      en: 'Communes or wards a working group met, when the text gives the number',
    },
    unit: 'count',
  },
  {
    id: 'user_accounts',
    name: { vi: 'Số tài khoản trên hệ thống', en: 'User accounts' },
    definition: { vi: 'Số tài khoản trên hệ thống', en: 'Accounts created on the dossier system' },
    unit: 'count',
  },
  {
    id: 'wards',
    name: { vi: 'Số phường', en: 'Wards' },
    definition: { vi: 'Số phường', en: 'Units of the type ward' },
    unit: 'count',
    family: 'registry',
  },
  {
    id: 'working_groups_to_communes',
    name: { vi: 'Đoàn công tác về xã', en: 'Working groups sent' },
    definition: { vi: 'Đoàn công tác về xã', en: 'Working groups sent to communes and wards' },
    unit: 'count',
  },
]);
