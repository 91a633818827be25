import { expect, test } from 'vitest';
import { codeMeaning, codesWithWords } from '../../src/i18n/pages/messageCodes.ts';
import { locales } from '../../src/locales.ts';
import { codeActions } from '../../src/normalise/codes.ts';

test('every code that a table or a folder can meet has words in both languages', () => {
  expect([...codeActions.keys()].filter((code) => !codesWithWords.includes(code))).toEqual([]);
  for (const code of codeActions.keys())
    for (const locale of locales)
      expect(codeMeaning(code, locale), code).toMatch(/^\p{Lu}.{7,}[^.]$/u);
});

test('no words are kept for a code that nothing gives', () => {
  expect(codesWithWords.filter((code) => !codeActions.has(code))).toEqual([]);
});

test('two codes never have the same words, nor one code the same in both languages', () => {
  for (const locale of locales) {
    const said = codesWithWords.map((code) => codeMeaning(code, locale));
    expect(said.filter((words, i) => said.indexOf(words) !== i)).toEqual([]);
  }
  for (const code of codesWithWords)
    expect(codeMeaning(code, 'vi')).not.toBe(codeMeaning(code, 'en'));
});

test('a code that is not known has no words, whatever an object has by itself', () => {
  for (const code of ['E-NONE', 'toString', '__proto__'])
    expect(codeMeaning(code, 'vi')).toBeNull();
});
