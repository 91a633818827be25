import type { CheckWords } from '../i18n/pages/check.ts';
import { element } from './element.ts';
import type { ToldMessage, ToldReport } from './tellReport.ts';

type Content = Node | string;

function table(
  caption: string,
  head: readonly string[],
  rows: ReadonlyArray<readonly Content[]>,
): HTMLElement {
  const heads = head.map((text) => element('th', { scope: 'col' }, text));
  const lines = rows.map((row) => {
    const [first = '', ...more] = row;
    const cells = more.map((content) => element('td', {}, content));
    return element('tr', {}, element('th', { scope: 'row' }, first), ...cells);
  });
  return element(
    'section',
    { class: 'table scrolls', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...lines),
    ),
  );
}

const messageRow = (
  { severity, place, cell, text, code }: ToldMessage,
  words: CheckWords['report'],
): Content[] => [
  place,
  cell === '' ? '' : element('code', {}, cell),
  text,
  element(
    'span',
    {},
    element('code', {}, code),
    element('small', { class: severity }, words.severity[severity]),
  ),
];

function downloadLink({ download }: ToldReport, words: CheckWords['report']): HTMLElement {
  const href = URL.createObjectURL(download.data);
  return element(
    'p',
    {},
    element('a', { href, download: download.name }, words.download(download.name)),
  );
}

/** Returns the report of a file as a section of the page. */
export function reportElement(report: ToldReport, words: CheckWords['report']): HTMLElement {
  const { messages, preview } = report;
  const rows = messages.map((message) => messageRow(message, words));
  const section = element(
    'section',
    { class: `report ${report.outcome}` },
    element('h2', {}, words.title(report.file)),
    element('p', { class: 'verdict' }, words.verdict[report.outcome]),
    element('p', {}, report.rows),
    element('p', {}, report.figures),
  );
  if (rows.length === 0) section.append(element('p', {}, report.messageTitle));
  else section.append(table(report.messageTitle, words.head, rows));
  if (report.more !== '') section.append(element('p', {}, report.more));
  if (preview.length > 0)
    section.append(
      table(report.previewTitle, words.previewHead, preview),
      downloadLink(report, words),
    );
  section.append(element('p', { class: 'next-place' }, report.next));
  return section;
}
