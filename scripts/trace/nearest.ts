/** How many letters must be changed, added or left out to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Returns the names that a text was most likely meant to be, those that begin with it first; at most `most`. */
export function nearest(text: string, names: readonly string[], most = 5): string[] {
  const typed = text.toLowerCase();
  const ranked = names.map((name) => ({
    name,
    away: name.startsWith(typed) ? -1 : distance(typed, name),
  }));
  return ranked
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
