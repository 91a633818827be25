import type { Frame, Page } from 'playwright-core';

/** How an embed stands in its frame. */
export interface SeenFrame {
  readonly path: string;
  /** Px that its document is larger than the frame, each way. */
  readonly over: readonly [number, number];
  /** Drawn texts that leave their drawing. */
  readonly clipped: readonly string[];
  readonly heading: string;
}

const seen = (frame: Frame): Promise<SeenFrame> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const isOut = (text: SVGTextElement): boolean => {
      const [all, own] = [text.closest('.c')!, text].map((one) => one.getBoundingClientRect());
      return own!.left < all!.left - 1 || own!.right > all!.right + 1;
    };
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text')];
    return {
      path: location.pathname,
      over: [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight] as const,
      clipped: texts
        .filter((text) => text.checkVisibility() && isOut(text))
        .map((t) => t.textContent),
      heading: document.querySelector('h1')?.textContent ?? '',
    };
  });

/** Returns how every embed on a page stands, in the order of the page. */
export const framesOnPage = (page: Page): Promise<readonly SeenFrame[]> =>
  Promise.all(
    page
      .frames()
      .filter((frame) => frame.url().includes('/embed/'))
      .map(seen),
  );
