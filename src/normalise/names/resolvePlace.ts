import type { Aliases, Places } from '../harmonise.ts';
import type { Problem } from '../cells/reading.ts';
import type { PlaceText } from '../observe/draft.ts';
import { nameKey } from '../registry/nameKey.ts';
import { byCode } from './byCode.ts';
import { byName } from './byName.ts';
import type { NameIndex } from './nameIndex.ts';
import { nameParts } from './nameParts.ts';
import { called, refuse, type Resolution } from './resolution.ts';

/** What is known of places. */
export interface PlaceKnowledge {
  readonly places: Places;
  readonly names: NameIndex;
  readonly aliases: Aliases;
}

type Province = { readonly code: string | null } | { readonly refused: Problem };

function namedProvince(name: string, { places, names }: PlaceKnowledge): Province {
  const bare = nameParts(name).name;
  const found = places.byName(bare, null).find(({ level }) => level === 'province');
  if (found) return { code: found.code };
  const old = names.old(bare).find(({ successor }) => successor.level === 'province');
  const refused = old
    ? refuse(
        'E-PROVINCE-RETIRED',
        `tỉnh "${name}" nay thuộc ${called(old.successor)}; hãy ghi tỉnh hiện nay`,
        `retired province: "${name}" is now in ${called(old.successor)}; write the present one`,
      )
    : refuse(
        'E-UNIT-UNKNOWN',
        `không có tỉnh, thành phố tên "${name}"; hãy sửa`,
        `unknown province: "${name}"; mend it`,
      );
  return 'refused' in refused ? refused : { code: null };
}

function provinceOf({ province }: PlaceText, known: PlaceKnowledge): Province {
  if (!province) return { code: null };
  const { code, name } = province;
  if (code === null) return name === null ? { code: null } : namedProvince(name, known);
  const place = known.places.byCode(code.padStart(2, '0'));
  if (name === null || (place && nameKey(nameParts(name).name) === nameKey(place.name)))
    return { code: place?.code ?? code };
  const refused = refuse(
    'E-PROVINCE-MISMATCH',
    `mã tỉnh ${code} không phải "${name}"; hãy sửa một trong hai`,
    `province differs: ${code} is not "${name}"; mend one of them`,
  );
  return 'refused' in refused ? refused : { code: null };
}

function ownName({ name, otherNames }: PlaceText, code: string | undefined): string | null {
  return name !== null && code !== undefined && otherNames.get(name) === code ? null : name;
}

function find(text: PlaceText, province: string | null, known: PlaceKnowledge): Resolution {
  const { places, names, aliases } = known;
  if (text.scheme === 'name' || (text.scheme === 'code' && text.text === ''))
    return byName(text.scheme === 'name' ? text.text : (text.name ?? ''), province, places, names);
  if (text.scheme === 'code')
    return byCode(text.text, ownName(text, places.byCode(text.text)?.code), province, places);
  const code = aliases.get(text.scheme)?.get(text.text);
  if (code === undefined)
    return refuse(
      'E-UNIT-CODE-UNKNOWN',
      `mã ${text.scheme} chưa biết: "${text.text}"; hãy thêm vào data/reference/aliases.csv`,
      `unknown place: ${text.scheme} "${text.text}"; add it to data/reference/aliases.csv`,
    );
  return byCode(code, ownName(text, code), province, places);
}

/**
 * Returns the place of a row by code, name and province, each checked against the
 * others: what disagrees is refused, what is not certain is only suggested.
 */
export function resolvePlace(text: PlaceText, known: PlaceKnowledge): Resolution {
  const province = provinceOf(text, known);
  if ('refused' in province) return province;
  const found = find(text, province.code, known);
  if ('refused' in found) return found;
  const { place } = found;
  if (province.code !== null && place.code !== province.code && place.parent !== province.code)
    return refuse(
      'E-UNIT-PARENT',
      `${called(place)} không thuộc tỉnh ${province.code}; hãy kiểm tra mã`,
      `province differs: ${called(place)} is not in ${province.code}; look at the code`,
    );
  if (text.code && known.places.byCode(text.code) !== place)
    return refuse(
      'E-PLACE-DIFFERS',
      `"${text.code}" không phải ${called(place)}; hãy kiểm tra mã và tên của dòng`,
      `place differs: "${text.code}" is not ${called(place)}; look at the row's code and name`,
    );
  return found;
}
