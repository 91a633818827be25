import { formatShort } from '../i18n/values.ts';
import type { Observation } from '../model/observation.ts';
import type { Place } from '../model/place.ts';
import { textCell, valueCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { refuseJoin } from './refuseJoin.ts';
import { reportedWhen } from './reportedWhen.ts';
import { sourceLines } from './sourceLines.ts';
import { registryUnits } from './unitsFigure.ts';

/** A count of centres can be set in its units where it is exact and no larger than they are. */
function centresOf({ dataset }: Context, place: Place, units: number): Observation | null {
  const stated = dataset
    .at(place.code)
    .filter(
      (o) =>
        o.indicator === 'pasc_commune' &&
        o.places.length === 1 &&
        o.qualifier === 'exact' &&
        o.modality === 'actual',
    );
  return stated.find((o) => o.value !== null && o.value <= units) ?? null;
}

/** Returns a province's commune-level service centres as dots among its units; null where none are stated. */
export function centresFigure(ctx: Context, place: Place): Figure | null {
  const { say, locale } = ctx;
  const units = registryUnits(ctx, place.code);
  const centres = units?.value ? centresOf(ctx, place, units.value) : null;
  if (!units || !centres) return null;
  refuseJoin([centres, units]);
  const [filled, total] = [formatShort(centres, locale), formatShort(units, locale)];
  const title = say['centres.title'](filled, total);
  const subtitle = reportedWhen(ctx, centres);
  return {
    id: 'centres',
    title,
    subtitle,
    time: subtitle,
    chart: {
      name: 'dots',
      data: { filled: centres.value ?? 0, total: units.value ?? 0 },
      options: { label: title, description: subtitle },
    },
    table: {
      caption: say['centres.caption'],
      head: [say['word.part'], say['word.value']],
      rows: [
        [textCell(say['centres.centres']), valueCell(ctx, centres)],
        [textCell(say['centres.units']), valueCell(ctx, units)],
      ],
    },
    reading: say['centres.reading'],
    notes: [],
    sources: sourceLines(ctx, [centres, units]),
  };
}
