const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Returns the CRC-32 of a zip's part. Example: of the bytes of `123456789` it is 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  // An index, because iterating over 64 MiB takes three times as long.
  for (let i = 0; i < bytes.length; i += 1)
    value = (value >>> 8) ^ (table[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
