import { textCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table } from '../../figures/figure.ts';
import { indicatorOf } from '../../figures/indicator.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { changes } from '../../i18n/pages/changes.ts';
import { placeName } from '../../i18n/places.ts';
import { formatStated, formatStatus } from '../../i18n/values.ts';
import type { Stated, Superseded } from '../../model/history.ts';

const said = ({ locale }: Context, figure: Stated): string =>
  figure.value === null
    ? formatStatus(figure.status, locale)
    : formatStated({ ...figure, max: null, cell: null }, locale);

/** Returns figures with what they said and what stands for them now, a row each. */
export function supersededTable(ctx: Context, of: readonly Superseded[]): Table {
  const { dataset, locale } = ctx;
  const { caption, head, withdrawn } = changes[locale];
  return {
    caption,
    head,
    rows: of.map(({ figure, replacedBy }) => {
      const names = figure.places.map((code) => placeName(dataset.place(code), locale));
      const name = `${indicatorOf(figure.indicator).name[locale]}, ${names.join(', ')}`;
      return [
        { ...textCell(name), detail: formatPeriod(figure.period, locale) },
        textCell(said(ctx, figure)),
        textCell(replacedBy ? said(ctx, replacedBy) : withdrawn),
      ];
    }),
  };
}
