import type { OldEntry, PlaceEntry } from './entry.ts';
import { letterKey, oldKinds, shareLetters } from './letters.ts';

const LINE = /^(-?[0-9a-z]*)([A-Z])(.*)=(.*)$/u;
const TARGET = /^(-?[0-9a-z]+)([A-Z]?)$/;

/** Returns the old units from their index, one entry for each place that a unit went into. @throws on a line of another form */
export function unpackOld(text: string, places: readonly PlaceEntry[]): OldEntry[] {
  let [lastCode, lastAt] = [0, 0];
  let [province, district]: Array<string | null> = [null, null];
  return text.split('\n').flatMap((line): OldEntry[] => {
    if (line === '') return [];
    if (line.startsWith('>')) {
      [province, district] = line
        .slice(1)
        .split('|')
        .map((part) => part || null) as [string | null, string | null];
      return [];
    }
    const [, step = '', letter = '', bare = '', targets = ''] = LINE.exec(line) ?? [];
    if (step !== '') lastCode += parseInt(step, 36);
    const word = oldKinds.find(([each]) => each === letter)?.[1] ?? '';
    const code = step === '' ? null : String(lastCode).padStart(5, '0');
    const unit = {
      code,
      name: `${word}${bare}`,
      district: district ?? null,
      province: province ?? null,
    };
    return targets.split('+').map((target) => {
      const [, jump = '', share = ''] = TARGET.exec(target) ?? [];
      lastAt += parseInt(jump, 36);
      const to = places[lastAt];
      if (!to) throw new Error(`unknown place in the index: ${line}`);
      return { ...unit, share: letterKey(shareLetters, share), to };
    });
  });
}
