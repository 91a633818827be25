import type { Text } from '../../locales.ts';
import type { FileSpec } from '../tableSpec.ts';
import type { ProposedFile } from './proposal.ts';

const unsaid = { vi: 'chưa ghi lý do', en: 'no reason given yet' };

const withReason = <T extends { readonly reason: Text }>(of: T): T =>
  of.reason.vi === '' ? { ...of, reason: unsaid } : of;

/**
 * Returns a proposed entry with which a file can be tried before a person has filled in its
 * blanks: columns without an indicator are passed over, numbers that can be read in two ways are
 * taken as Vietnamese. Null where too little is known to read the file. Never a description to build by.
 */
export function provisional(entry: ProposedFile): FileSpec | null {
  const { encoding = 'utf-8', delimiter = 'auto', numbers, figures, place, period } = entry;
  const known = figures.filter(({ indicator }) => indicator !== '');
  const isPlaced = 'code' in place || place.column !== '';
  const isTimed = 'column' in period || period.text !== '';
  if (encoding === '' || delimiter === '' || known.length === 0 || !isPlaced) return null;
  const left = figures
    .filter(({ indicator, key }) => indicator === '' && key === undefined)
    .map(({ value }) => ({
      column: value,
      reason: { vi: 'chưa chọn chỉ tiêu', en: 'no indicator chosen yet' },
    }));
  const rows = figures
    .filter(({ indicator, key }) => indicator === '' && key !== undefined)
    .map(({ key }) => ({
      key,
      reason: { vi: 'chưa chọn chỉ tiêu', en: 'no indicator chosen yet' },
    }));
  const { ignoredColumns = [], ignoredRows = [], checks = [] } = entry;
  return {
    ...entry,
    encoding,
    delimiter,
    newline: 'any',
    numbers: numbers === '' ? 'vi' : numbers,
    place: 'code' in place ? place : { ...place, names: [] },
    period: isTimed ? period : { start: null, end: null },
    figures: known,
    checks,
    ignoredColumns: [...ignoredColumns.map(withReason), ...left],
    ...(entry.layout === 'long' ? { ignoredRows: [...ignoredRows.map(withReason), ...rows] } : {}),
  } as unknown as FileSpec;
}
