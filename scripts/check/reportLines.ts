import { styleText } from 'node:util';
import type { CheckMessage } from '../../src/normalise/checkTable.ts';
import { placeText } from '../../src/normalise/messages.ts';
import { remarkLines } from '../propose/remarkLines.ts';
import type { CheckedFile, FileReport } from './checkFile.ts';

const SHOWN = 20;
const CELL = 60;

type Colour = 'green' | 'yellow' | 'red' | 'cyan';
type Paint = (name: Colour, text: string) => string;

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const verdicts: Readonly<Record<CheckedFile['status'], readonly [Colour, string]>> = {
  0: ['green', 'đạt · clean'],
  1: ['yellow', 'có dòng bị từ chối · rows rejected'],
  2: ['red', 'tệp bị từ chối · file refused'],
};

// What keeps a row or the file out is read first; R-ROW says of a row why it is left out.
const urgency = ({ code, severity }: CheckMessage): number =>
  code === 'R-ROW' ? 1 : { error: 0, warning: 2, info: 3 }[severity];

// What a cell holds may not steer the terminal, nor turn the order of the text around it.
const harmless = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

function cellText(cell: string): string {
  if (cell === '') return '';
  return ` "${harmless(cell.slice(0, CELL))}${cell.length > CELL ? '…' : ''}"`;
}

const messageLines = ({ sheet, vi, en, ...rest }: CheckMessage, paint: Paint): string[] => {
  const place = harmless(placeText(sheet === null ? rest : { ...rest, sheet }));
  const texts = [vi, en].flatMap((text) => text.split('\n'));
  return [
    `${place}: ${paint(colours[rest.severity], rest.code)}${cellText(rest.cell)}`,
    ...texts.map((text) => `    ${harmless(text)}`),
  ];
};

const countLines = <T extends { readonly code: string }>(
  items: readonly T[],
  name: (item: T) => string,
): string[] => [...Map.groupBy(items, name)].map(([text, { length }]) => `  ${text}: ${length}`);

const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

function headLines({ report, status }: CheckedFile, paint: Paint): string[] {
  const { file, sha256, rows, observations, reports } = report;
  return [
    `tệp · file: ${harmless(file)}`,
    ...(sha256 === '' ? [] : [`sha256: ${sha256}`]),
    `kết quả · result: ${paint(...verdicts[status])}`,
    `dòng số liệu · rows of data: ${rows.data} = ${rows.published} công bố · published` +
      ` + ${rows.rejected} từ chối · rejected + ${rows.duplicates} trùng · duplicates`,
    reports === undefined
      ? `số liệu đọc được · observations: ${observations.length}`
      : `ý đọc được · reports: ${reports}`,
  ];
}

/** What to write in table.json, and what a person must look at in it. */
const proposalLines = ({ shown, remarks }: NonNullable<FileReport['proposal']>): string[] =>
  [
    ...block(
      'đề xuất cho table.json · proposal for table.json:',
      shown === null ? [] : JSON.stringify(shown, null, 2).split('\n'),
    ),
    ...remarkLines(remarks),
  ].map(harmless);

/** Returns the report of a file as a person reads it, a line each, in both languages. */
export function reportLines(
  checked: CheckedFile,
  { colour = false }: { readonly colour?: boolean } = {},
): string[] {
  const paint: Paint = (name, text) =>
    colour ? styleText(name, text, { validateStream: false }) : text;
  const { changes, messages, proposal } = checked.report;
  const sorted = messages.toSorted((a, b) => urgency(a) - urgency(b));
  const codeName = ({ code, severity }: CheckMessage): string =>
    `${paint(colours[severity], code)} (${severity})`;
  const shown = sorted.slice(0, SHOWN);
  return [
    ...headLines(checked, paint),
    ...block(
      'đọc khác cách viết · read otherwise than written:',
      countLines(changes, ({ code }) => code),
    ),
    ...block('thông báo theo mã · messages by code:', countLines(sorted, codeName)),
    ...block(
      `thông báo · messages (${shown.length} / ${sorted.length}):`,
      shown.flatMap((message) => messageLines(message, paint)),
    ),
    ...(proposal ? proposalLines(proposal) : []),
  ];
}
