import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'DATA-LICENCE.md',
  'docs/embedding.md',
  'docs/province-edition.md',
  'docs/ban-rieng-cua-tinh.md',
  'docs/pictures.md',
  'docs/access.md',
];

/** Made by a command, so not there on a fresh clone. */
const generated = ['data/built/', 'dist/'];

const read = (file: string): string => readFileSync(file, 'utf8');

/** Paths of ours in backticks, in local links and at the head of each line of a captioned tree. */
function namedPaths(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  const ticked = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
  const linked = [...prose.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
  const trees = [...text.matchAll(/```text\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const heads = trees.flatMap((tree) => tree.trim().split('\n')).map((line) => line.split(' ')[0]!);
  return [...ticked.filter(isOurPath), ...linked.filter((link) => !/^\w+:/.test(link)), ...heads];
}

const isOurPath = (text: string): boolean =>
  /^(src|data|scripts|tests|docs|public)(\/[\w.-]+)*\/?$/.test(text) ||
  /^[\w-]+(\.(md|json|mjs|ts))$|^LICENSE$/.test(text);

/** The portal's captures have folders of their own, which are not ours. */
const elsewhere = ['data/provinces', 'data/gia_lai'];

test('every path that a document names exists', () => {
  for (const file of documents) {
    const paths = namedPaths(read(file)).filter((path) => !elsewhere.includes(path));
    const missing = paths.filter((path) => !generated.includes(path) && !existsSync(path));
    expect({ file, missing }).toEqual({ file, missing: [] });
  }
});

test('paths are found in backticks, links and trees, and nothing else is', () => {
  const tree = '```text\nsrc/model/   words\ntests/       mirrors src\n```';
  const text = `See \`data/figures\`, \`npm test\`, ![x](docs/a.png), [y](https://a.b).\n${tree}`;
  expect(namedPaths(text)).toEqual(['data/figures', 'docs/a.png', 'src/model/', 'tests/']);
});

test('the README names the two commands and every npm script it speaks of exists', () => {
  const readme = read('README.md');
  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?([a-z-]+)/g))
    expect(scripts).toHaveProperty(name!);
});

test('the README fits on a screen or two', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(80);
});

test('every date of the changelog is one of the dated list', () => {
  const dates = [...read('CHANGELOG.md').matchAll(/^## (\S+):/gm)].map((match) => match[1]!);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(read('data/changes.csv')).toContain(`\n${date},`);
});
