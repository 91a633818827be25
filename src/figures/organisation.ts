import { province } from '../i18n/pages/province.ts';
import { placeInText } from '../i18n/places.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import type { Context } from './context.ts';
import { indicatorOf } from './indicator.ts';
import { stateObservation } from './stateObservation.ts';
import type { StatedFigure } from './statedFigure.ts';
import { registryUnits } from './unitsFigure.ts';

/** A kind of body at one tier. */
export interface OrganisationPart {
  readonly label: string;
  /** How many there are, by each source that says so; empty means not collected here. */
  readonly now: readonly StatedFigure[];
  readonly before: readonly StatedFigure[];
}

/** The two tiers of a province with what is known of each; reads as a list. */
export interface Organisation {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tiers: ReadonlyArray<{
    readonly name: string;
    readonly parts: readonly OrganisationPart[];
  }>;
}

/** Parts that every province has: without a figure they say that none is collected. */
const always = {
  upper: [
    'specialised_agencies_province',
    'party_agencies_province',
    'party_committees_direct_province',
  ],
  lower: ['pasc_commune'],
} as const;

/** Parts that are told only where a source counts them. */
const whereStated = {
  upper: ['public_service_units_province'],
  lower: ['specialised_divisions_commune', 'public_service_units_commune'],
} as const;

const told: ReadonlySet<string> = new Set([
  ...[always, whereStated].flatMap(({ upper, lower }) => [...upper, ...lower]),
  'commune_units_before',
]);

const statedAt = ({ dataset }: Context, { code }: Place): Observation[] =>
  dataset.at(code).filter((o) => o.places.length === 1 && !o.cell && !o.derived);

function partsOf(ctx: Context, place: Place, tier: 'upper' | 'lower'): OrganisationPart[] {
  const stated = statedAt(ctx, place);
  const part = (id: string): OrganisationPart => ({
    label: indicatorOf(id).name[ctx.locale],
    now: stated.filter((o) => o.indicator === id).map((o) => stateObservation(ctx, o, place.code)),
    before: [],
  });
  return [
    ...always[tier].map(part),
    ...whereStated[tier].map(part).filter(({ now }) => now.length > 0),
  ];
}

function unitsPart(ctx: Context, place: Place): OrganisationPart {
  const units = registryUnits(ctx, place.code);
  const before = statedAt(ctx, place).filter((o) => o.indicator === 'commune_units_before');
  const state = (o: Observation) => stateObservation(ctx, o, place.code);
  return {
    label: province[ctx.locale].organisation.units,
    now: units ? [state(units)] : [],
    before: before.map(state),
  };
}

/** Returns the two tiers of a province; null where no source says anything of its bodies. */
export function organisation(ctx: Context, place: Place): Organisation | null {
  if (!statedAt(ctx, place).some((o) => told.has(o.indicator))) return null;
  const words = province[ctx.locale].organisation;
  return {
    id: 'two-tiers',
    title: words.title(placeInText(place, ctx.locale)),
    subtitle: words.subtitle,
    tiers: [
      { name: words.upper, parts: partsOf(ctx, place, 'upper') },
      { name: words.lower, parts: [unitsPart(ctx, place), ...partsOf(ctx, place, 'lower')] },
    ],
  };
}
