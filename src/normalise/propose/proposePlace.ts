import type { KnownOfAll } from '../known.ts';
import { nameParts } from '../names/nameParts.ts';
import type { FoundTable } from './findTable.ts';
import { blank, confirm, type ProposedPlace, type Remark } from './proposal.ts';

/** A place with its remarks, and the province that the table is of; null where it is of several. */
export interface FoundPlace {
  readonly place: Extract<ProposedPlace, { readonly column: string }>;
  readonly province: string | null;
  readonly remarks: readonly Remark[];
}

const BRACKETS = /\s*\([^)]*\)$/u;
const BEFORE = /^.*?(?=(?:tỉnh|thành phố)\s)/iu;

/** The province that a line above the table names: `Tỉnh Cà Mau`, `tỉnh Cà Mau (mã 96)`. */
function provinceAbove({ grid, heading }: FoundTable, { places }: KnownOfAll): string | null {
  const texts = grid.rows
    .slice(0, heading.first)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
  const named = texts.flatMap((text) => {
    const { kind, name } = nameParts(text.replace(BRACKETS, '').replace(BEFORE, ''));
    if (kind !== 'province' && kind !== 'city') return [];
    return places.byName(name, null).filter(({ level }) => level === 'province');
  });
  return named[0]?.code ?? null;
}

const noPlace = (isOffice: boolean): Remark =>
  isOffice
    ? blank(
        'files[0].place',
        'biểu của một cơ quan, mỗi dòng một lĩnh vực: không có đơn vị nào để công bố; hãy dùng biểu mẫu mỗi dòng một xã, phường, đặc khu',
        'the form of one office, a row for each field of work: it has no places to publish; use the template with a row for each commune',
      )
    : blank(
        'files[0].place',
        'không thấy cột mã hoặc tên đơn vị; hãy ghi tên cột, hoặc {"code": "…"} nếu mọi dòng là một đơn vị',
        'no column of codes or names of units was found; name it, or write {"code": "…"} if all rows are of one unit',
      );

/** Returns how a table says whose figures it has; `wanted` is the province that a person gave. */
export function proposePlace(
  table: FoundTable,
  wanted: string | null,
  known: KnownOfAll,
): FoundPlace {
  const { places, heading, isOffice } = table;
  if (!places)
    return {
      place: { column: '', scheme: 'code' },
      province: wanted,
      remarks: [noPlace(isOffice)],
    };
  const label = (at: number | null): string | null =>
    at === null ? null : (heading.labels[at] ?? '');
  const above = provinceAbove(table, known);
  const province = wanted ?? places.province ?? (places.scheme === 'name' ? above : null);
  const [name, code, named] = [places.name, places.provinceCode, places.provinceName].map(label);
  const isNamed = Boolean(code ?? named);
  const remarks: Remark[] = [];
  const called = (of: string): string => known.places.byCode(of)?.name ?? of;
  if (wanted !== null && places.province !== null && places.province !== wanted)
    remarks.push(
      confirm(
        'files[0].place.province',
        `đã cho tỉnh ${wanted}, nhưng phần lớn các dòng thuộc tỉnh ${places.province}`,
        `province ${wanted} was given, but most rows are of ${places.province}`,
      ),
    );
  else if (province !== null && !isNamed && wanted === null)
    remarks.push(
      confirm(
        'files[0].place.province',
        `mọi dòng thuộc ${called(province)} (${province})`,
        `every row is of ${called(province)} (${province})`,
      ),
    );
  if (places.scheme === 'name' && province === null && !isNamed)
    remarks.push(
      confirm(
        'files[0].place',
        'chỉ có tên đơn vị mà chưa rõ tỉnh: tên trùng ở nhiều tỉnh sẽ bị từ chối; hãy thêm "province"',
        'names of units alone, and the province is not known: names that several provinces have are refused; add "province"',
      ),
    );
  if (places.complete)
    remarks.push(
      confirm(
        'files[0].place.complete',
        'bảng có mọi đơn vị cấp xã của tỉnh; lần sau thiếu dòng sẽ được nhắc',
        'the table has every commune of the province; a missing row will be named',
      ),
    );
  return {
    place: {
      column: heading.labels[places.column] ?? '',
      scheme: places.scheme,
      ...(name ? { name } : {}),
      ...(isNamed || province === null ? {} : { province }),
      ...(code ? { provinceCode: code } : {}),
      ...(named ? { provinceName: named } : {}),
      ...(places.complete ? { complete: true as const } : {}),
    },
    province,
    remarks,
  };
}
