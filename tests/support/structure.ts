import type { Page } from 'playwright-core';

/** Returns drawings that are told badly: outside a figure, without a role, or without a name that states something. */
export const chartFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = (element: Element): string => {
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const said = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (said || element.getAttribute('aria-label') || '').trim();
    };
    const isSaid = (words: string): boolean => words.split(/\s+/).length >= 4;
    return [...document.querySelectorAll('.drawing svg')].flatMap((svg) => {
      if (svg.parentElement?.closest('svg') || !svg.checkVisibility()) return [];
      const figure = svg.closest('figure');
      const called = figure?.id ?? svg.outerHTML.slice(0, 60);
      const found: string[] = [];
      if (!figure) found.push('outside a figure');
      else if (!isSaid(named(figure))) found.push(`figure is called "${named(figure)}"`);
      if (!/^(?:img|group)$/.test(svg.getAttribute('role') ?? ''))
        found.push('drawing has no role');
      if (!isSaid(named(svg))) found.push(`drawing is called "${named(svg)}"`);
      return found.map((fault) => `${called}: ${fault}`);
    });
  });

/** Returns tables that can't be found or walked by ear: without a name, heads of columns, or heads of rows. */
export const tableFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table) => {
      const name = table.caption?.textContent.trim() ?? table.getAttribute('aria-label') ?? '';
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
      const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
      const found: string[] = [];
      if (name === '') found.push('no name');
      if (heads.length === 0) found.push('no heads of columns');
      if (heads.some((head) => head.tagName !== 'TH' || head.scope !== 'col'))
        found.push('a head of a column is no head');
      if (heads.some((head) => head.textContent.trim() === '')) found.push('an empty head');
      const bare = rows.filter(
        ({ cells: [first] }) => first?.tagName !== 'TH' || first.scope !== 'row',
      );
      if (bare.length > 0) found.push(`${bare.length} rows without a head`);
      return found.map((fault) => `${name || table.outerHTML.slice(0, 60)}: ${fault}`);
    }),
  );
