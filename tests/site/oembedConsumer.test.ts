import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { builtSite } from '../support/builtSite.ts';
import { richOembed } from '../support/richOembed.ts';

const { folder } = await builtSite('toy');
let served: ServedFolder;

beforeAll(async () => {
  served = await serveFolder(folder, { under: '/so-lieu/' });
});
afterAll(() => served.close());

test.each([
  ['a page that tells how to take a figure', 'vi/embed/97/on-time.html', 'Đông Hòa: 92,50%'],
  ['a page of an indicator', 'en/indicators/portal766_on_time_ratio.html', 'On-time'],
  ['a page of a commune', 'vi/97-dong-hoa/90001-duong-tay.html', 'Đường Tây'],
])(
  'a consumer that knows nothing of this site finds the figure of %s',
  async (_name, path, words) => {
    const found = await extract(served.url + path);
    const { method, ...answer } = found as unknown as Record<string, unknown>;
    expect(method).toBe('auto-discovery');
    const { title, html } = richOembed.parse(answer);
    expect(title).toContain(words);
    expect(html).toContain('<table>');
  },
);
