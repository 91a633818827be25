import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.ts';
import { checkTable } from '../../src/normalise/checkTable.ts';
import { aliasMap, readAliases } from '../../src/normalise/edited/readAliases.ts';
import { knownOf } from '../../src/normalise/known.ts';
import { tableSpec } from '../../src/normalise/tableSpec.ts';
import { real } from '../registry/registries.ts';

const aliases = aliasMap(
  readAliases(readFileSync('data/reference/aliases.csv', 'utf8'), 'aliases.csv', () => {}).items,
);
const known = knownOf({ places: real().places, aliases, catalogue: indicatorById });
const folders = ['portal-provinces', 'portal-gia-lai', 'portal-phu-tho'];

const files = folders.flatMap((folder) => {
  const path = `data/tables/${folder}`;
  const { source, files: specs } = tableSpec.parse(
    JSON.parse(readFileSync(`${path}/table.json`, 'utf8')),
  );
  return specs.map((spec) => [`${folder}/${spec.file}`, { path, source, spec }] as const);
});

describe('a real table', () => {
  test.each(files)(
    '%s passes the check without an error, every row accounted for',
    async (_, { path, source, spec }) => {
      const bytes = new Uint8Array(readFileSync(`${path}/${spec.file}`));
      const result = await checkTable({
        bytes,
        file: spec.file,
        spec,
        known: { ...known, source },
      });
      expect(result.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result.refused).toBe(false);
      const { rows, cells, records, quarantine } = result;
      expect(rows.data).toBe(rows.published + rows.rejected + rows.duplicates);
      expect(quarantine).toHaveLength(rows.rejected);
      expect(records.data).toBe(rows.data);
      expect(records.header).toBe(1);
      expect(cells.total).toBe(cells.published + cells.missing + cells.rejected + cells.duplicates);
      expect(result.sha256).toBe(spec.sha256);
    },
  );
});
