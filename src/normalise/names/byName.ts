import type { Place } from '../../model/place.ts';
import { problem } from '../cells/reading.ts';
import type { Places } from '../harmonise.ts';
import { markProblem } from '../text/marks.ts';
import { hasKind } from './kindsOf.ts';
import type { NameIndex } from './nameIndex.ts';
import { type NameParts, nameParts } from './nameParts.ts';
import { called, listed, refuse, type Resolution } from './resolution.ts';

const VIQR = /[aeiouy][`?~.^+(]|dd|[aeiou]['^]/i;

const inProvince = (places: readonly Place[], province: string | null): Place[] =>
  places.filter(
    ({ code, parent }) => province === null || parent === province || code === province,
  );

function ambiguous(printed: string, places: readonly Place[]): Resolution {
  return refuse(
    'E-UNIT-AMBIGUOUS',
    `"${printed}" có thể là: ${listed(places)}; hãy ghi mã đơn vị`,
    `ambiguous place: "${printed}" may be ${listed(places)}; write its code`,
  );
}

function retired(printed: string, successors: readonly Place[]): Resolution {
  const province = successors.every(({ level }) => level === 'province') && successors.length > 0;
  const now = successors.length === 0 ? '' : `: ${listed(successors)}`;
  return refuse(
    province ? 'E-PROVINCE-RETIRED' : 'E-UNIT-RETIRED',
    `"${printed}" không còn từ ngày 1/7/2025${now}; hãy dùng đơn vị hiện nay`,
    `retired place: "${printed}" ended on 1 July 2025${now}; use the present unit`,
  );
}

function unknown(printed: string, near: readonly Place[]): Resolution {
  const viqr = VIQR.test(printed)
    ? ['; tên có vẻ viết kiểu VIQR', '; the name looks like VIQR']
    : ['', ''];
  const [vi, en] =
    near.length === 0 ? viqr : [`; có phải ${listed(near)}?`, `; is it ${listed(near)}?`];
  return refuse(
    'E-UNIT-UNKNOWN',
    `không có đơn vị tên "${printed}"${vi ?? ''}; hãy sửa tên hoặc ghi mã`,
    `unknown place: "${printed}"${en ?? ''}; mend the name or write the code`,
  );
}

/** What a name that no place has may have meant. */
function missing(
  printed: string,
  parts: NameParts,
  province: string | null,
  names: NameIndex,
): Resolution {
  const olds = names
    .old(parts.name)
    .filter(({ successor }) => inProvince([successor], province).length > 0);
  if (olds.length > 0)
    return retired(printed, [...new Set(olds.map(({ successor }) => successor))]);
  if (parts.kind === 'retired') return retired(printed, []);
  const alike = inProvince(names.alike(parts.name), province);
  const folded = inProvince(names.folded(parts.name), province);
  if (folded.length > 1) return ambiguous(printed, folded);
  return unknown(printed, [...alike, ...folded]);
}

function single(printed: string, parts: NameParts, place: Place): Resolution {
  if (parts.kind !== null) return { place, remarks: [] };
  const remark = problem(
    'W-UNIT-NO-KIND',
    `"${printed}" không ghi xã, phường hay đặc khu; được hiểu là ${called(place)}`,
    `"${printed}" says no kind; taken for ${called(place)}`,
  );
  return { place, remarks: place.level === 'commune' ? [remark] : [] };
}

/**
 * Returns the place that a name alone means: exactly one of that name (and of the
 * province, where it is known). Names without marks and names of old units are never
 * accepted by themselves; the message says what they may have meant.
 */
export function byName(
  printed: string,
  province: string | null,
  places: Places,
  names: NameIndex,
): Resolution {
  const wrong = markProblem(printed);
  if (wrong) return { refused: wrong };
  const parts = nameParts(printed);
  const same = inProvince(places.byName(parts.name, null), province);
  const found = same.filter((place) => hasKind(place, parts.kind));
  const communes = province === null ? found : found.filter(({ level }) => level === 'commune');
  const [place, ...others] = communes.length > 0 ? communes : found;
  if (place && others.length === 0) return single(printed, parts, place);
  if (place) return ambiguous(printed, [place, ...others]);
  if (same.length > 0 && parts.kind !== 'retired')
    return refuse(
      'E-UNIT-KIND',
      `"${printed}" sai loại đơn vị: ${listed(same)}; hãy sửa tên`,
      `kind differs: "${printed}" is ${listed(same)}; mend the name`,
    );
  return missing(printed, parts, province, names);
}
