import type { Indicator } from '../../model/indicator.ts';
import { changed, type ChangeSink } from '../changes.ts';
import { error, type Report } from '../messages.ts';
import { type HeadingUnit, headingUnit, unitLine, unitOfWords } from '../read/headingUnit.ts';
import type { Table } from '../read/table.ts';
import type { FigureSpec, FileSpec } from '../tableSpec.ts';

const linesOf = ({ others = [] }: Table) =>
  others
    .filter(({ kind }) => kind === 'preamble')
    .flatMap((row) =>
      row.cells.flatMap((cell) => {
        const words = unitLine(cell.text);
        const unit = words === null ? null : unitOfWords(words);
        return unit ? [{ cell, unit }] : [];
      }),
    );

/** The unit of the whole table; two that disagree are reported. */
function tableUnit(table: Table, report: Report): HeadingUnit | null {
  const [first, ...rest] = linesOf(table);
  if (!first) return null;
  const { cell, unit: whole } = first;
  const other = rest.find(({ unit }) => unit.unit !== whole.unit || unit.scale !== whole.scale);
  if (other)
    report(
      error(
        'E-UNIT-CONFLICT',
        {
          file: table.file,
          line: other.cell.line,
          column: other.cell.column,
          cell: other.cell.text,
        },
        `hai dòng đơn vị tính khác nhau (dòng ${cell.line}); hãy giữ một dòng`,
        `two lines of units disagree (line ${cell.line}); keep one`,
      ),
    );
  return whole;
}

/**
 * Returns the power of ten of each figure's cells: what its description says, else its
 * heading ("nghìn người"), else the line "Đơn vị tính" above the table, each where its unit
 * is the indicator's. A heading with another unit is reported: that is another indicator.
 */
export function headingScales(
  table: Table,
  spec: FileSpec,
  catalogue: ReadonlyMap<string, Indicator>,
  report: Report,
  change: ChangeSink,
): (figure: FigureSpec) => number {
  const whole = tableUnit(table, report);
  const found = new Map(
    spec.figures.map((figure) => {
      const unit = catalogue.get(figure.indicator)?.unit;
      const label = figure.value ?? '';
      const own = headingUnit(label);
      const at = {
        file: table.file,
        line: table.headerLine ?? 1,
        column: table.header.indexOf(label) + 1,
        cell: label,
      };
      if (own && unit && own.unit !== unit && !(own.unit === 'persons' && unit === 'count'))
        report(
          error(
            'E-UNIT-CONFLICT',
            at,
            `đơn vị ở tiêu đề "${label}" khác đơn vị của chỉ tiêu; hãy chọn chỉ tiêu khác`,
            `unit differs: heading "${label}" is not the indicator's; choose another indicator`,
          ),
        );
      const scale = figure.scale ?? own?.scale ?? (whole?.unit === unit ? (whole?.scale ?? 0) : 0);
      if (scale > 0) change(changed('N-SCALE', at, `10^${scale}`));
      return [figure, scale] as const;
    }),
  );
  return (figure) => found.get(figure) ?? 0;
}
