import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitRecords } from '../../src/normalise/read/splitRecords.ts';
import { limits } from '../../src/normalise/read/limits.ts';
import { cellAddress } from '../../src/normalise/read/cellAddress.ts';
import { readBody } from '../../src/normalise/read/workbook/body.ts';
import { mergesAt } from '../../src/normalise/read/workbook/merges.ts';
import { openWorkbook, type Workbook } from '../../src/normalise/read/workbook/openWorkbook.ts';
import { Refused } from '../../src/normalise/read/workbook/refused.ts';
import { listedDifference } from './listedDifferences.ts';
import { Missing, type Outcome } from './outcome.ts';

// Semicolons, quotes, UTF-8, from the first line, no formats as shown, every sheet a file.
const FILTER = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** Fills a folder with LibreOffice's CSV of each sheet: `plain-Biên chế.csv`. */
function convert(files: readonly string[], folder: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    FILTER,
    '--outdir',
    folder,
  ];
  const { error } = spawnSync('soffice', [...args, ...files], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (error)
    throw new Missing('soffice (LibreOffice) is not on this machine: workbooks were not compared');
}

function opened(file: string): Workbook | null {
  try {
    return openWorkbook(new Uint8Array(readFileSync(file)), basename(file));
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

type Cells = ReadonlyMap<string, string>;

function ourCells(book: Workbook, index: number): Cells | null {
  try {
    const sheet = book.open(index);
    if (sheet.columns > limits.columns) return null;
    const format = { headerCells: [], numbers: 'plain', columns: new Map(), after: 0 } as const;
    const rows = readBody(sheet, { ...format, mergeAt: mergesAt(sheet) });
    const cells = rows.flatMap(({ row }) => row.cells).filter(({ text }) => text !== '');
    return new Map(cells.map(({ line, column, text }) => [cellAddress(line, column), text]));
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}

// LibreOffice writes days after the language of the machine or of the format; here they are ISO.
const iso = (text: string): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');

function theirCells(text: string): Cells {
  const cells = splitRecords(text, ';').records.flatMap(({ cells: row }, i) =>
    row.map((cell) => [cellAddress(i + 1, cell.column), iso(cell.text)] as const),
  );
  return new Map(cells.filter(([, shown]) => shown !== ''));
}

interface Tally {
  compared: number;
  readonly listed: Map<string, number>;
  readonly differences: string[];
}

function compareSheet(name: string, mine: Cells, theirs: Cells, tally: Tally): void {
  for (const address of new Set([...mine.keys(), ...theirs.keys()])) {
    tally.compared += 1;
    const [a, b] = [mine.get(address) ?? '', theirs.get(address) ?? ''];
    if (a === b) continue;
    const reason = listedDifference(name, a, b);
    if (reason) tally.listed.set(reason, (tally.listed.get(reason) ?? 0) + 1);
    else
      tally.differences.push(
        `${name}!${address}: ours ${JSON.stringify(a)}, LibreOffice's ${JSON.stringify(b)}`,
      );
  }
}

function compareFile(file: string, folder: string, tally: Tally): void {
  const book = opened(file);
  const stem = basename(file, extname(file));
  book?.sheets.forEach(({ name }, index) => {
    const mine = ourCells(book, index);
    const output = readdirSync(folder).find(
      (each) => each.normalize('NFC') === `${stem}-${name}.csv`,
    );
    if (mine === null) return;
    if (output === undefined)
      tally.differences.push(`${basename(file)}!${name}: not read by LibreOffice`);
    else
      compareSheet(
        basename(file),
        mine,
        theirCells(readFileSync(join(folder, output), 'utf8')),
        tally,
      );
  });
}

/** Compares our reader with LibreOffice, cell by cell, on every workbook of a folder that ours trusts. */
export function compareWorkbooks(folder: string): Outcome {
  const tally: Tally = { compared: 0, listed: new Map(), differences: [] };
  // A name stands once in a folder of results, and form.xls and form.xlsx would share one.
  for (const ending of ['.xlsx', '.xls']) {
    const files = readdirSync(folder)
      .filter((file) => extname(file) === ending)
      .map((file) => resolve(folder, file));
    const out = mkdtempSync(join(tmpdir(), 'hai-cap-office-'));
    try {
      convert(files, out);
      for (const file of files) compareFile(file, out, tally);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
  return tally;
}
