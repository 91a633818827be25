// A byte that begins no letter is as long as any: it does not decode.
const length = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
};

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Returns where the first bytes stand that are no UTF-8: offset from 0, physical line from 1; null where all are. */
export function invalidUtf8(
  bytes: Uint8Array,
): { readonly offset: number; readonly line: number } | null {
  let line = 1;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    if (lead === 0x0a) line += 1;
    const size = length(lead);
    if (size > 1 && !decodes(bytes.subarray(i, i + size))) return { offset: i, line };
    i += size;
  }
  return null;
}
