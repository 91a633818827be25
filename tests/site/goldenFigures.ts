import type { Locale } from '../../src/locales.ts';

type Words = Readonly<Record<Locale, string>>;

/** A figure of the articles that the project began with: value, place, indicator, qualifier, source. */
export interface GoldenFigure {
  /** Folder of the place's page. */
  readonly page: string;
  readonly indicator: string;
  /** As it is set, with qualifier and unit. */
  readonly number: Words;
  /** What else its line must say: rank, scope, the places of a joint figure. */
  readonly words?: Readonly<Record<Locale, readonly string[]>>;
  /** What kind of statement its line must call it; none for what has simply happened. */
  readonly tag?: Words;
  readonly source: string;
  readonly locator: Words;
}

const caMau = '96-ca-mau';

const line = (n: number) => ({ vi: `dòng ${n}`, en: `line ${n}` });
const both = (vi: string, en = vi) => ({ vi, en });
const ordinal = (n: number) => (n === 2 ? 'nd' : n === 3 ? 'rd' : 'th');
const rank = (n: number, of: number) => ({
  words: { vi: [`Thứ ${n}/${of} theo nguồn`], en: [`${n}${ordinal(n)} of ${of} by the source`] },
});
const proposed = both('đề xuất', 'proposed');
const target = both('chỉ tiêu', 'target');

/** A figure of Cà Mau in one of the articles. */
const of = (
  source: string,
  at: number,
  indicator: string,
  number: Words,
  { words, tag }: Pick<GoldenFigure, 'words' | 'tag'> = {},
): GoldenFigure => ({
  page: caMau,
  indicator,
  number,
  ...(words && { words }),
  ...(tag && { tag }),
  source,
  locator: line(at),
});

export const goldenFigures: readonly GoldenFigure[] = [
  of('seed-003', 23, 'dossiers_received', both('88.429', '88,429')),
  of('seed-003', 23, 'dossiers_received_province_level', both('7.581', '7,581')),
  of('seed-003', 23, 'dossiers_received_commune_level', both('80.848', '80,848')),
  of('seed-003', 23, 'online_submission_rate', both('76,05%', '76.05%'), rank(6, 34)),
  of('seed-003', 23, 'online_payment_rate', both('85,94%', '85.94%'), rank(6, 34)),
  of('seed-003', 23, 'on_time_rate', both('95,05%', '95.05%'), rank(6, 34)),
  of('seed-003', 23, 'satisfaction_rate', both('hơn 95%', 'over 95%')),
  of('seed-003', 25, 'national_database_use_rate', both('95,31%', '95.31%'), rank(2, 34)),
  of('seed-003', 25, 'system_readiness_rate', both('95,31%', '95.31%'), rank(2, 34)),
  of('seed-003', 25, 'information_security_rate', both('93,75%', '93.75%'), rank(3, 34)),
  of('seed-003', 17, 'commune_units', both('64'), {
    words: { vi: ['64 trên 64'], en: ['64 of 64'] },
  }),
  of('seed-003', 17, 'specialised_agencies_province', both('13')),
  of('seed-003', 17, 'party_agencies_province', both('7')),
  of('seed-003', 17, 'party_committees_direct_province', both('4')),
  of('seed-003', 19, 'cadres_reinforcing_communes', both('hơn 50 người', 'over 50 people')),
  of('seed-003', 33, 'key_task_groups', both('9'), { tag: proposed }),
  of('seed-000', 6, 'key_task_groups', both('6')),
  of('seed-001', 4, 'growth_target_rate', both('từ 8,5% trở lên', '8.5% or more'), {
    tag: target,
  }),
  of('seed-004', 7, 'staff_quota_civil_servants', both('3.420 người', '3,420 people'), {
    tag: proposed,
  }),
  of('seed-004', 7, 'staff_paid_by_state_budget', both('hơn 31.900 người', 'over 31,900 people'), {
    tag: proposed,
  }),
  of('seed-004', 7, 'staff_commune_level', both('hơn 2.900 người', 'over 2,900 people'), {
    tag: proposed,
  }),
  of('seed-004', 7, 'staff_commune_part_time', both('2.300 người', '2,300 people'), {
    tag: proposed,
  }),
  {
    page: '20-lang-son',
    indicator: 'dossiers_received',
    number: both('gần 6.600', 'nearly 6,600'),
    words: {
      vi: ['Kỳ Lừa', 'Đông Kinh', 'Lương Văn Tri', 'Tam Thanh', 'cộng chung'],
      en: ['Kỳ Lừa', 'Đông Kinh', 'Lương Văn Tri', 'Tam Thanh', 'together'],
    },
    source: 'seed-002',
    locator: line(6),
  },
];
