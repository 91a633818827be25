import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formColumns, formLabel, type FormNumber } from '../src/model/form.ts';
import { codeActions } from '../src/normalise/codes.ts';
import { describeForm } from '../src/normalise/form/describeForm.ts';
import { tableSpec } from '../src/normalise/tableSpec.ts';

const guides = ['docs/cong-bo-so-lieu.md', 'docs/publish-your-table.md'];

const read = (file: string): string => readFileSync(file, 'utf8');

const exampleOf = (file: string): unknown =>
  JSON.parse(/```json\n([\s\S]*?)```/.exec(read(file))?.[1] ?? 'null');

const labels = Object.fromEntries(
  formColumns.map((column) => [column.number, formLabel(column)]),
) as Record<FormNumber, string>;

describe.each(guides)('%s', (file) => {
  test('shows a table.json that the build takes, with all columns and sums of the form', () => {
    const [of] = tableSpec.parse(exampleOf(file)).files;
    expect(of).toMatchObject(describeForm(labels));
    expect(of).toMatchObject({ headerRows: 2, place: { column: 'Mã đơn vị', province: '96' } });
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
});

test('both guides show the same table.json', () => {
  const [vi, en] = guides.map(exampleOf);
  expect(vi).toEqual(en);
});
