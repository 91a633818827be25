/**
 * Returns a square PNG as an icon file of one picture, which readers of `favicon.ico` take as it
 * is: six bytes of head and sixteen that tell its size and where it begins
 * (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)).
 */
export function ico(png: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
