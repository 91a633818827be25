import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeActions } from '../src/normalise/codes.ts';
import { tableSpec } from '../src/normalise/tableSpec.ts';
import { checkExample } from '../src/views/checkExample.ts';

const guides = ['docs/cong-bo-so-lieu.md', 'docs/publish-your-table.md'];

const read = (file: string): string => readFileSync(file, 'utf8');

const exampleOf = (file: string): object =>
  JSON.parse(/```json\n([\s\S]*?)```/.exec(read(file))?.[1] ?? '{}') as object;

const revisesOf = (file: string): object => {
  const text = /```text\n("revises": [\s\S]*?)```/.exec(read(file))?.[1] ?? '';
  return JSON.parse(`{${text}}`) as object;
};

/** The commands of a guide, without what they are given. */
const commandsOf = (file: string): string[] =>
  [...read(file).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*$/, '')),
  );

describe.each(guides)('%s', (file) => {
  test('shows a source that the build takes, filled in, and how a correction is described', () => {
    const [like] = checkExample.files;
    const later = { ...like, file: 'quy-3-2026-2.xlsx', ...revisesOf(file) };
    const files = [{ ...like, file: 'quy-3-2026.xlsx' }, later];
    const spec = tableSpec.parse({ ...exampleOf(file), files });
    expect(spec.source.id).toBe('bieu-06a-ca-mau');
    expect(spec.files[1]?.revises).toMatchObject({ file: 'quy-3-2026.xlsx', kind: 'correction' });
  });

  test('names codes that the check has, npm scripts that exist and pages that are there', () => {
    const text = read(file);
    const codes = [...text.matchAll(/`([EWRI]-[A-Z0-9-]+)`/g)].map(([, code]) => code!);
    // Said of the description, before any table is read.
    const ofFolder = ['E-TABLE-JSON'];
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !codeActions.has(code) && !ofFolder.includes(code))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g))
      expect(scripts).toHaveProperty(name!);
    for (const [, link] of text.matchAll(/\]\(([^)]+)\)/g))
      expect(existsSync(`docs/${link}`)).toBe(true);
  });

  test('says the commands of the walk that tests/publishWalk.test.ts takes', () => {
    expect(commandsOf(file)).toEqual([
      'npm run new-source -- ~/quy-3-2026.xlsx --write',
      'npm run --silent check-data -- data/tables/bieu-06a-ca-mau/quy-3-2026.xlsx',
      'npm run data',
      'npm start',
      'npm run next-table -- data/tables/bieu-06a-ca-mau/quy-3-2026.xlsx',
      'npm run new-source -- data/tables/bieu-06a-ca-mau/quy-4-2026.xlsx --write',
    ]);
    expect(read(file)).toContain('/data/v1/table.schema.json');
  });
});

test('both guides show the same source', () => {
  const [vi, en] = guides.map(exampleOf);
  expect(vi).toEqual(en);
});
