import { escapeText } from './escapeText.ts';
import { round } from './round.ts';

export type Attributes = Readonly<Record<string, string | number | null>>;

const attribute = ([name, value]: [string, string | number | null]): string =>
  value === null
    ? ''
    : ` ${name}="${typeof value === 'number' ? round(value) : escapeText(value)}"`;

/** Returns an element with its attributes in the order given; `null` leaves one out. Children are markup. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const content = children.join('');
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Returns a group; nothing where it would be empty. */
export const group = (attributes: Attributes, ...children: string[]): string =>
  children.join('') === '' ? '' : element('g', attributes, ...children);

/** Returns a line of text. */
export const textElement = (text: string, attributes: Attributes): string =>
  element('text', attributes, escapeText(text));
