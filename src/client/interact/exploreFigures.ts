import { exploreDrawing } from './exploreDrawing.ts';
import type { Peer } from './fillPiles.ts';
import { findMarks } from './findMarks.ts';
import type { Marks } from './mark.ts';
import { stripMarks } from './stripMarks.ts';
import { stripOf, stripPeers } from './stripPeers.ts';
import { tableRows, type TableWords } from './tableRows.ts';

/** What holds a drawing: one for every width, or one for narrow and one for wide screens. */
const holdersOf = (drawing: HTMLElement): readonly HTMLElement[] => {
  const pair = [...drawing.querySelectorAll<HTMLElement>(':scope > :is(.narrow, .wide)')];
  return pair.length > 0 ? pair : [drawing];
};

/** A figure's own places are told at once; those beside them when a reader turns to the drawing. */
function exploreStrip(holder: HTMLElement, id: string, table: TableWords): void {
  const of = stripOf(id, table);
  const title = table.head[1] ?? '';
  if (!of) return;
  const own = (peers: readonly Peer[]): readonly Peer[] => {
    const called = holder.querySelectorAll('circle').length;
    const names = table.rows.slice(0, called).map(({ cells }) => cells[0]?.text);
    return names.flatMap((name) => peers.find((peer) => peer.name === name) ?? []);
  };
  const none: Marks = { layout: 'axis', marks: [], start: 0 };
  const set = exploreDrawing(holder, none, () => {
    stripPeers(of)
      .then((peers) => {
        const found = stripMarks(holder, title, peers, own(peers));
        if (found) set(found);
      })
      // The drawing says what it said before.
      .catch(() => undefined);
  });
}

function exploreFigure(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>('.drawing');
  const table = figure.querySelector('table');
  const [, chart = ''] = drawing?.classList ?? [];
  if (!drawing || !table) return;
  const words = tableRows(table);
  for (const holder of holdersOf(drawing)) {
    if (holder.classList.contains('explored')) continue;
    if (chart === 'strip') exploreStrip(holder, figure.id, words);
    const marks = findMarks(chart, holder, words);
    if (marks && marks.marks.length > 0) exploreDrawing(holder, marks);
  }
}

/** Lets readers walk through the drawings of the figures in a part of the page. */
export function exploreFigures(part: ParentNode): void {
  for (const figure of part.querySelectorAll<HTMLElement>('figure.figure')) exploreFigure(figure);
}
