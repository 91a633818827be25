import { CFB } from '@e965/xlsx';
import type { ZipContainer } from '../../model/zipContainer.ts';
import { cellAddress } from '../read/cellAddress.ts';
import { readPackage } from '../read/workbook/package.ts';
import { readZip } from '../read/workbook/zip.ts';
import type { Emptied } from './emptied.ts';

const containers = CFB as ZipContainer;

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell without its value, which keeps its look and its formula. */
function emptyCell(address: string, style: string, content: string): string {
  const formula = /<f\b[\s\S]*?(?:\/>|<\/f>)/.exec(content)?.[0] ?? '';
  const look = style === '' ? '' : ` s="${style}"`;
  return formula === '' ? `<c r="${address}"${look}/>` : `<c r="${address}"${look}>${formula}</c>`;
}

function textCell(address: string, style: string, text: string): string {
  const look = style === '' ? '' : ` s="${style}"`;
  return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/**
 * Returns an XLSX file with cells emptied and written anew. Nothing else of it changes: headings,
 * widths, merged cells, drop-downs and formulas stay as they were.
 *
 * @throws {Refused} where the workbook can't be trusted
 */
export function nextWorkbook(bytes: Uint8Array, { sheet, empty, written }: Emptied): Uint8Array {
  const { sheets } = readPackage(readZip(bytes));
  const path = sheets.find(({ name }) => name === sheet)?.path;
  const container = containers.read(bytes, { type: 'array' });
  // A path of nothing would find the whole container.
  const part = path === undefined ? null : containers.find(container, `/${path}`);
  if (!part) throw new Error(`missing sheet: ${sheet ?? ''}`);
  const blanks = new Set(empty.map(({ line, column }) => cellAddress(line, column)));
  const texts = new Map(
    written.map(({ cell, text }) => [cellAddress(cell.line, cell.column), text]),
  );
  const xml = new TextDecoder().decode(new Uint8Array(part.content));
  const made = xml.replace(CELL, (whole, attributes: string, content: string | undefined) => {
    const [address, style] = [attribute(attributes, 'r'), attribute(attributes, 's')];
    const text = texts.get(address);
    if (text !== undefined) return textCell(address, style, text);
    return blanks.has(address) ? emptyCell(address, style, content ?? '') : whole;
  });
  part.content = new TextEncoder().encode(made);
  part.size = part.content.length;
  const file = containers.write(container, { type: 'array', fileType: 'zip', compression: true });
  return new Uint8Array(file);
}
