import { CFB } from '@e965/xlsx';
import type { ZipContainer } from '../model/zipContainer.ts';

/** What may be typed into a range of cells, and what is said where one of them is chosen. */
export interface EntryRule {
  /** `C10:C73` */
  readonly cells: string;
  /** A drop-down of these; without them, whole numbers from zero. */
  readonly choices?: readonly string[];
  /** Up to 32 characters. */
  readonly title: string;
  /** Up to 255 characters. */
  readonly hint: string;
  /** What is said of an entry that does not fit, up to 225 characters; null lets it pass. */
  readonly refusal: string | null;
}

const zip = CFB as ZipContainer;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => escapes[sign] ?? '');

const quoted = (name: string, text: string): string => ` ${name}="${escaped(text)}"`;

function ruleXml({ cells, choices, title, hint, refusal }: EntryRule): string {
  const kind = choices ? ' type="list"' : ' type="whole" operator="greaterThanOrEqual"';
  const refuses =
    refusal === null
      ? ''
      : ` showErrorMessage="1"${quoted('errorTitle', title)}${quoted('error', refusal)}`;
  const says = ` showInputMessage="1"${quoted('promptTitle', title)}${quoted('prompt', hint)}`;
  const formula = choices ? `"${escaped(choices.join(','))}"` : '0';
  return `<dataValidation${kind} allowBlank="1"${refuses}${says} sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}

const rulesXml = (rules: readonly EntryRule[]): string =>
  `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;

const SHEET = '/xl/worksheets/sheet1.xml';
const VIEW = '<sheetView workbookViewId="0"/>';
const MERGES = '</mergeCells>';

const paneXml = (cell: string, columns: number, rows: number): string =>
  `<sheetView workbookViewId="0"><pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${cell}" activePane="bottomRight" state="frozen"/></sheetView>`;

/** Where the part of a sheet begins that scrolls. */
export interface Frozen {
  /** Address of its first cell. */
  readonly cell: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Returns a workbook of one sheet with rules of entry and with its headings held in sight. The
 * library writes neither, so they are put into the sheet that it wrote.
 *
 * @throws where the sheet is not as the library writes it; it must have merged cells
 */
export function withEntryRules(
  workbook: Uint8Array,
  rules: readonly EntryRule[],
  { cell, columns, rows }: Frozen,
): Uint8Array {
  const container = zip.read(workbook, { type: 'array' });
  const sheet = zip.find(container, SHEET);
  const xml = sheet ? new TextDecoder().decode(new Uint8Array(sheet.content)) : '';
  if (!sheet || !xml.includes(VIEW) || !xml.includes(MERGES))
    throw new Error(`unknown form of sheet: ${SHEET} has no view or no merged cells`);
  const written = xml
    .replace(VIEW, paneXml(cell, columns, rows))
    .replace(MERGES, `${MERGES}${rulesXml(rules)}`);
  sheet.content = new TextEncoder().encode(written);
  sheet.size = sheet.content.length;
  return new Uint8Array(
    zip.write(container, { type: 'array', fileType: 'zip', compression: true }),
  );
}
