import type { TableRow, TableWords } from './tableRows.ts';

/** What is told of a mark: its name, and a line for each thing that its table has of it. */
export interface Detail {
  readonly name: string;
  readonly lines: readonly string[];
}

const solid = (text: string): string => text.replace(/\s+/g, '');

/** Returns a row's name and figures, each under its head; a head of no meaning of its own is left out. */
export function rowDetail(row: TableRow, { head }: TableWords, plainHead: string): Detail {
  const [name, ...figures] = row.cells;
  return {
    name: [name?.text ?? '', ...(name?.details ?? [])].join(', '),
    lines: figures.flatMap(({ text, details }, i) => {
      if (text === '') return [];
      const told = [text, ...details].join(', ');
      const title = head[i + 1] ?? '';
      return title === '' || title === plainHead ? told : `${title}: ${told}`;
    }),
  };
}

/** Returns whether a row tells of a mark whose words are drawn: by its name, or by its figure. */
export function tellsOf(row: TableRow, drawn: string): boolean {
  const [name, ...figures] = row.cells;
  const words = solid(drawn);
  const isNamed = name !== undefined && words.startsWith(solid(name.text));
  return isNamed || figures.some(({ text }) => text !== '' && words.includes(solid(text)));
}

/** Returns what is told aloud. */
export const spoken = ({ name, lines }: Detail): string => [name, ...lines].join('. ');
