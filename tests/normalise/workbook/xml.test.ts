import { describe, expect, test } from 'vitest';
import { Refused } from '../../../src/normalise/read/workbook/refused.ts';
import { attributeMap, elements, isOn, xmlText } from '../../../src/normalise/read/workbook/xml.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const attributes = (xml: string): Record<string, string> => Object.fromEntries(attributeMap(xml));

describe('the text of a part', () => {
  test.each([
    ['<a>Biên chế</a>', '<a>Biên chế</a>'],
    ['<a><!-- x --><b/><!----></a>', '<a><b/></a>'],
    ['<!-- x -->', ''],
    ['<a/><!-- x', '<a/>'],
    ['<!-- a --><b/><!-- c', '<b/>'],
    ['<!-- <!-- --><b/>-->', '<b/>-->'],
    ['<a>!doctype</a>', '<a>!doctype</a>'],
    ['<!-- a ---><b/>', '<b/>'],
    ['<x:a y:b="c:d">e:<x-1.y:f/></x:a>', '<a y:b="c:d">e:<f/></a>'],
  ])('%s without comments and prefixes is %s', (xml, text) => {
    expect(xmlText(encode(xml))).toBe(text);
  });

  test.each(['<!DOCTYPE a>', '<a/><!ENTITY b "c">', '<!doctype a>', '<!-- <!DOCTYPE a> -->'])(
    'is refused where it declares something: %s',
    (xml) => {
      const words = expect.objectContaining({
        code: 'E-XL-DOCTYPE',
        vi: 'tệp có khai báo DOCTYPE/ENTITY, có thể gây hại; hãy lưu lại bằng Excel hoặc LibreOffice',
        message:
          'unsafe workbook: it declares a DOCTYPE or ENTITY; save it again with Excel or LibreOffice',
      }) as Refused;
      expect(() => xmlText(encode(xml))).toThrow(words);
    },
  );

  test('is refused where it is no UTF-8', () => {
    const words = expect.objectContaining({
      code: 'E-XL-FORMAT',
      vi: 'phần XML không phải UTF-8; hãy lưu lại bằng Excel hoặc LibreOffice',
      message: 'invalid workbook: a part is not UTF-8; save it again with Excel or LibreOffice',
    }) as Refused;
    expect(() => xmlText(Uint8Array.of(0x3c, 0xff))).toThrow(words);
  });
});

describe('the attributes of an element', () => {
  test.each([
    ['a="1" b=\'2\'', { a: '1', b: '2' }],
    [' r:id="rId1"\n state = "hidden"', { id: 'rId1', state: 'hidden' }],
    ['a="" b=""', { a: '', b: '' }],
    ['a=""', { a: '' }],
    ['data-a="it\'s" x14ac:dy-b=\'"\'', { 'data-a': "it's", 'dy-b': '"' }],
    ['a="&lt;b&gt; &amp;amp; &quot;&apos;"', { a: '<b> &amp; "\'' }],
    ['a="&#272;&#x111;&#x1F600;"', { a: 'Đđ😀' }],
    ['a="&nbsp; &x; &;&#;&#x;&toolong;"', { a: '&nbsp; &x; &;&#;&#x;&toolong;' }],
    ['a="&#1114111;&#1114112;&#12345678;"', { a: '\u{10ffff}&#1114112;&#12345678;' }],
    ['a="&#x10ffff;&#x110000;&#x1234567;"', { a: '\u{10ffff}&#x110000;&#x1234567;' }],
    ['a="&#0;"', { a: '\0' }],
    ['a', {}],
  ])('%s', (xml, found) => {
    expect(attributes(xml)).toEqual(found);
  });
});

describe('elements of a name', () => {
  const found = (xml: string, name: string) =>
    [...elements(xml, name)].map((of) => Object.fromEntries(of));

  test('are found in order', () => {
    expect(found('<a><b c="1"/><b c="2"></b><b/><b>d</b></a>', 'b')).toEqual([
      { c: '1' },
      { c: '2' },
      {},
      {},
    ]);
  });

  test('are none of longer names, of ends or of broken tags', () => {
    expect(found('<bb c="1"/><ab c="1"/></b><b c="1"<b c="3">', 'b')).toEqual([{ c: '3' }]);
  });
});

test.each([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['', false],
  [undefined, false],
])('an attribute of %j says %s', (value, on) => {
  expect(isOn(value)).toBe(on);
});
