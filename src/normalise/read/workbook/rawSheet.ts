import { cellAddress, parseAddress } from '../cellAddress.ts';
import { MAX_ROWS } from './limits.ts';
import { Refused } from './refused.ts';
import { attributeMap, elements, isOn } from './xml.ts';

/** What the workbook library does not tell of a sheet's XML. */
export interface RawSheet {
  /** The XML without cells and rows that hold nothing, of which a sheet may have a million. */
  readonly xml: string;
  /** Where it says that its cells lie. */
  readonly range: string | undefined;
  readonly hiddenLines: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells with a formula and no value: the library reads them as 0. */
  readonly uncached: ReadonlySet<string>;
  /** Cells whose whole text is struck through. */
  readonly struck: ReadonlySet<string>;
  /** Cells that hold their own text in several runs. */
  readonly rich: ReadonlySet<string>;
}

const struckFont = /<strike(?:\s+val=["'](?:1|true)["'])?\s*\/>/;

/** Returns whether a piece of XML strikes text through. */
export const isStruck = (xml: string): boolean => struckFont.test(xml);

/** Returns whether the XML of a text has runs, or its reading for a phonetic script. */
export const isRich = (xml: string): boolean => /<(?:r|rPh)\b/.test(xml);

// A pattern that looks for an end from every start would take for ever where there is none.
function inside(xml: string, name: string): string {
  const [, found = ''] = xml.split(`<${name}`, 2);
  return found.slice(0, found.indexOf(`</${name}>`));
}

function struckStyles(styles: string): ReadonlySet<string> {
  const [, ...fonts] = inside(styles, 'fonts').split(/<font\b/);
  const struck = fonts.map(isStruck);
  const formats = [...elements(inside(styles, 'cellXfs'), 'xf')];
  return new Set(formats.flatMap((of, i) => (struck[Number(of.get('fontId'))] ? String(i) : [])));
}

function hiddenLinesOf(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const of of elements(xml, 'row'))
    if (isOn(of.get('hidden')) || Number(of.get('ht') ?? 1) === 0) hidden.add(Number(of.get('r')));
  return hidden;
}

function hiddenColumnsOf(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const of of elements(xml, 'col')) {
    if (!isOn(of.get('hidden')) && Number(of.get('width') ?? 1) !== 0) continue;
    const last = Math.min(Number(of.get('max')), 16384);
    for (let column = Number(of.get('min')); column <= last; column += 1) hidden.add(column);
  }
  return hidden;
}

// A text formula may have an empty value; a number must have digits.
const hasValue = (attributes: ReadonlyMap<string, string>, body: string): boolean =>
  (attributes.get('t') === 'str' ? /<v\b/ : /<v\b[^<>/]*>[^<]/).test(body);

function cellsOf(xml: string, styles: ReadonlySet<string>) {
  const [uncached, struck, rich] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, attributes = '', body = ''] of xml.matchAll(/<c\b([^<>]*)>([^]*?)(?=<\/?c\b)/g)) {
    const hasFormula = /<f\b/.test(body);
    const hasRuns = attributes.includes('inlineStr') && isRich(body);
    if (!hasFormula && !hasRuns && styles.size === 0) continue;
    const of = attributeMap(attributes);
    const address = of.get('r') ?? '';
    if (hasRuns) rich.add(address);
    if (hasFormula && !hasValue(of, body)) uncached.add(address);
    if (styles.has(of.get('s') ?? '')) struck.add(address);
  }
  return { uncached, struck, rich };
}

// Cells need not say where they are. The library and the marks above must agree, so they then do.
function withAddresses(xml: string): string {
  if (!/<(?:c|row)\b(?![^<>]*\br=)/.test(xml)) return xml;
  let [line, column] = [0, 0];
  return xml.replace(/<(c|row)\b([^<>]*)>/g, (whole, name: string, attributes: string) => {
    const stated = attributeMap(attributes).get('r');
    if (name === 'row') [line, column] = [Number(stated ?? line + 1), 0];
    else column = parseAddress(stated ?? '')?.column ?? column + 1;
    const r = name === 'row' ? line : cellAddress(line, column);
    return stated === undefined ? `<${name} r="${r}"${attributes}>` : whole;
  });
}

/**
 * Returns a sheet's XML made light, with what the library passes over.
 *
 * @throws {Refused} E-LIM-ROWS, or E-XL-FORMAT where cells have no end
 */
export function readRawSheet(text: string, styles: string | null): RawSheet {
  const full = withAddresses(text);
  const xml = full.replace(/<c\b[^<>]*\/>/g, '').replace(/<row\b[^<>]*(?:\/>|>\s*<\/row>)/g, '');
  const rows = xml.split('</row>').length - 1;
  if (rows > MAX_ROWS) throw tooManyRows(rows);
  if (xml.split(/<c\b/).length !== xml.split('</c>').length) throw cutOff();
  const [head = ''] = full.split('<sheetData', 1);
  const [dimension] = elements(head, 'dimension');
  return {
    xml,
    hiddenLines: hiddenLinesOf(full),
    range: dimension?.get('ref'),
    hiddenColumns: hiddenColumnsOf(head),
    ...cellsOf(xml, struckStyles(styles ?? '')),
  };
}

const cutOff = (): Refused =>
  new Refused(
    'E-XL-FORMAT',
    'trang tính hỏng, ô không đóng thẻ; hãy lưu lại bằng Excel hoặc LibreOffice',
    'invalid workbook: cells are cut off; save it again with Excel or LibreOffice',
  );

const tooManyRows = (rows: number): Refused =>
  new Refused(
    'E-LIM-ROWS',
    `trang tính có ${rows} dòng, nhiều hơn ${MAX_ROWS}; hãy chia nhỏ tệp`,
    `too many rows: ${rows}, more than ${MAX_ROWS}; split the file`,
  );
