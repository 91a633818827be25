import { CFB } from '@e965/xlsx';
import type { ZipContainer } from '../../model/zipContainer.ts';
import { cellAddress } from '../read/cellAddress.ts';
import { readPackage } from '../read/workbook/package.ts';
import { readZip } from '../read/workbook/zip.ts';
import type { Emptied } from './emptied.ts';

const containers = CFB as ZipContainer;

// A cell with its attributes and what stands in it.
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

const ADDRESS = /\sr="([^"]*)"/;
const FORMULA = /<f\b[\s\S]*?(?:\/>|<\/f>)/;

// All but the address and the look of a cell: they tell what kind of value it has.
const OTHERS = /\s(?![rs]=)[\w:]+="[^"]*"/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell without its value, which keeps its look and its formula. */
const emptyCell = (attributes: string, content: string): string =>
  `<c${attributes.replace(OTHERS, '')}>${FORMULA.exec(content)?.[0] ?? ''}</c>`;

const textCell = (attributes: string, text: string): string =>
  `<c${attributes.replace(OTHERS, '')} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/**
 * Returns an XLSX file with cells emptied and written anew. Nothing else of it changes: headings,
 * widths, merged cells, drop-downs and formulas stay as they were.
 *
 * @throws {Refused} where the workbook can't be trusted
 */
export function nextWorkbook(bytes: Uint8Array, { sheet, empty, written }: Emptied): Uint8Array {
  const { sheets } = readPackage(readZip(bytes));
  const found = sheets.find(({ name }) => name === sheet);
  const container = containers.read(bytes, { type: 'array' });
  const part = found && containers.find(container, `/${found.path}`);
  if (!part) throw new Error(`missing sheet: ${sheet ?? ''}`);
  const blanks = new Set(empty.map(({ line, column }) => cellAddress(line, column)));
  const texts = new Map(
    written.map(({ cell, text }) => [cellAddress(cell.line, cell.column), text]),
  );
  const xml = new TextDecoder().decode(new Uint8Array(part.content));
  const made = xml.replace(CELL, (whole, attributes: string, content?: string) => {
    const address = ADDRESS.exec(attributes)?.[1] ?? '';
    const text = texts.get(address);
    if (text !== undefined) return textCell(attributes, text);
    return blanks.has(address) ? emptyCell(attributes, content ?? '') : whole;
  });
  part.content = new TextEncoder().encode(made);
  part.size = part.content.length;
  const file = containers.write(container, { type: 'array', fileType: 'zip', compression: true });
  return new Uint8Array(file);
}
