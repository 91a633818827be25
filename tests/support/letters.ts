import type { Page } from 'playwright-core';

/** Returns words of the page that are set smaller than a number of pixels, with their size; those of drawings are measured by `smallTexts`. */
export const tinyWords = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((pixels) => {
    const found = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!holder || words === '' || found.has(holder) || holder.closest('svg')) continue;
      const size = parseFloat(getComputedStyle(holder).fontSize);
      if (size < pixels - 0.01 && holder.checkVisibility())
        found.set(holder, `${size.toFixed(1)} px: ${words.slice(0, 60)}`);
    }
    return [...found.values()];
  }, least);

/**
 * Returns texts whose letters reach beyond what clips them, or whose lines run into each other:
 * Vietnamese stacks marks above and below (Ẫ, Ệ), so what is enough for English is not for it.
 */
export const cutMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return ['no canvas to measure letters with'];
    const TALLEST = 'ẪỄỖỲ ậệộựgyp';
    /** Measured large, since a browser rounds what it tells of letters to whole pixels. */
    const LARGE = 400;
    /** How far letters reach from their base line, and how far the font's own box does, in px. */
    const reach = (style: CSSStyleDeclaration, letters: string) => {
      pen.font = `${style.fontStyle} ${style.fontWeight} ${LARGE}px ${style.fontFamily}`;
      const ink = pen.measureText(letters);
      const scale = parseFloat(style.fontSize) / LARGE;
      return {
        up: ink.actualBoundingBoxAscent * scale,
        down: ink.actualBoundingBoxDescent * scale,
        top: ink.fontBoundingBoxAscent * scale,
      };
    };
    const clips = (element: Element): boolean => {
      const { overflowY, clipPath, position } = getComputedStyle(element);
      // What is only read aloud is clipped on purpose.
      const forEars = position === 'absolute' && clipPath !== 'none';
      return !forEars && overflowY !== 'visible' && element !== document.documentElement;
    };
    const clipOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (clips(at)) return at;
      return null;
    };
    const isForEars = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none') return true;
      return false;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.nodeValue?.trim() || holder.closest('svg')) continue;
      if (!holder.checkVisibility() || isForEars(holder)) continue;
      const style = getComputedStyle(holder);
      const { up, down, top } = reach(style, node.nodeValue);
      const words = node.nodeValue.trim().slice(0, 40);
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      const line = parseFloat(style.lineHeight);
      if (lines.length > 1 && line < up + down)
        found.add(`lines of ${line} px for ${(up + down).toFixed(1)}: ${words}`);
      const frame = clipOf(holder);
      if (!frame || !first || !last || frame.scrollTop > 0) continue;
      const clip = frame.getBoundingClientRect();
      if (first.top + top - up < clip.top - 1) found.add(`cut above: ${words}`);
      // What is below the edge of a frame that scrolls is seen when it is scrolled.
      const hides = /hidden|clip/.test(getComputedStyle(frame).overflowY);
      if (hides && last.top + top + down > clip.bottom + 1) found.add(`cut below: ${words}`);
    }
    for (const control of document.querySelectorAll('input, button, select, textarea, summary')) {
      if (!control.checkVisibility() || control.matches('[type=checkbox], [type=radio]')) continue;
      const style = getComputedStyle(control);
      const { up, down } = reach(style, TALLEST);
      // Padding may be written over; what is cut is what goes beyond the border.
      if (control.clientHeight + 0.5 < up + down)
        found.add(`${control.clientHeight} px high: ${control.outerHTML.slice(0, 60)}`);
    }
    for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
      const svg = text.ownerSVGElement;
      if (!svg || !text.checkVisibility() || getComputedStyle(svg).overflow === 'visible') continue;
      const [box, frame] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
      if (box.height > 0 && (box.top < frame.top - 2 || box.bottom > frame.bottom + 2))
        found.add(`cut by its drawing: ${text.textContent}`);
    }
    return [...found];
  });
