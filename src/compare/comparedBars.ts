import type { Bar } from '../charts/types.ts';
import type { ComparedPlace, ComparedSlice } from './compareFile.ts';

/** What a chart of bars is drawn from. */
export interface ComparedBars {
  readonly data: readonly Bar[];
  readonly options: {
    readonly label: string;
    readonly description: string;
    readonly max?: number;
    readonly referenceText?: string;
  };
}

/**
 * Returns the bars of places in one slice, in the order that they were chosen; a place that has no
 * value says so in words. All slices of a page are drawn so, hence they can be read down.
 */
export function comparedBars(
  { title, subtitle, max, reference, values }: ComparedSlice,
  places: readonly ComparedPlace[],
  absent: string,
): ComparedBars {
  return {
    data: places.map(({ code, name }): Bar => {
      const own = values[code];
      return {
        label: name,
        value: own?.value ?? null,
        text: own?.text ?? absent,
        tone: own?.few === true ? 'peer' : 'two',
        end: 'exact',
        tentative: false,
        max: null,
        reference: own && reference ? reference.value : null,
      };
    }),
    options: {
      label: title,
      description: subtitle,
      ...(max === null ? {} : { max }),
      ...(reference ? { referenceText: `${reference.label}: ${reference.text}` } : {}),
    },
  };
}
