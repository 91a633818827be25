import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';
import { openBrowser, openPage, screen } from './screen.ts';

/** A built site that is served under a path while the tests of a file run. */
export interface ServedSite {
  /** Opens an empty page. */
  readonly page: (options: BrowserContextOptions) => Promise<Page>;
  /** Opens an address of the site (`vi/find.html`) on a screen of a width, in px. */
  readonly visit: (path: string, width: number, scripts?: boolean) => Promise<Page>;
  /** Returns the whole address of a path. */
  readonly url: (path: string) => string;
  /** Returns the address of the open page inside the site. */
  readonly at: (page: Page) => string;
}

/** Serves a folder and opens a browser before the tests of the file that calls it, and closes both behind them. */
export function servedSite(folder: string): ServedSite {
  let browser: Browser;
  let served: ServedFolder;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveFolder(folder, { under: '/a/b/' });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const page: ServedSite['page'] = (options) => openPage(browser, options);
  return {
    page,
    visit: async (path, width, scripts = true) => {
      const opened = await page({ ...screen(width), javaScriptEnabled: scripts });
      await opened.goto(served.url + path);
      return opened;
    },
    url: (path) => served.url + path,
    at: (opened) => opened.url().replace(served.url, ''),
  };
}
