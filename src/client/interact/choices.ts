/** What a reader chose on a page, by figure, as its address keeps it: `?sort=overdue:2:desc&view=groups:table`. */
export type Choices = ReadonlyMap<string, readonly string[]>;

const ID = /^[\w-]+$/;

/** Returns the choices of a kind that an address holds, the last of a figure; what can't be one is left out. */
export function readChoices(search: string, kind: string): Choices {
  const entries = new URLSearchParams(search)
    .getAll(kind)
    .map((entry) => entry.split(':'))
    .filter(([id = '']) => ID.test(id))
    .map(([id = '', ...rest]) => [id, rest] as const);
  return new Map(entries);
}

const written = (query: URLSearchParams): string => {
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
};

/** Returns an address's query with one figure's choice set, or taken back by null; everything else stays as it was. */
export function writeChoice(
  search: string,
  kind: string,
  id: string,
  choice: readonly string[] | null,
): string {
  const query = new URLSearchParams(search);
  const others = query.getAll(kind).filter((entry) => entry.split(':')[0] !== id);
  query.delete(kind);
  for (const entry of [...others, ...(choice ? [[id, ...choice].join(':')] : [])])
    query.append(kind, entry);
  return written(query);
}

/** Returns what an address chooses for the whole page; null for nothing. */
export const readOne = (search: string, kind: string): string | null =>
  new URLSearchParams(search).get(kind);

/** Returns an address's query with a choice for the whole page, or without one. */
export function writeOne(search: string, kind: string, choice: string | null): string {
  const query = new URLSearchParams(search);
  if (choice === null) query.delete(kind);
  else query.set(kind, choice);
  return written(query);
}
