import type { NumberFormat } from '../../cells/numberFormat.ts';
import type { ColumnKind } from './columnKind.ts';
import { excelDate, showsDay, typedBefore } from './excelDate.ts';
import * as faults from './fault.ts';
import type { Fault } from './fault.ts';
import { isDateFormat } from './library.ts';
import { MAX_CELL } from './limits.ts';
import { numberText, percentOf } from './numberText.ts';
import type { SheetCell } from './sheet.ts';

/** The text of a cell, and why it is refused where it is. */
export interface CellReading {
  readonly text: string;
  readonly fault?: Fault;
}

/** How the cells of a column are read. */
export interface ColumnReading {
  readonly kind: ColumnKind | undefined;
  readonly numbers: NumberFormat;
  readonly date1904: boolean;
}

// Days of the years 2000 to 2099: an unformatted number in a column of dates is a day only there.
const isPlainDay = (value: number): boolean =>
  Number.isInteger(value) && value >= 36_526 && value <= 73_050;

const errors = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

const reaches = /\b(?:HYPERLINK|WEBSERVICE|CALL|REGISTER(?:\.ID)?|DDE|RTD|IMPORT\w+)\s*\(|\|'/i;

const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');

function dateReading({ value, format, shown }: SheetCell, { kind, date1904 }: ColumnReading) {
  const serial = Number(value);
  const date = excelDate(serial, date1904);
  if (kind === 'ignored' || kind === undefined) return { text: date ?? shown };
  if (kind !== 'date')
    return { text: shown, fault: faults.autoDateFault(shown, date && typedBefore(date, format)) };
  if (date === null) return { text: shown, fault: faults.dateFault(shown) };
  if (!Number.isInteger(serial)) return { text: shown, fault: faults.timeFault(shown) };
  if (!showsDay(format)) return { text: shown, fault: faults.monthFault(shown) };
  return { text: date };
}

function percentReading(value: number, cell: SheetCell, { kind, numbers }: ColumnReading) {
  const text = numberText(percentOf(value), numbers);
  if (kind === 'percent') return { text };
  const signed = { text: `${text}%` };
  if (kind === undefined || kind === 'ignored') return signed;
  return { ...signed, fault: faults.percentUnitFault(cell.shown) };
}

function numberReading(value: number, cell: SheetCell, column: ColumnReading): CellReading {
  if (isDateFormat(cell.format)) return dateReading(cell, column);
  if (isPercentFormat(cell.format)) return percentReading(value, cell, column);
  const { kind } = column;
  const text = numberText(value, column.numbers);
  // A format of zeros shows the code whole, though 4 is stored.
  if (kind === 'code') return { text: /^0+$/.test(cell.format) ? cell.shown : text };
  if (kind === 'date' && isPlainDay(value))
    return dateReading({ ...cell, format: 'yyyy-mm-dd' }, column);
  if (kind === 'percent' && value !== 0 && Math.abs(value) <= 1)
    return { text, fault: faults.percentScaleFault(text) };
  if (kind === 'count' || kind === 'rank') return wholeReading(value, text);
  return { text };
}

function wholeReading(value: number, text: string): CellReading {
  if (!Number.isInteger(value)) return { text, fault: faults.notIntegerFault(value, text) };
  if (!Number.isSafeInteger(value)) return { text, fault: faults.precisionFault(text) };
  return { text };
}

function textReading(text: string): CellReading {
  if (text.length > MAX_CELL) return { text: text.slice(0, 60), fault: faults.longFault(MAX_CELL) };
  return errors.test(text) ? { text, fault: faults.errorFault(text) } : { text };
}

function valueReading(cell: SheetCell, column: ColumnReading): CellReading {
  const { value, error } = cell;
  if (error !== undefined) return { text: error, fault: faults.errorFault(error) };
  if (typeof value === 'boolean') return { text: value ? 'Có' : 'Không' };
  if (typeof value === 'string') return textReading(value);
  return Number.isFinite(value)
    ? numberReading(value, cell, column)
    : { text: cell.shown, fault: faults.errorFault(cell.shown) };
}

/**
 * Returns the text of a cell in the declared number format, with its fault.
 * Formulas give the value that was stored with them; their own text goes nowhere.
 * In an ignored column nothing is a fault.
 */
export function cellText(cell: SheetCell | undefined, column: ColumnReading): CellReading {
  if (!cell) return { text: '' };
  if (cell.uncached) return { text: '', fault: faults.uncachedFault() };
  const reading = valueReading(cell, column);
  if (cell.formula !== undefined && reaches.test(cell.formula))
    return { text: '', fault: faults.unsafeFormulaFault() };
  return cell.struck ? { ...reading, fault: faults.struckFault() } : reading;
}
