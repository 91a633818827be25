import { reportedOf } from './entry.ts';

/** Agencies, Party bodies and the tasks that moved. */
export const organisation = reportedOf('organisation', [
  {
    id: 'specialised_agencies_province',
    name: {
      vi: 'Cơ quan chuyên môn thuộc UBND cấp tỉnh',
      en: 'Specialised agencies of the provincial People’s Committee',
    },
    short: { vi: 'Cơ quan chuyên môn cấp tỉnh', en: 'Provincial agencies' },
    definition: {
      vi: 'Số cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh.',
      en: 'Specialised agencies under a provincial People’s Committee.',
    },
    unit: 'count',
    core: 40,
    companions: ['specialised_divisions_commune'],
  },
  {
    id: 'specialised_divisions_commune',
    name: {
      vi: 'Phòng chuyên môn thuộc UBND cấp xã',
      en: 'Specialised offices of commune People’s Committees',
    },
    short: { vi: 'Phòng chuyên môn cấp xã', en: 'Commune offices' },
    definition: {
      vi: 'Số phòng chuyên môn thuộc Ủy ban nhân dân cấp xã.',
      en: 'Specialised offices under commune People’s Committees.',
    },
    unit: 'count',
  },
  {
    id: 'party_agencies_province',
    name: {
      vi: 'Cơ quan Đảng cấp tỉnh sau hợp nhất',
      en: 'Party agencies of the province after consolidation',
    },
    short: { vi: 'Cơ quan Đảng cấp tỉnh', en: 'Party agencies' },
    definition: {
      vi: 'Số cơ quan tham mưu, giúp việc và đơn vị sự nghiệp của Đảng ở cấp tỉnh sau hợp nhất; số đảng bộ trực thuộc đứng cạnh.',
      en: 'Party agencies and Party service units at the provincial level after consolidation; the committees directly under the province stand beside them.',
    },
    unit: 'count',
    core: 41,
    companions: ['party_committees_direct_province'],
  },
  {
    id: 'party_committees_direct_province',
    name: { vi: 'Đảng bộ trực thuộc Tỉnh ủy', en: 'Party committees directly under the province' },
    short: { vi: 'Đảng bộ trực thuộc', en: 'Party committees' },
    definition: {
      vi: 'Số đảng bộ được hợp nhất, trực thuộc Tỉnh ủy hoặc Thành ủy.',
      en: 'Party committees consolidated directly under the provincial committee.',
    },
    unit: 'count',
  },
  {
    id: 'commune_council_resolutions',
    name: { vi: 'Nghị quyết của Hội đồng nhân dân cấp xã', en: 'Resolutions of commune councils' },
    short: { vi: 'Nghị quyết HĐND cấp xã', en: 'Council resolutions' },
    definition: {
      vi: 'Số nghị quyết do Hội đồng nhân dân các xã, phường, đặc khu của địa phương thông qua.',
      en: 'Resolutions passed by all commune People’s Councils of the place.',
    },
    unit: 'count',
  },
  {
    id: 'commune_user_accounts',
    name: { vi: 'Tài khoản của cán bộ cấp xã', en: 'Accounts of commune staff' },
    definition: {
      vi: 'Số tài khoản tạo cho cán bộ các xã, phường trên hệ thống giải quyết thủ tục hành chính.',
      en: 'Accounts made for staff of communes and wards on the system that handles procedures.',
    },
    unit: 'count',
  },
  {
    id: 'user_accounts',
    name: { vi: 'Tài khoản trên hệ thống', en: 'Accounts on the system' },
    definition: {
      vi: 'Số tài khoản được tạo trên hệ thống giải quyết thủ tục hành chính.',
      en: 'Accounts made on the system that handles procedures.',
    },
    unit: 'count',
  },
  {
    id: 'communes_with_treasury_account_rate',
    name: {
      vi: 'Tỷ lệ đơn vị cấp xã đã mở tài khoản kho bạc',
      en: 'Share of commune-level units with a treasury account',
    },
    short: { vi: 'Có tài khoản kho bạc', en: 'With a treasury account' },
    definition: {
      vi: 'Tỷ lệ đơn vị hành chính cấp xã đã mở tài khoản tại kho bạc.',
      en: 'Share of commune-level units with an open treasury account.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'communes_without_functions_decision_rate',
    name: {
      vi: 'Tỷ lệ đơn vị cấp xã chưa ban hành quy định chức năng',
      en: 'Share of commune-level units without a functions decision',
    },
    short: { vi: 'Chưa quy định chức năng', en: 'No functions decision' },
    definition: {
      vi: 'Tỷ lệ đơn vị cấp xã chưa ban hành quy định chức năng, nhiệm vụ của các phòng chuyên môn.',
      en: 'Share of commune-level units with no decision yet on the functions of their specialised offices.',
    },
    unit: 'percent',
    direction: 'lower',
  },
  {
    id: 'party_members',
    name: { vi: 'Số đảng viên', en: 'Party members' },
    definition: { vi: 'Số đảng viên của đảng bộ địa phương.', en: 'Party members of the place.' },
    unit: 'persons',
  },
  {
    id: 'party_organisations_subordinate',
    name: { vi: 'Tổ chức đảng trực thuộc', en: 'Subordinate Party organisations' },
    definition: {
      vi: 'Số tổ chức đảng trực thuộc đảng bộ tỉnh, thành phố.',
      en: 'Party organisations under the provincial committee.',
    },
    unit: 'count',
  },
  {
    id: 'public_service_units',
    name: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service units' },
    definition: {
      vi: 'Số đơn vị sự nghiệp công lập, theo phạm vi mà nguồn nêu.',
      en: 'Public service units, as scoped by the source.',
    },
    unit: 'count',
  },
  {
    id: 'public_service_units_province',
    name: {
      vi: 'Đơn vị sự nghiệp công lập cấp tỉnh',
      en: 'Public service units at provincial level',
    },
    short: { vi: 'Đơn vị sự nghiệp cấp tỉnh', en: 'Service units, province' },
    definition: {
      vi: 'Số đơn vị sự nghiệp công lập ở cấp tỉnh.',
      en: 'Public service units at the provincial level.',
    },
    unit: 'count',
  },
  {
    id: 'public_service_units_commune',
    name: { vi: 'Đơn vị sự nghiệp công lập cấp xã', en: 'Public service units at commune level' },
    short: { vi: 'Đơn vị sự nghiệp cấp xã', en: 'Service units, commune' },
    definition: {
      vi: 'Số đơn vị sự nghiệp công lập ở cấp xã.',
      en: 'Public service units at the commune level.',
    },
    unit: 'count',
  },
  {
    id: 'reform_tasks_completed_rate',
    name: {
      vi: 'Tỷ lệ nhiệm vụ cải cách hành chính hoàn thành',
      en: 'Share of reform tasks completed',
    },
    short: { vi: 'Nhiệm vụ cải cách hoàn thành', en: 'Reform tasks completed' },
    definition: {
      vi: 'Tỷ lệ nhiệm vụ đã hoàn thành trong kế hoạch cải cách hành chính của năm.',
      en: 'Share of the year’s administrative reform tasks that were completed.',
    },
    unit: 'percent',
    direction: 'higher',
  },
  {
    id: 'tasks_decentralised_rate',
    name: { vi: 'Tỷ lệ nhiệm vụ phân cấp về địa phương', en: 'Share of tasks moved to localities' },
    short: { vi: 'Nhiệm vụ phân cấp', en: 'Tasks moved' },
    definition: {
      vi: 'Tỷ lệ nhiệm vụ được chuyển về cho địa phương.',
      en: 'Share of tasks transferred to localities.',
    },
    unit: 'percent',
  },
  {
    id: 'tasks_transferred_to_commune',
    name: { vi: 'Nhiệm vụ chuyển về cấp xã', en: 'Tasks moved to communes' },
    definition: {
      vi: 'Số nhiệm vụ của cấp huyện được chuyển về cấp xã.',
      en: 'Tasks moved from the district level to communes.',
    },
    unit: 'count',
  },
  {
    id: 'units_visited_by_working_group',
    name: { vi: 'Số xã, phường tổ công tác làm việc', en: 'Units in a working group’s session' },
    short: { vi: 'Số xã, phường làm việc', en: 'Units in the session' },
    definition: {
      vi: 'Số xã, phường mà một tổ công tác đã làm việc, khi nguồn nêu con số.',
      en: 'Communes or wards that a working group met, where the text gives the number.',
    },
    unit: 'count',
  },
  {
    id: 'working_groups_to_communes',
    name: { vi: 'Đoàn công tác về xã, phường', en: 'Working groups sent to communes' },
    definition: {
      vi: 'Số đoàn công tác được cử về xã, phường.',
      en: 'Working groups sent to communes and wards.',
    },
    unit: 'count',
  },
]);
