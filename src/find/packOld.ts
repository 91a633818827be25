import type { Place, Predecessor } from '../model/place.ts';
import { oldKinds, shareLetters } from './letters.ts';

interface OldUnit extends Omit<Predecessor, 'share'> {
  readonly to: ReadonlyArray<{ readonly at: number; readonly share: Predecessor['share'] }>;
}

const unitKey = ({ province, district, code, name }: Predecessor): string =>
  [province, district, code, name].join('|');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDistrict = (a: OldUnit, b: OldUnit): number =>
  compare(a.province ?? '', b.province ?? '') ||
  compare(a.district ?? '', b.district ?? '') ||
  compare(a.code ?? '', b.code ?? '') ||
  compare(a.name, b.name);

function unitsOf(places: readonly Place[]): OldUnit[] {
  const pairs = places.flatMap(({ predecessors }, at) =>
    predecessors.map((old) => ({ old, at, share: old.share })),
  );
  return [...Map.groupBy(pairs, ({ old }) => unitKey(old)).values()]
    .flatMap((of) => of.slice(0, 1).map(({ old }) => ({ ...old, to: of })))
    .sort(byDistrict);
}

function unitLines(units: readonly OldUnit[]): string[] {
  let [lastCode, lastAt, group] = [0, 0, ''];
  return units.flatMap(({ code, name, district, province, to }) => {
    const [letter, word] = oldKinds.find(([, each]) => name.startsWith(each)) ?? ['O', ''];
    const step = code === null ? '' : (Number(code) - lastCode).toString(36);
    if (code !== null) lastCode = Number(code);
    const targets = to.map(({ at, share }) => {
      const jump = (at - lastAt).toString(36);
      lastAt = at;
      return `${jump}${shareLetters[share]}`;
    });
    const head = `>${province ?? ''}|${district ?? ''}`;
    const heads = head === group ? [] : [head];
    group = head;
    return [...heads, `${step}${letter}${name.slice(word.length)}=${targets.join('+')}`];
  });
}

/**
 * Returns the index of the units of before July 2025, a line each under the line of its district
 * (`>Tỉnh Lạng Sơn|Huyện Cao Lộc`): the step of its code in base 36, a letter for its kind, its
 * name, and the places it went into as steps in the list of `packPlaces`, each with a letter for
 * its share (`2mXMai Pha=1`).
 */
export const packOld = (
  provinces: readonly Place[],
  communesOf: (code: string) => readonly Place[],
): string =>
  unitLines(unitsOf(provinces.flatMap((province) => [province, ...communesOf(province.code)])))
    .map((line) => `${line}\n`)
    .join('');
