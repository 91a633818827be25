import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/normalise/sha256.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// Examples of FIPS 180-4.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('of "%s" is that of the standard', (text, digest) => {
  expect(sha256(utf8(text))).toBe(digest);
});

test('is that of Node for bytes of every length around the ends of blocks', () => {
  const bytes = Uint8Array.from({ length: 1200 }, (_, i) => (i * 7919) % 256);
  for (let length = 0; length <= 200; length += 1) {
    const part = bytes.subarray(0, length);
    expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'));
  }
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
