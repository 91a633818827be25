import { differing, type Differing } from '../../dataset/quality/differing.ts';
import { textCell, valueCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table, TableCell } from '../../figures/figure.ts';
import { indicatorOf } from '../../figures/indicator.ts';
import { timePhrase } from '../../figures/sliceWords.ts';
import { sourceName } from '../../figures/sourceLines.ts';
import { quality } from '../../i18n/pages/quality.ts';
import { placeName } from '../../i18n/places.ts';
import type { Observation } from '../../model/observation.ts';
import { observationUrl } from '../../urls.ts';

/** A table of figures that differ, with what a reader must know of it. */
export interface DifferTable {
  readonly id: string;
  readonly table: Table;
  readonly note: string | null;
}

function row(ctx: Context, o: Observation): TableCell[] {
  const { dataset, locale } = ctx;
  const names = o.places.map((code) => placeName(dataset.place(code), locale)).join(', ');
  const source = sourceName(dataset.source(o.source), locale);
  return [
    { ...textCell(names), detail: indicatorOf(o.indicator).name[locale] },
    valueCell(ctx, o),
    { ...textCell(source, observationUrl(locale, o)), detail: timePhrase(ctx, o) },
  ];
}

/** Returns where sources differ: first for one period or none stated, then for windows that overlap. */
export function differTables(ctx: Context): DifferTable[] {
  const { head, near, overlap, overlapNote } = quality[ctx.locale].differ;
  const found = differing(ctx.dataset.observations);
  const table = (id: string, caption: string, note: string | null, of: readonly Differing[]) =>
    of.length === 0
      ? []
      : [
          {
            id,
            note,
            table: {
              caption,
              head,
              rows: of.flatMap(({ figures }) => figures).map((o) => row(ctx, o)),
            },
          },
        ];
  return [
    ...table(
      'near',
      near,
      null,
      found.filter(({ meeting }) => meeting !== 'overlap'),
    ),
    ...table(
      'overlap',
      overlap,
      overlapNote,
      found.filter(({ meeting }) => meeting === 'overlap'),
    ),
  ];
}
