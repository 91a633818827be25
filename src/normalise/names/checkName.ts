import type { Place } from '../../model/place.ts';
import { type Problem, problem } from '../cells/reading.ts';
import type { Places } from '../harmonise.ts';
import { nameKey } from '../registry/nameKey.ts';
import { foldName, isBare, lookName } from './foldName.ts';
import { hasKind } from './kindsOf.ts';
import { nameParts } from './nameParts.ts';
import { called, refuse, type Resolution } from './resolution.ts';

const differs = (place: Place, printed: string): Resolution =>
  refuse(
    'E-PLACE-DIFFERS',
    `"${printed}" không phải ${called(place)}; hãy kiểm tra mã và tên của dòng`,
    `place differs: "${printed}" is not ${called(place)}; look at the row's code and name`,
  );

const wrongKind = (place: Place, printed: string): Resolution =>
  refuse(
    'E-UNIT-KIND',
    `"${printed}" sai loại đơn vị: ${called(place)}; hãy sửa tên hoặc mã`,
    `kind differs: "${printed}" is ${called(place)}; mend the name or the code`,
  );

const nearly = (code: string, place: Place, printed: string): Problem =>
  problem(
    code,
    `"${printed}" được hiểu là ${called(place)} theo mã; nên sửa tên`,
    `"${printed}" was taken for ${called(place)} by its code; the name should be mended`,
  );

/**
 * Returns the place of a code whose row also has a name, if the two agree: whatever the
 * spelling of the name; without its marks or with letters that look alike, with a remark, unless
 * another unit of the province has that very name.
 */
export function checkName(place: Place, printed: string, places: Places): Resolution {
  const parts = nameParts(printed);
  if (nameKey(parts.name) === nameKey(place.name))
    return hasKind(place, parts.kind) ? { place, remarks: [] } : wrongKind(place, printed);
  // A few official names begin with the word of a kind.
  if (nameKey(printed) === nameKey(place.name)) return { place, remarks: [] };
  // Xã Thanh An and Xã Thạnh An lie in one province: what is the name of another is no misspelling.
  const province = place.level === 'commune' ? place.parent : null;
  if (places.byName(parts.name, province).length > 0) return differs(place, printed);
  if (isBare(parts.name) && foldName(parts.name) === foldName(place.name))
    return { place, remarks: [nearly('W-NAME-ASCII', place, printed)] };
  if (lookName(parts.name) === lookName(place.name))
    return { place, remarks: [nearly('W-NAME-LOOKALIKE', place, printed)] };
  return differs(place, printed);
}
