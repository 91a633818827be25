import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { tableSchema } from '../../src/downloads/tableSchema.ts';
import { tableSpec } from '../../src/normalise/tableSpec.ts';
import { checkExample } from '../../src/views/checkExample.ts';

const schema = JSON.parse(tableSchema()) as object;
const validate = new Ajv().compile(schema);

const real = readdirSync('data/tables', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `data/tables/${name}/table.json`);
const toy = ['portal-dong-hoa', 'portal-provinces'].map(
  (name) => `tests/fixtures/toy/data/tables/${name}/table.json`,
);

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;
const [example] = checkExample.files;
const withFile = (changes: object): object => ({
  ...checkExample,
  files: [{ ...example, ...changes }],
});

describe('the published schema of a table.json', () => {
  test.each([...real, ...toy])('takes %s', (file) => {
    expect(validate(read(file))).toBe(true);
  });

  test('takes what names the schema, as the build does', () => {
    const named = { $schema: '../../table.schema.json', ...checkExample };
    expect(validate(named)).toBe(true);
    expect(tableSpec.parse(named).$schema).toBe('../../table.schema.json');
  });

  test.each([
    ['a key that nobody knows', { ...checkExample, more: 1 }],
    ['no file', { ...checkExample, files: [] }],
    ['a blank where something is to be filled in', withFile({ numbers: '' })],
    ['a blank heading', withFile({ figures: [{ indicator: '', value: 'x' }] })],
    ['a name of a file with marks', withFile({ file: 'quý-3.csv' })],
    ['a long table without its keys', withFile({ layout: 'long' })],
    ['half a checksum', withFile({ sha256: 'ab' })],
  ])('refuses %s, as the build does', (_, spec) => {
    expect(validate(spec)).toBe(false);
    expect(tableSpec.safeParse(spec).success).toBe(false);
  });

  test('says in both languages what a person must write', () => {
    const text = tableSchema();
    for (const word of ['Cách ghi số', 'How numbers are written', 'Điều kiện dùng lại'])
      expect(text).toContain(word);
  });
});
