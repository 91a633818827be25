import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Rules of `_headers`: address and its headers. */
function rules(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let address = '';
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#')))
    if (line.startsWith(' ')) found.get(address)?.push(line.trim());
    else found.set((address = line), []);
  return found;
}

const frames = "frame-ancestors 'self'";

test('pages may be framed by their own site alone, embeds by anyone', () => {
  const all = rules(read('public/_headers'));
  for (const [address, headers] of all) {
    const isPage = /^\/(vi|en)\/|^\/(index\.html)?$/.test(address);
    expect({ address, framed: headers.some((line) => line.includes(frames)) }).toEqual({
      address,
      framed: isPage,
    });
  }
  expect(all.get('/embed/*')).toEqual(['Access-Control-Allow-Origin: *']);
});

test('what other sites fetch is open to them on every host', () => {
  for (const file of ['public/_headers', 'public/vercel.json', 'public/.htaccess']) {
    const text = read(file);
    expect(text).toContain('Access-Control-Allow-Origin');
    expect(text).toMatch(/embed(\\?\.)v1\\?\.js/);
    expect(text).toContain(frames);
  }
  const { headers } = JSON.parse(read('public/vercel.json')) as {
    headers: ReadonlyArray<{ source: string; headers: ReadonlyArray<{ value: string }> }>;
  };
  const framed = headers.filter((rule) => rule.headers.some(({ value }) => value === frames));
  expect(framed.map(({ source }) => source)).toEqual(['/(vi|en)/(.*)']);
});
