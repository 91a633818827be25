import type { Text } from '../locales.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import { levelOf, type Level } from '../model/place.ts';

/** An observation with the indicator that it is of. */
export interface Drawn {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Something that observations on one chart must not be. */
export interface ChartRule {
  readonly id: string;
  readonly broken: (all: readonly Drawn[], provinces: ReadonlyMap<string, string>) => boolean;
  readonly why: Text;
}

/** Returns the observation with its indicator. @throws on an unknown indicator. */
export const drawn = (
  observation: Observation,
  indicators: ReadonlyMap<string, Indicator>,
): Drawn => {
  const indicator = indicators.get(observation.indicator);
  if (!indicator) throw new Error(`unknown indicator: "${observation.indicator}"`);
  return { indicator, observation };
};

const isOf =
  (...ids: readonly string[]) =>
  ({ indicator }: Drawn): boolean =>
    ids.includes(indicator.id);

/** True where the values that are told differ among the observations. */
const differs = (all: readonly Drawn[], tell: (one: Drawn) => string | number | null): boolean =>
  new Set(all.map(tell)).size > 1;

const placesKey = ({ observation }: Drawn): string => observation.places.join(';');

const sourceOf = ({ observation }: Drawn): string => observation.source;

const levelOfOne = ({ observation }: Drawn): Level => levelOf(observation.places[0] ?? '');

const atLevel = (all: readonly Drawn[], level: Level): readonly Drawn[] =>
  all.filter((one) => levelOfOne(one) === level);

const timeOf = ({ observation }: Drawn): string =>
  `${periodKey(observation.period)}@${observation.asOf ?? ''}`;

const isQuoted = ({ indicator }: Drawn): boolean =>
  ['press', 'reported', 'press-766-2025', 'survey-unstated'].includes(indicator.family);

const isRegistry = ({ indicator }: Drawn): boolean => indicator.family === 'registry';

const isStaff = ({ indicator }: Drawn): boolean =>
  indicator.topic === 'staffing' && indicator.unit === 'persons';

const isTarget = ({ indicator, observation }: Drawn): boolean =>
  indicator.family === 'target' || observation.modality === 'target';

const isTentative = ({ observation }: Drawn): boolean => observation.modality === 'proposed';

const hasRank = ({ indicator, observation }: Drawn): boolean =>
  indicator.type === 'rank' || observation.rank !== null;

const isJoint = ({ observation }: Drawn): boolean => observation.places.length > 1;

// Norm, present and shortfall of one source are one reckoning, though the
// norm is dated by its guidance and the others by the day of the count.
const isBalance = isOf('staff_commune_norm', 'staff_commune_level', 'staff_commune_shortfall');

/** What is compared by time: all but the registry's states and one source's balance of staff. */
const dated = (all: readonly Drawn[]): readonly Drawn[] =>
  all.filter(
    (one) => !isRegistry(one) && !(isBalance(one) && !differs(all.filter(isBalance), sourceOf)),
  );

const scopeOf = ({ observation }: Drawn): string => observation.scope?.vi ?? '';

const listedAcross = (all: readonly Drawn[], level: 'province' | 'commune'): boolean =>
  atLevel(all, level).some(
    (one, _, peers) =>
      one.indicator[level === 'province' ? 'provinces' : 'communes'] === 'none' &&
      differs(peers, placesKey),
  );

// A registry count is a state of its own date, and "before" stands beside
// "after": its dates are compared with those of the same indicator alone.
const timesDiffer = (all: readonly Drawn[]): boolean => {
  const units = all.filter(isRegistry);
  return (
    differs(dated(all), timeOf) ||
    units.some(({ indicator }) => differs(units.filter(isOf(indicator.id)), timeOf))
  );
};

const provincesDiffer = (
  communes: readonly Drawn[],
  provinces: ReadonlyMap<string, string>,
): boolean =>
  differs(communes, ({ observation }) => provinces.get(observation.places[0] ?? '') ?? '') ||
  (provinces.size === 0 && differs(communes, sourceOf));

/** In the order in which they are asked; the first one that is broken gives the reason. */
export const oneChartRules: readonly ChartRule[] = [
  {
    id: 'joint',
    broken: (all) => all.some(isJoint) && differs(all, placesKey),
    why: {
      vi: 'Con số chung của nhiều nơi không đứng cạnh số của từng nơi.',
      en: 'A joint figure of several places does not stand beside figures of single ones.',
    },
  },
  {
    id: 'levels',
    broken: (all) => atLevel(all, 'commune').length > 0 && differs(all, levelOfOne),
    why: {
      vi: 'Số liệu của xã và của tỉnh không so được với nhau.',
      en: 'Figures of communes and of provinces cannot be compared.',
    },
  },
  {
    id: 'transparency',
    broken: (all) =>
      differs(atLevel(all.filter(isOf('portal766_transparency')), 'commune'), placesKey),
    why: {
      vi: 'Điểm công khai, minh bạch của các xã là điểm chung của tỉnh.',
      en: 'Transparency points of communes are those of the province, shared by all.',
    },
  },
  {
    id: 'above-max',
    broken: (all) => all.some(({ observation }) => observation.flags.includes('above-max')),
    why: {
      vi: 'Có điểm cao hơn mức tối đa: chỉ in ra, không vẽ.',
      en: 'A score exceeds its maximum: it is printed and not drawn.',
    },
  },
  {
    id: 'targets',
    broken: (all) => all.some(isTarget) && !all.every(isTarget),
    why: {
      vi: 'Chỉ tiêu đặt ra không đứng cạnh kết quả.',
      en: 'Targets do not stand beside outcomes.',
    },
  },
  {
    id: 'ranks',
    broken: (all) => differs(all.filter(hasRank), ({ observation }) => observation.rankOf),
    why: {
      vi: 'Các thứ hạng tính trong những nhóm có số nơi khác nhau.',
      en: 'The ranks are among different numbers of places.',
    },
  },
  {
    id: 'population',
    broken: (all) => differs(all.filter(isOf('population')), sourceOf),
    why: {
      vi: 'Các số dân thuộc những cơ sở tính khác nhau.',
      en: 'The populations have different bases.',
    },
  },
  {
    id: 'proposed-staff',
    broken: (all) => all.filter(isStaff).filter(isTentative).length > 1,
    why: {
      vi: 'Các số nhân sự trong đề xuất có thể bao gồm lẫn nhau.',
      en: 'Proposed staff figures may include one another.',
    },
  },
  {
    id: 'staff-scope',
    broken: (all) =>
      differs(all.filter(isStaff), scopeOf) || differs(all.filter(isStaff), sourceOf),
    why: {
      vi: 'Các số nhân sự không tính cùng những người, hoặc không do cùng một nguồn in.',
      en: 'The staff figures do not count the same people, or are not printed by one source.',
    },
  },
  {
    id: 'press-windows',
    broken: (all) =>
      differs(all.filter(isQuoted), sourceOf) || differs(dated(all).filter(isQuoted), timeOf),
    why: {
      vi: 'Số liệu do báo chí dẫn hoặc do từng cơ quan công bố thuộc những nguồn hoặc những kỳ khác nhau.',
      en: 'Figures quoted by the press or published by single authorities come from different sources or periods.',
    },
  },
  {
    id: 'communes-of-provinces',
    broken: (all, provinces) => provincesDiffer(atLevel(all, 'commune'), provinces),
    why: {
      vi: 'Các xã thuộc những tỉnh khác nhau, được tính theo những kỳ hoặc cách khác nhau.',
      en: 'The communes belong to different provinces, reckoned for different periods or in different ways.',
    },
  },
  {
    id: 'periods',
    broken: (all) => timesDiffer(all),
    why: {
      vi: 'Số liệu thuộc những kỳ hoặc những ngày khác nhau.',
      en: 'The figures belong to different periods or dates.',
    },
  },
  {
    id: 'listed-only',
    broken: (all) => listedAcross(all, 'province') || listedAcross(all, 'commune'),
    why: {
      vi: 'Chỉ tiêu này chỉ được liệt kê, không so giữa các nơi.',
      en: 'The indicator is listed only and not compared between places.',
    },
  },
  {
    id: 'twice',
    broken: (all) =>
      new Set(all.map((one) => `${one.indicator.id}/${placesKey(one)}`)).size < all.length,
    why: {
      vi: 'Một nơi có hai số cho cùng một chỉ tiêu: in cả hai, không vẽ chung.',
      en: 'A place has two figures for one indicator: both are printed, they are not drawn together.',
    },
  },
];
