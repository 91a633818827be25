import { interact } from '../../i18n/pages/interact.ts';
import type { Box } from './box.ts';
import { boxIn, type Mark, type Marks } from './mark.ts';
import { type Detail, rowDetail, tellsOf } from './markDetail.ts';
import { pageLocale } from './pageLocale.ts';
import type { TableRow, TableWords } from './tableRows.ts';

const plainHead = interact[pageLocale].value;

const texts = (marked: ReadonlyArray<Element>): readonly string[] =>
  marked.flatMap((each) => [...each.querySelectorAll('text')].map((text) => text.textContent));

/** Of a mark that no row of the table tells of, what is drawn is told. */
function drawnDetail(drawn: readonly string[]): Detail {
  return { name: drawn.slice(0, -1).join(' '), lines: drawn.slice(-1) };
}

function detailOf(row: TableRow | undefined, table: TableWords, drawn: readonly string[]): Detail {
  const isTold = row && tellsOf(row, drawn.join(''));
  return isTold ? rowDetail(row, table, plainHead) : drawnDetail(drawn);
}

/** A row of a drawing is as wide as it is. */
const across = (holder: Element, element: Element): Box => ({
  ...boxIn(holder, element),
  x: 0,
  width: holder.clientWidth,
});

/** Bars, parts and rows of an order, by the numbers that their drawings give them. */
function numbered(holder: Element, table: TableWords): Marks {
  const groups = Map.groupBy(holder.querySelectorAll('[data-mark]'), (each) =>
    Number(each.getAttribute('data-mark')),
  );
  const marks = [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .map(([index, elements]): Mark => {
      const [first] = elements;
      const isPart = elements.length > 1;
      return {
        boxes: () =>
          elements.map((each) =>
            isPart && each === first ? boxIn(holder, each) : across(holder, each),
          ),
        detail: detailOf(table.rows[index], table, texts(elements)),
        link: first?.querySelector<SVGAElement>('a') ?? null,
      };
    });
  return { layout: 'rows', marks, start: 0 };
}

/** Tiles and shapes are links: the row that leads to the same page tells of them. */
function linked(holder: Element, table: TableWords): Marks {
  const rows = new Map(table.rows.map((row) => [row.href, row]));
  const marks = [...holder.querySelectorAll<SVGAElement>('a')].map((link): Mark => {
    const row = rows.get(new URL(link.href.baseVal, document.baseURI).href);
    const name = link.getAttribute('aria-label') ?? link.textContent;
    return {
      boxes: () => [boxIn(holder, link)],
      detail: row ? rowDetail(row, table, plainHead) : { name, lines: [] },
      link,
    };
  });
  return { layout: 'grid', marks, start: 0 };
}

const valueOf = ({ row }: TableRow): number =>
  Number(row.querySelector<HTMLElement>('[data-sort]')?.dataset['sort'] ?? NaN);

/** Dots of a swarm stand at their values: the first from the left is the lowest of the table. */
function swarm(holder: Element, table: TableWords): Marks {
  const dots = [...holder.querySelectorAll('circle')].sort(
    (a, b) => a.cx.baseVal.value - b.cx.baseVal.value,
  );
  const rows = table.rows
    .filter((row) => !Number.isNaN(valueOf(row)))
    .sort((a, b) => valueOf(a) - valueOf(b));
  if (rows.length !== dots.length) return { layout: 'axis', marks: [], start: 0 };
  const marks = dots.flatMap((dot, i): Mark[] => {
    const row = rows[i];
    if (!row) return [];
    const boxes = () => [boxIn(holder, dot)];
    return [{ boxes, detail: rowDetail(row, table, plainHead), link: null }];
  });
  return { layout: 'axis', marks, start: 0 };
}

/** So many of so many: the full dots are the first row of the table, all of them the second. */
function counted(holder: Element, table: TableWords): Marks {
  const dots = holder.querySelector('svg > g');
  const full = dots?.querySelector('g');
  const marks = [full, dots].flatMap((each, i): Mark[] => {
    const row = table.rows[i];
    return each && row
      ? [
          {
            boxes: () => [boxIn(holder, each)],
            detail: rowDetail(row, table, plainHead),
            link: null,
          },
        ]
      : [];
  });
  return { layout: 'rows', marks, start: 0 };
}

const finders: Readonly<Record<string, (holder: Element, table: TableWords) => Marks>> = {
  bars: numbered,
  parts: numbered,
  ranking: numbered,
  tileMap: linked,
  unitGrid: linked,
  boundaryMap: linked,
  distribution: swarm,
  dots: counted,
};

/** Returns the marks of a drawing by the name of its chart, told by the table under it; null for a chart of another kind. */
export function findMarks(chart: string, holder: Element, table: TableWords): Marks | null {
  return finders[chart]?.(holder, table) ?? null;
}
