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

function downloadLink({ name, data }: ToldReport['download'], text: string): HTMLElement {
  const href = URL.createObjectURL(data);
  return element('p', {}, element('a', { href, download: name }, text));
}

/** The drawing as elements: its text was written by our own charts, its words are escaped there. */
function drawn({ title, svg }: NonNullable<ToldReport['chart']>): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${svg}</body>`, 'text/html');
  const drawing = element('div', { class: 'drawing bars' }, ...parsed.body.childNodes);
  return element('figure', {}, element('figcaption', {}, title), drawing);
}

/** A path that a narrow screen breaks at its dots. */
const breakable = (path: string): Content[] =>
  path.split(/(?<=\.)/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part]));

function proposalElement(
  { title, how, blanks, confirmed, json, download }: NonNullable<ToldReport['proposal']>,
  words: CheckWords['report']['proposal'],
): HTMLElement {
  const section = element(
    'section',
    { class: 'proposal' },
    element('h3', {}, title),
    element('p', {}, how),
  );
  const rows = (of: typeof blanks): Content[][] =>
    of.map(([path, text]) => [element('code', {}, ...breakable(path)), text]);
  if (blanks.length > 0) section.append(table(words.blanks, words.head, rows(blanks)));
  if (confirmed.length > 0) section.append(table(words.confirmed, words.head, rows(confirmed)));
  if (!download) return section;
  const text = element(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': title },
    element('code', {}, json),
  );
  section.append(
    downloadLink(download, words.download(download.name)),
    element('details', {}, element('summary', {}, words.show), text),
  );
  return section;
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
      ...(report.chart ? [drawn(report.chart)] : []),
      table(report.previewTitle, words.previewHead, preview),
      downloadLink(report.download, words.download(report.download.name)),
    );
  if (report.proposal) section.append(proposalElement(report.proposal, words.proposal));
  section.append(element('p', { class: 'next-place' }, report.next));
  return section;
}
