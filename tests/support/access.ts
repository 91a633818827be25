import type { Page } from 'playwright-core';

/** WCAG 1.4.12: a reader may set letters, words, lines and paragraphs this far apart. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

/**
 * Returns texts and marks of drawings that can't be told from what they stand on: texts under
 * 4.5, marks under 3 (WCAG 2.2, 1.4.3 and 1.4.11). Classes of maps are framed and print their
 * value, and hairlines carry nothing; neither is among them.
 */
export const faintDrawings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Rgb = readonly [number, number, number];
    const rgb = (value: string): Rgb | null => {
      const [r, g, b, a = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
      if (!value.startsWith('rgb') || a === 0) return null;
      return [r ?? 0, g ?? 0, b ?? 0];
    };
    const light = (colour: Rgb): number => {
      const [r, g, b] = colour.map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Rgb, other: Rgb): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const root = getComputedStyle(document.documentElement);
    const token = (name: string): string => {
      const probe = document.createElement('i');
      probe.style.color = root.getPropertyValue(`--chart-${name}`);
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const paper = rgb(token('paper')) ?? [255, 255, 255];
    const free = new Set(['paper', 'line', 'seq-0', 'seq-1', 'seq-2', 'seq-3', 'seq-4'].map(token));
    const ground = (text: Element, shapes: readonly SVGElement[]): Rgb => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const under = shapes.filter((shape) => {
        // A drawing within a drawing is cut at its edges, which its box does not tell.
        if (shape.ownerSVGElement !== text.closest('svg')) return false;
        const box = shape.getBoundingClientRect();
        const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        return before && x > box.left && x < box.right && y > box.top && y < box.bottom;
      });
      const last = under.at(-1);
      return (last && rgb(getComputedStyle(last).fill)) ?? paper;
    };
    const found: string[] = [];
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!svg.checkVisibility()) continue;
      const shapes = [...svg.querySelectorAll('rect')].filter(
        (shape) => rgb(getComputedStyle(shape).fill) !== null,
      );
      for (const text of svg.querySelectorAll('text')) {
        const own = rgb(getComputedStyle(text).fill);
        const ratio = own ? contrast(own, ground(text, shapes)) : 1;
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${text.textContent}`);
      }
      for (const mark of svg.querySelectorAll('rect, circle, path, line')) {
        const style = getComputedStyle(mark);
        const seen = [style.fill, style.stroke].filter((c) => rgb(c) !== null && !free.has(c));
        if (mark instanceof SVGLineElement) seen.shift();
        for (const colour of seen) {
          const ratio = contrast(rgb(colour) ?? paper, paper);
          if (ratio < 3) found.push(`${ratio.toFixed(2)}: ${mark.outerHTML.slice(0, 90)}`);
        }
      }
    }
    return [...new Set(found)];
  });

/** Returns values that a drawing prints and its figure's table does not. */
export const valuesOutsideTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    return [...document.querySelectorAll('figure')].flatMap((figure) => {
      if (!figure.querySelector('table')) return [];
      const told = new Set(
        [...figure.querySelectorAll('td, th, figcaption')].flatMap((cell) =>
          numbers((cell as HTMLElement).textContent),
        ),
      );
      const drawn = [...figure.querySelectorAll('svg text')].filter(
        (text) => Number(getComputedStyle(text).fontWeight) >= 600,
      );
      return drawn
        .flatMap((text) => numbers(text.textContent))
        .filter((number) => !told.has(number))
        .map((number) => `${figure.id}: ${number}`);
    });
  });

/** Returns what is wrong with the outline of a page: its landmarks, the order of its headings, its first link. */
export const outlineFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const name of ['header', 'main', 'footer']) {
      const count = document.querySelectorAll(`body > ${name}`).length;
      if (count !== 1) found.push(`${count} of ${name}`);
    }
    const unnamed = [...document.querySelectorAll('nav')].filter(
      (nav) => !nav.ariaLabel && !nav.hasAttribute('aria-labelledby'),
    );
    if (unnamed.length > 0) found.push(`${unnamed.length} nav without a name`);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), words: heading.textContent }));
    if (levels.filter(({ level }) => level === 1).length !== 1) found.push('not one h1');
    levels.forEach(({ level, words }, i) => {
      if (level > (levels[i - 1]?.level ?? 0) + 1)
        found.push(`h${level} too deep: ${words.trim()}`);
    });
    const first = document.querySelector<HTMLAnchorElement>('a, button, input, summary');
    const skips = first?.getAttribute('href') ?? '';
    if (!skips.startsWith('#') || !document.querySelector(skips)) found.push('no skip link');
    return found;
  });

/** Returns what moves though the reader asked for less motion. */
export const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.getAnimations().map((each) => (each.effect as KeyframeEffect).target?.outerHTML ?? ''),
  );

/** Returns texts that are cut, and how far the page is too wide, where a reader sets letters further apart. */
export async function spacedFaults(page: Page): Promise<readonly string[]> {
  // The policy of the pages lets nobody add a style, as it should; a reader's browser may.
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const forReaders = position === 'absolute' && clipPath !== 'none';
      return (
        hides &&
        !forReaders &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    });
    const faults = [...wide, ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 90)}`)];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    return faults;
  }, SPACED);
}

/**
 * Presses Tab `times` times and returns what is wrong: a stop that can't be seen, that something
 * else covers (WCAG 2.2, 2.4.11), or one that goes back.
 */
export async function focusFaults(page: Page, times: number): Promise<readonly string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const found: string[] = [];
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const now = document.activeElement;
      const state = window as unknown as { last?: Element };
      if (!now || now === document.body) return 'end';
      // Inside a frame its own page shows where the keyboard is.
      if (now instanceof HTMLIFrameElement) return '';
      const first = document.querySelector('a, button, input, summary');
      if (now === first && (window as { last?: Element }).last) return 'end';
      const before = state.last;
      state.last = now;
      const { outlineStyle, outlineWidth } = getComputedStyle(now);
      const name = now.outerHTML.slice(0, 90);
      // The browser's own ring, which is `auto`, stands out on any ground.
      const thin = outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
      if (outlineStyle !== 'auto' && thin) return `no outline: ${name}`;
      const [box] = now.getClientRects();
      const { clientWidth, clientHeight } = document.documentElement;
      // The middle of what of it is in the window.
      const x = (Math.max(box?.left ?? 0, 0) + Math.min(box?.right ?? 0, clientWidth)) / 2;
      const y = (Math.max(box?.top ?? 0, 0) + Math.min(box?.bottom ?? 0, clientHeight)) / 2;
      const seen = document.elementFromPoint(x, y);
      // A label shows what its hidden control would.
      const shown = seen && (now.contains(seen) || seen.contains(now) || seen.closest('label'));
      if (!shown) return `${seen ? 'covered' : 'out of sight'}: ${name}`;
      const back = before && before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING;
      return back ? `goes back: ${name}` : '';
    });
    if (fault === 'end') break;
    if (fault !== '') found.push(fault);
  }
  return found;
}
