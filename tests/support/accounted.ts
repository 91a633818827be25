import { expect } from 'vitest';
import type { CheckedTable } from '../../src/normalise/checkTable.ts';
import { codeActions } from '../../src/normalise/codes.ts';
import { identityFaults } from '../../src/normalise/identities.ts';

const cellOf = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `${line}:${column}`;

function figureFaults({ observations, quarantine, cells }: CheckedTable): string[] {
  const own = observations.filter(({ cell, derived }) => cell !== null && !derived);
  // A rate that is made of two counts shares the cell of the first, and prints nothing.
  const printed = own.filter((each) => each.printed !== null);
  const places = printed.flatMap(({ cell }) => (cell ? [cellOf(cell)] : []));
  const refused = new Set(quarantine.map(({ line }) => line));
  const stated = own.filter(({ status }) => status === 'normal').length;
  return [
    ...observations
      .filter(({ value, status }) => (value === null) === (status === 'normal'))
      .map(({ id }) => `${id} has a value and a reason for none, or neither`),
    ...observations
      .filter(({ value }) => value !== null && !Number.isFinite(value))
      .map(({ id, value }) => `${id} is ${value}`),
    ...own
      .filter(({ cell }) => refused.has(cell?.line ?? 0))
      .map(({ id }) => `${id} is published and its row is refused`),
    ...(new Set(observations.map(({ id }) => id)).size < observations.length
      ? ['an id twice']
      : []),
    ...(new Set(places).size < places.length ? ['two figures of one cell'] : []),
    // A rate and its counts may stand in two rows of a long table, and are one figure.
    ...(stated > cells.published
      ? [`figures: ${stated} are published of ${cells.published} cells`]
      : []),
  ];
}

/**
 * Returns what of a checked table is lost, made up or said without its reason; none where the
 * identities of bytes, records, rows and cells hold and each figure has its cell.
 */
export function accountFaults(checked: CheckedTable): string[] {
  const { rows, quarantine, refused, observations, messages, changes, bytes } = checked;
  const known = ({ code }: { readonly code: string }): boolean => codeActions.has(code);
  return [
    ...identityFaults(checked),
    ...figureFaults(checked),
    ...(quarantine.length === rows.rejected
      ? []
      : [`quarantine: ${quarantine.length} rows of ${rows.rejected} rejected`]),
    ...quarantine
      .filter(({ codes }) => codes.length === 0)
      .map(({ line }) => `line ${line} is refused without a reason`),
    ...(refused && rows.published + observations.length + changes.length > 0
      ? ['a refused file publishes']
      : []),
    ...(!refused && (bytes?.unread ?? 0) > 0
      ? ['bytes of a file that is not refused are unread']
      : []),
    ...(refused && messages.every(({ severity }) => severity !== 'error')
      ? ['a file is refused without a reason']
      : []),
    ...messages.filter((each) => !known(each)).map(({ code }) => `unknown code: ${code}`),
    ...(Object.keys(Object.prototype).length > 0 ? ['the prototype is polluted'] : []),
  ];
}

/** Expects that nothing of a table is lost: `accountFaults` finds none. */
export const expectAccounted = (checked: CheckedTable): void =>
  expect(accountFaults(checked)).toEqual([]);
