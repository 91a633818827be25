import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeActions } from '../../src/normalise/codes.ts';
import { allCases } from './allCases.ts';
import { catalogue, elsewhere } from './catalogue.ts';
import { checked } from './support.ts';

const CODE = /'([EWIR]-[A-Z0-9]+(?:-[A-Z0-9]+)*)(?=[' ])/g;

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

const NAMED = /\b([EWIR]-[A-Z0-9]+(?:-[A-Z0-9]+)*)\b/g;

const codesIn = (texts: readonly string[], form = CODE): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(form)].map(([, code]) => code ?? '')));

test('every code that the product gives says what it does, and no other code does', () => {
  const given = codesIn([...textsIn('src/normalise'), ...textsIn('scripts')]);
  expect([...given].filter((code) => !codeActions.has(code))).toEqual([]);
});

test('every code is fired by a case, those that stop the build by a test that names them', async () => {
  const fired = new Set<string>();
  for (const { table, id } of allCases) {
    if (id.startsWith('LIM-')) continue;
    for (const { code } of (await checked(table)).messages) fired.add(code);
  }
  for (const { code } of allCases) if (code !== undefined) fired.add(code);
  const named = codesIn(
    textsIn('tests').filter((text) => /^test\(|\n\s*test\(/.test(text)),
    NAMED,
  );
  const ofFolders = new Set(
    catalogue.filter(({ id }) => elsewhere.has(id)).flatMap(({ codes }) => codes),
  );
  const silent = [...codeActions].filter(
    ([code, action]) =>
      !fired.has(code) &&
      !(
        (action === 'stop' || ofFolders.has(code) || code.endsWith('-REVIEWED')) &&
        named.has(code)
      ),
  );
  expect(silent.map(([code]) => code)).toEqual([]);
});
