const MAX_BITS = 15;

/** A Huffman code of deflate as a look-up table: symbol × 16 + length by the next `bits` bits; 0 is no code. */
export interface Huffman {
  readonly table: Uint16Array;
  readonly bits: number;
}

// Deflate writes codes with their first bit lowest.
function reversed(code: number, length: number): number {
  let [from, to] = [code, 0];
  for (let i = 0; i < length; i += 1) {
    to = (to << 1) | (from & 1);
    from >>>= 1;
  }
  return to;
}

function firstCodes(lengths: Uint8Array): number[] {
  const counts = new Array<number>(MAX_BITS + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const first = [0];
  for (let bits = 1; bits <= MAX_BITS; bits += 1)
    first.push(((first[bits - 1] ?? 0) + (counts[bits - 1] ?? 0)) << 1);
  return first;
}

/** Returns the code of symbols with these lengths; 0 is a symbol that does not occur. */
export function huffman(lengths: Uint8Array): Huffman {
  const bits = Math.max(1, ...lengths);
  const table = new Uint16Array(1 << bits);
  const next = firstCodes(lengths);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const step = 1 << length;
    for (let at = reversed(code, length); at < table.length; at += step)
      table[at] = (symbol << 4) | length;
  });
  return { table, bits };
}
