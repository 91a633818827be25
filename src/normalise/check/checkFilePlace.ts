import type { Places } from '../harmonise.ts';
import { type At, error, type Report } from '../messages.ts';

/** Returns the code that a file's name begins with. Example: `figures/96-ca-mau.csv` -> `96`. */
export const codeOfFile = (file: string): string => /([^/]+?)(-[^/]*)?\.csv$/.exec(file)?.[1] ?? '';

/**
 * Reports rows that stand in the file of another place: `96-ca-mau.csv` holds
 * figures of province 96 and its communes, `vn.csv` those of the nation.
 */
export function checkFilePlace(
  uses: ReadonlyArray<{ readonly places: readonly string[]; readonly at: At }>,
  places: Places,
  report: Report,
): void {
  for (const { places: codes, at } of uses) {
    const own = codeOfFile(at.file);
    const strange = codes.find((code) => {
      const place = places.byCode(code);
      return place && (place.level === 'commune' ? place.parent : place.code) !== own;
    });
    if (strange === undefined) continue;
    report(
      error(
        'E-PLACE-FILE',
        at,
        `đơn vị ${strange} không thuộc tệp này; hãy chuyển dòng sang tệp của tỉnh đó`,
        `place of another file: ${strange}; move the row to the file of its province`,
      ),
    );
  }
}
