import { textCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Table } from '../../figures/figure.ts';
import { formatDate } from '../../i18n/dates.ts';
import { changes } from '../../i18n/pages/changes.ts';
import { codeMeaning } from '../../i18n/pages/messageCodes.ts';
import type { Correction } from '../../model/correction.ts';
import { sourceUrl } from '../../urls.ts';

/** The source and the name of a file of a table: `tables/a/b.csv`. */
const partsOf = ({ file }: Correction): readonly [source: string, name: string] => {
  const [, source = '', name = file] = file.split('/');
  return [source, name];
};

/** Returns the reviewed exceptions, with what was decided and why; null for none. */
export function exceptionsTable({ dataset, locale }: Context): Table | null {
  if (dataset.corrections.length === 0) return null;
  const { caption, head, place, actions, replace, by } = changes[locale].exceptions;
  return {
    caption,
    head,
    rows: dataset.corrections.map((each) => {
      const [source, name] = partsOf(each);
      const { line, column, action, cell, value, reason, code, date } = each;
      const where = place(name, String(line), column === null ? null : String(column));
      const decision = action === 'replace' ? replace(cell, value ?? '') : actions[action];
      return [
        textCell(where, sourceUrl(locale, source)),
        { ...textCell(decision), detail: `${codeMeaning(code, locale) ?? code} (${code})` },
        { ...textCell(reason[locale]), detail: by(each.source, formatDate(date, locale)) },
      ];
    }),
  };
}
