import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { locales } from '../src/locales.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { sheet } from './screenshots/sheet.ts';
import { shownPages } from './screenshots/shownPages.ts';
import { serveFolder } from './serve.ts';

/*
 * Takes pictures of the pages that readers see most, whole, in both languages, light and dark,
 * on a phone, a tablet and a desk, and one sheet a page with all twelve side by side.
 */

const themes = ['light', 'dark'] as const;
const widths = [320, 768, 1280] as const;

interface Shot {
  readonly path: string;
  readonly theme: (typeof themes)[number];
  readonly width: number;
  readonly file: string;
}

async function take(browser: Browser, { path, theme, width, file }: Shot): Promise<void> {
  const [at = ''] = path.split('?');
  if (!existsSync(join(values.dir, at)))
    throw new Error(`missing page: ${at}; run npm run build first`);
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(served.url + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.cache/screenshots' },
    /** One of the pages; all by default. */
    page: { type: 'string', multiple: true, default: Object.keys(shownPages) },
  },
});
rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const served = await serveFolder(values.dir);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
let taken = 0;
for (const name of values.page) {
  const path = shownPages[name];
  if (path === undefined)
    throw new Error(`unknown page: "${name}"; one of ${Object.keys(shownPages).join(', ')}`);
  const shots = (path.includes('@') ? locales : locales.slice(0, 1)).flatMap((locale) =>
    themes.flatMap((theme) =>
      widths.map((width): Shot => {
        const file = join(values.out, `${name}-${locale}-${theme}-${width}.png`);
        return { path: path.replace('@', locale), theme, width, file };
      }),
    ),
  );
  for (const shot of shots) await take(browser, shot);
  const together = join(values.out, `sheet-${name}.png`);
  await sheet(
    shots.map(({ file }) => file),
    together,
  );
  taken += shots.length;
  console.log(`${name}: ${shots.length} pictures, ${together}`);
}
console.log(`${taken} pictures of ${values.page.length} pages in ${values.out}`);
await browser.close();
await served.close();
