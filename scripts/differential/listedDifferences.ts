interface Listed {
  /** Beginnings of the names of the files that it is met in. */
  readonly files: RegExp;
  readonly reason: string;
  /** Whether what both read is this difference. */
  readonly is: (ours: string, theirs: string) => boolean;
}

const onlyOurs = (ours: string, theirs: string): boolean => ours !== '' && theirs === '';
const onlyTheirs = (ours: string, theirs: string): boolean => ours === '' && theirs !== '';

const list: readonly Listed[] = [
  {
    files: /^(form|merged-text)\./,
    reason: 'a text that is merged downwards stands in each of its rows here',
    is: onlyOurs,
  },
  {
    files: /^str-19-merged-value\./,
    reason: 'a number under a merged number is hidden by it: the rows are refused here',
    is: onlyTheirs,
  },
  {
    files: /^(sec-01|xls-01-empty-text|xls-02)/,
    reason: 'a formula that no program has computed is refused here; LibreOffice computes it',
    is: onlyTheirs,
  },
  {
    files: /^(xls-12-strike-run|xls-16)/,
    reason:
      'the list of shared texts has no content type in these fixtures, and LibreOffice leaves it out',
    is: onlyOurs,
  },
  {
    files: /^xls-09-boolean\./,
    reason: 'TRUE and FALSE are given in Vietnamese here: Có, Không',
    is: (ours, theirs) =>
      `${ours} ${theirs}` === 'Có TRUE' || `${ours} ${theirs}` === 'Không FALSE',
  },
  {
    files: /^dat-21-phantom\./,
    reason: 'day 60 is 29 February 1900 to Excel, which never was: refused here, moved there',
    is: (ours, theirs) => `${ours} ${theirs}` === '29/2/1900 1900-02-28',
  },
  {
    files: /^dat-22-time\./,
    reason: 'a day with an hour keeps its day alone here, and is refused in a column of days',
    is: (ours, theirs) => `${ours} ${theirs}` === '2025-07-21 07/21/2025 12:00:00',
  },
];

/** Returns why a cell of a file is read otherwise here than by LibreOffice; null where nothing says so. */
export const listedDifference = (file: string, ours: string, theirs: string): string | null =>
  list.find((each) => each.files.test(file) && each.is(ours, theirs))?.reason ?? null;
