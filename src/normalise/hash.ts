const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * Returns eight hexadecimal digits for a text: FNV-1a of 64 bits over its UTF-8
 * bytes, folded to 32 (http://www.isthe.com/chongo/tech/comp/fnv/). The browser
 * has no other hash that answers at once. Example: hash('a') = '296230c0'.
 */
export function hash(text: string): string {
  let value = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    value = ((value ^ BigInt(byte)) * PRIME) & MASK;
  const folded = (value >> 32n) ^ (value & 0xffffffffn);
  return folded.toString(16).padStart(8, '0');
}
