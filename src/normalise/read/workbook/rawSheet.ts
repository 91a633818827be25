import { cellAddress, parseAddress } from '../cellAddress.ts';
import { MAX_ROWS } from './limits.ts';
import { Refused } from './refused.ts';
import { attributeMap, elements, isOn } from './xml.ts';

/** What the workbook library does not tell of a sheet's XML. */
export interface RawSheet {
  /** The XML without cells and rows that hold nothing, of which a sheet may have a million. */
  readonly xml: string;
  /** Where it says that its cells lie. */
  readonly range: string | null;
  readonly hiddenLines: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells with a formula and no value: the library reads them as 0. */
  readonly uncached: ReadonlySet<string>;
  /** Cells whose whole text is struck through. */
  readonly struck: ReadonlySet<string>;
  /** Cells that hold their own text in several runs. */
  readonly rich: ReadonlySet<string>;
}

const struckFont = /<(?:\w+:)?strike(?:\s+val=["'](?:1|true)["'])?\s*\/>/;

/** Returns whether a piece of XML strikes text through. */
export const isStruck = (xml: string): boolean => struckFont.test(xml);

/** Returns whether the XML of a text has runs, or its reading for a phonetic script. */
export const isRich = (xml: string): boolean => /<(?:\w+:)?(?:r|rPh)[\s>]/.test(xml);

const inside = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}[\\s>][\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? '';

function struckStyles(styles: string | null): ReadonlySet<string> {
  if (styles === null || !isStruck(styles)) return new Set();
  const fonts = inside(styles, 'fonts').match(
    /<(?:\w+:)?font(?:\s*\/>|>[\s\S]*?<\/(?:\w+:)?font>)/g,
  );
  const struck = (fonts ?? []).map(isStruck);
  const formats = [...elements(inside(styles, 'cellXfs'), 'xf')];
  const found = formats.map((of, i) => (struck[Number(of.get('fontId'))] ? String(i) : ''));
  return new Set(found.filter((index) => index !== ''));
}

function hiddenLinesOf(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  let line = 0;
  for (const of of elements(xml, 'row')) {
    line = Number(of.get('r') ?? line + 1);
    if (isOn(of.get('hidden')) || Number(of.get('ht') ?? 1) === 0) hidden.add(line);
  }
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
  attributes.get('t') === 'str'
    ? /<(?:\w+:)?v[\s/>]/.test(body)
    : /<(?:\w+:)?v(?:\s[^<>]*)?>[^<]/.test(body);

function cellsOf(xml: string, styles: ReadonlySet<string>) {
  const [uncached, struck, rich] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const cells = /<(?:\w+:)?c(\s[^<>]*)?>([\s\S]*?)<\/(?:\w+:)?c>/g;
  const formula = /<(?:\w+:)?f[\s/>]/;
  for (const [, attributes = '', body = ''] of xml.matchAll(cells)) {
    const hasFormula = formula.test(body);
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
  if (!/<(?:\w+:)?(?:c|row)(?!\s[^<>]*\br=)[\s/>]/.test(xml)) return xml;
  let [line, column] = [0, 0];
  return xml.replace(/<((?:\w+:)?)(c|row)(\s[^<>]*?)?(\/?)>/g, (_, prefix, name, found, end) => {
    const text = String(found ?? '');
    const stated = attributeMap(text).get('r');
    if (name === 'row') [line, column] = [Number(stated ?? line + 1), 0];
    else column = parseAddress(stated ?? '')?.column ?? column + 1;
    const r = name === 'row' ? String(line) : cellAddress(line, column);
    return `<${prefix}${name}${stated === undefined ? ` r="${r}"` : ''}${text}${end}>`;
  });
}

/**
 * Returns a sheet's XML made light, with what the library passes over.
 *
 * @throws {Refused} E-LIM-ROWS
 */
export function readRawSheet(text: string, styles: string | null): RawSheet {
  const full = withAddresses(text);
  const xml = full
    .replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/g, '')
    .replace(/<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');
  const rows = xml.match(/<\/(?:\w+:)?row>/g)?.length ?? 0;
  if (rows > MAX_ROWS) throw tooManyRows(rows);
  checkClosed(xml);
  const head = full.slice(0, Math.max(0, full.search(/<(?:\w+:)?sheetData/)));
  return {
    xml,
    hiddenLines: hiddenLinesOf(full),
    range: [...elements(head, 'dimension')][0]?.get('ref') ?? null,
    hiddenColumns: hiddenColumnsOf(head),
    ...cellsOf(xml, struckStyles(styles)),
  };
}

// An end tag is looked for from every start tag, which must not take for ever.
function checkClosed(xml: string): void {
  const [starts, ends] = [/<(?:\w+:)?c[\s>]/g, /<\/(?:\w+:)?c>/g].map(
    (tag) => xml.match(tag)?.length ?? 0,
  );
  if (starts !== ends)
    throw new Refused(
      'E-XL-FORMAT',
      'trang tính hỏng, ô không đóng thẻ; hãy lưu lại bằng Excel hoặc LibreOffice',
      'invalid workbook: cells are cut off; save it again with Excel or LibreOffice',
    );
}

/** Returns the refusal of a sheet with so many rows. */
export const tooManyRows = (rows: number): Refused =>
  new Refused(
    'E-LIM-ROWS',
    `trang tính có ${rows} dòng, nhiều hơn ${MAX_ROWS}; hãy chia nhỏ tệp`,
    `too many rows: ${rows}, more than ${MAX_ROWS}; split the file`,
  );
