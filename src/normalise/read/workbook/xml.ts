import { Refused } from './refused.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescape = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, ten, sixteen, name) => {
    const code = ten ? Number(ten) : sixteen ? parseInt(String(sixteen), 16) : -1;
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[String(name)] ?? whole;
  });

/**
 * Returns the text of an XML part without comments and prefixes of elements: `<x:row>` is `<row>`.
 *
 * @throws {Refused} E-XL-DOCTYPE: a document type can hold entities that grow or read other files
 */
export function xmlText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(
      'E-XL-FORMAT',
      'phần XML không phải UTF-8; hãy lưu lại bằng Excel hoặc LibreOffice',
      'invalid workbook: a part is not UTF-8; save it again with Excel or LibreOffice',
    );
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refused(
      'E-XL-DOCTYPE',
      'tệp có khai báo DOCTYPE/ENTITY, có thể gây hại; hãy lưu lại bằng Excel hoặc LibreOffice',
      'unsafe workbook: it declares a DOCTYPE or ENTITY; save it again with Excel or LibreOffice',
    );
  return withoutComments(text).replace(/<(\/?)[\w.-]+:/g, '<$1');
}

// A pattern would look for the end of each of a million comments that have none.
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start);
    parts.push(text.slice(at, start));
    if (end < 0) return parts.join('');
    at = end + 3;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
}

/** Returns the attributes of each element of that name. */
export function* elements(xml: string, name: string): Generator<ReadonlyMap<string, string>> {
  for (const [, attributes = ''] of xml.matchAll(new RegExp(`<${name}(\\s[^<>]*)?/?>`, 'g')))
    yield attributeMap(attributes);
}

/** Returns attributes by their name; `r:id` is `id`. */
export const attributeMap = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, unescape(double ?? single ?? '')],
    ),
  );

/** Returns whether an attribute of XML says yes. */
export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
