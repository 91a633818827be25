const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;

const primes = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((d) => n > d && n % d === 0),
);

// First bits of the fractions of the square and cube roots of the first primes, as the standard has them.
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)) | 0);
const ROUND = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)) | 0);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
}

function compress(state: Int32Array, view: DataView, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = (words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + mixed + (ROUND[i] ?? 0) + (words[i] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}

/**
 * Returns the SHA-256 of bytes in hexadecimal digits (FIPS 180-4). Browsers have one of their own
 * only on pages whose address is secure; a page on plain http checks tables too.
 */
export function sha256(bytes: Uint8Array): string {
  const whole = padded(bytes);
  const view = new DataView(whole.buffer);
  const [state, words] = [Int32Array.from(START), new Int32Array(64)];
  for (let at = 0; at < whole.length; at += 64) compress(state, view, at, words);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
