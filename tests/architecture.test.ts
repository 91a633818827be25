import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsIn, importsOf, type Layer, sourceFiles, wrongImports } from './support/imports.ts';

const shared = ['locales', 'site', 'model', 'catalogue', 'dataset', 'stats', 'i18n', 'urls'];

/** Who may import whom: one direction, from the pages down to the model. */
const layers: Readonly<Record<string, Layer>> = {
  locales: { may: [] },
  site: { may: [] },
  middleware: { may: ['site', 'i18n'] },
  env: { may: [] },
  model: { may: ['locales'] },
  stats: { may: [] },
  charts: { may: [] },
  i18n: { may: ['locales', 'site'], types: ['model', 'charts'] },
  catalogue: { may: ['locales', 'site', 'model'] },
  urls: { may: ['locales', 'model'] },
  dataset: { may: ['locales', 'model', 'catalogue'] },
  downloads: {
    may: ['locales', 'model', 'catalogue', 'dataset', 'i18n', 'urls', 'normalise'],
  },
  figures: { may: shared, types: ['charts'] },
  views: { may: [...shared, 'figures', 'compare'], types: ['charts'] },
  // A figure away from its page: how high it stands, how it is told, pasted and looked up.
  embeds: {
    may: ['locales', 'site', 'i18n', 'urls', 'charts', 'pictures'],
    types: ['figures', 'views', 'model'],
  },
  components: {
    may: [
      'locales',
      'site',
      'model',
      'i18n',
      'urls',
      'charts',
      'pictures',
      'styles',
      'client',
      'embeds',
    ],
    types: ['figures', 'views'],
  },
  layouts: {
    may: ['locales', 'site', 'model', 'i18n', 'urls', 'charts', 'styles', 'components', 'embeds'],
    types: ['figures', 'views'],
  },
  // Figures and cards as images: drawn for the outside, where no page stands round them.
  pictures: {
    may: ['locales', 'site', 'i18n', 'charts'],
    types: ['figures', 'views'],
  },
  pages: {
    may: [
      'pictures',
      ...shared,
      'charts',
      'downloads',
      'find',
      'figures',
      'views',
      'components',
      'layouts',
      'styles',
      'client',
      'embeds',
    ],
  },
  normalise: { may: ['locales', 'model', 'catalogue', 'stats'] },
  find: { may: ['locales', 'model', 'normalise'] },
  compare: { may: [], types: ['charts'] },
  client: {
    may: [
      'locales',
      'model',
      'catalogue',
      'i18n',
      'normalise',
      'find',
      'urls',
      'compare',
      'charts',
    ],
  },
  scripts: { may: ['normalise', 'locales', 'model', 'catalogue', 'stats'] },
};

/** The bench draws what the pages draw, to tell what Astro adds to it; the trace asks each page what it shows. */
const bench: Readonly<Record<string, Layer>> = {
  scripts: {
    may: [...shared, 'normalise', 'figures', 'views', 'charts', 'find', 'downloads', 'scripts'],
  },
};

const isBench = (file: string): boolean => /^scripts\/(bench|trace)\b/.test(file);
const code = sourceFiles('.', ['src', 'scripts']);
const read = (file: string): string => readFileSync(file, 'utf8');

test('imports go one way, from the pages down to the model', () => {
  const imports = importsOf('.', ['src', 'scripts']);
  expect(imports.length).toBeGreaterThan(0);
  expect(
    wrongImports(
      imports.filter(({ from }) => !isBench(from)),
      layers,
    ),
  ).toEqual([]);
  expect(
    wrongImports(
      imports.filter(({ from }) => isBench(from)),
      bench,
    ),
  ).toEqual([]);
});

test('the pure half of the normaliser uses no interface of Node, so that a browser can run it', () => {
  const files = code.filter((file) => file.startsWith('src/normalise/'));
  expect(nodeUsers(files, read)).toEqual([]);
});

test('the environment is read in four places alone', () => {
  const allowed = /^(src\/site\.ts|src\/dataset\/load\.ts|scripts\/)/;
  const users = code.filter((file) => !allowed.test(file) && read(file).includes('process.env'));
  expect(users).toEqual([]);
});

test('no file is longer than 250 lines, but lists of entries, messages and cases', () => {
  const lists = /^src\/(catalogue|i18n)\/|\/(cases|queries)\.ts$/;
  const long = [...code, ...sourceFiles('.', ['tests'])]
    .filter((file) => !lists.test(file) && !file.startsWith('tests/fixtures/'))
    .map((file) => [file, read(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});

test('the site is called by its name in src/site.ts alone, so that an operator renames it there', () => {
  const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
  const named = code.filter(
    (file) => file !== 'src/site.ts' && read(file).replace(comments, '').includes('Hai Cấp'),
  );
  expect(named.filter((file) => file.startsWith('src/'))).toEqual([]);
});

test('the README is short enough to be read', () => {
  expect(existsSync('README.md')).toBe(true);
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(80);
});

test('a planted import against the direction is named', () => {
  const planted = importsOf('tests/fixtures/architecture', ['src']);
  expect(wrongImports(planted, layers)).toEqual([
    'src/charts/rank.ts imports src/figures/rankFigure.ts',
    'src/charts/rank.ts imports src/model/place.ts',
    'src/model/place.ts imports src/normalise/read.ts',
  ]);
});

test('an import of Node is found in its plain and its prefixed form', () => {
  const plain = `import fs from 'fs';`;
  const files = { 'a.ts': plain, 'b.ts': `import { x } from './x.ts';` } as Record<string, string>;
  expect(nodeUsers(Object.keys(files), (file) => files[file]!)).toEqual(['a.ts']);
  const root = 'tests/fixtures/architecture/';
  expect(nodeUsers([`${root}src/normalise/read.ts`], read)).toHaveLength(1);
});

test('imports are read whole: over lines, of types, bare, dynamic and passed on', () => {
  const text = [
    `import {\n  a,\n  type B,\n} from './a.ts';`,
    `import { type C, type D } from './c.ts';`,
    `import type { E } from './e.ts';`,
    `export { f } from './f.ts';`,
    `import './g.css';`,
    `const h = await import('./h.ts');`,
  ].join('\n');
  expect(importsIn(text)).toEqual([
    { path: './a.ts', typeOnly: false },
    { path: './c.ts', typeOnly: true },
    { path: './e.ts', typeOnly: true },
    { path: './f.ts', typeOnly: false },
    { path: './g.css', typeOnly: false },
    { path: './h.ts', typeOnly: false },
  ]);
});

const NODE =
  /^(node:|fs$|fs\/|path$|os$|url$|util$|stream$|crypto$|child_process$|buffer$|process$)/;

function nodeUsers(files: readonly string[], text: (file: string) => string): readonly string[] {
  return files.filter(
    (file) =>
      importsIn(text(file)).some(({ path }) => NODE.test(path)) ||
      /\b(process|Buffer|__dirname)\b\s*[.(]/.test(text(file)),
  );
}
