/*
 * What tables call an indicator otherwise than the catalogue does. A heading that may be several
 * indicators names them all, and a person chooses; a unit beside it may decide.
 */
export const headingAliases: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['số hồ sơ tiếp nhận', ['portal766_received']],
  ['tổng số hồ sơ tiếp nhận', ['portal766_received']],
  ['số hồ sơ đã giải quyết', ['portal766_completed']],
  ['số hồ sơ đúng hạn', ['portal766_on_time']],
  ['số hồ sơ quá hạn', ['portal766_overdue']],
  ['hồ sơ trễ hạn', ['portal766_overdue']],
  ['đúng hạn', ['portal766_on_time', 'portal766_on_time_ratio']],
  ['tỷ lệ hồ sơ đúng hạn', ['portal766_on_time_ratio']],
  ['tổng điểm', ['portal766_total']],
  [
    'tỷ lệ hài lòng',
    ['portal766_dossier_receiving_satisfaction', 'portal766_petition_handling_satisfaction'],
  ],
  ['biên chế', ['staff_quota_commune', 'staff_quota_civil_servants', 'staff_quota_total']],
  ['số cán bộ công chức', ['staff_commune_level', 'staff_cadres_civil_servants']],
];
