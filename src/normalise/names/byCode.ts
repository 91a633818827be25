import type { Place } from '../../model/place.ts';
import { problem } from '../cells/reading.ts';
import type { Places } from '../harmonise.ts';
import { checkName } from './checkName.ts';
import { nameParts } from './nameParts.ts';
import { called, listed, refuse, type Resolution } from './resolution.ts';

const QUOTED = /^="(\d{1,5})"$/;
const CODE = /^(?:vn|\d{1,5})$/;

/** Returns a code without what a spreadsheet needs to keep its zeros: `="00004"` -> `00004`. */
export const bareCode = (text: string): string => (QUOTED.exec(text)?.[1] ?? text).trim();

const malformed = (text: string): Resolution =>
  refuse(
    'E-UNIT-CODE-FORM',
    `không phải mã đơn vị: ${JSON.stringify(text)}; mã có 2 hoặc 5 chữ số`,
    `invalid code: ${JSON.stringify(text)}; a code has 2 or 5 digits`,
  );

function unknown(text: string, near: readonly Place[]): Resolution {
  const [vi, en] =
    near.length === 0 ? ['', ''] : [`; có phải ${listed(near)}?`, `; is it ${listed(near)}?`];
  return refuse(
    'E-UNIT-CODE-UNKNOWN',
    `mã đơn vị không có trong danh mục: "${text}"${vi}; hãy sửa mã`,
    `unknown place: "${text}"${en}; mend the code`,
  );
}

/** The place of a code that lost its zeros, if the name says the same. */
function padded(text: string, name: string | null, places: Places): Resolution | null {
  if (name === null) return null;
  const found = [2, 5].flatMap((length) => {
    const place = text.length < length ? places.byCode(text.padStart(length, '0')) : null;
    return place && 'place' in checkName(place, name, places) ? [place] : [];
  });
  const [place, ...others] = found;
  if (!place || others.length > 0) return null;
  const remark = problem(
    'W-UNIT-CODE-ZEROS',
    `mã "${text}" mất số 0 đầu; được hiểu là ${called(place)}`,
    `code "${text}" lost its zeros; taken for ${called(place)}`,
  );
  return { place, remarks: [remark] };
}

/** Returns the place of a code, checked by the name of its row where it has one. */
export function byCode(
  text: string,
  name: string | null,
  province: string | null,
  places: Places,
): Resolution {
  const code = bareCode(text);
  if (!CODE.test(code)) return malformed(text);
  const place = places.byCode(code);
  if (place) return name === null ? { place, remarks: [] } : checkName(place, name, places);
  const near = name === null ? [] : places.byName(nameParts(name).name, province);
  return padded(code, name, places) ?? unknown(code, near);
}
