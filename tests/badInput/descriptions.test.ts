import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableSpec } from '../../src/normalise/tableSpec.ts';

const real = () =>
  JSON.parse(readFileSync('data/tables/portal-gia-lai/table.json', 'utf8')) as {
    source: { url: string };
    files: Array<{ file: string }>;
  };

describe('a description', () => {
  test('with an address that is not https is refused', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil']) {
      const read = tableSpec.safeParse({ ...real(), source: { ...real().source, url } });
      expect(read.success).toBe(false);
      expect(JSON.stringify(read.error?.issues)).toContain('E-SEC-URL');
    }
  });

  test('that holds __proto__ pollutes nothing', () => {
    const text = JSON.stringify(real()).replace('{', '{"__proto__":{"polluted":1},');
    expect(tableSpec.safeParse(JSON.parse(text)).success).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('names tables only: no picture, no page, no way out of its folder', () => {
    for (const file of ['logo.svg', 'index.html', '../t.csv', 'a/b.csv', 'T.csv', '.csv']) {
      const files = real().files.map((each) => ({ ...each, file }));
      expect(tableSpec.safeParse({ ...real(), files }).success, file).toBe(false);
    }
  });
});
