import type { Account } from '../src/normalise/account.ts';

/** Prints what was read and what became of it, a line each. */
export function printAccount(account: Account, log: (line: string) => void): void {
  const { files, rows, observations, codes } = account;
  log(`files: ${files.length}`);
  const twice = rows.duplicates === undefined ? '' : ` + ${rows.duplicates} duplicates`;
  log(`rows: ${rows.data} in = ${rows.published} published + ${rows.rejected} rejected${twice}`);
  log(`observations: ${observations}`);
  for (const { code, severity, count } of codes) log(`${severity} ${code}: ${count}`);
}
