import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeText } from './escapeText.ts';
import { color, FONT } from './theme.ts';
import type { ChartOptions } from './types.ts';

export interface RenderOptions extends ChartOptions {
  /** Begins every id in the drawing; unique on its page. */
  readonly idPrefix: string;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const roundNumber = (digits: string): string => String(Math.round(Number(digits) * 100) / 100);

// Plot writes up to fifteen decimals; a hundredth of a px is enough. Texts are
// left alone: 88.429 is a count in Vietnamese.
function roundAll(root: Element): void {
  for (const node of [root, ...root.querySelectorAll('*')])
    for (const { name, value } of [...node.attributes])
      node.setAttribute(name, value.replace(/-?\d+\.\d{3,}/g, roundNumber));
}

// Plot counts its ids for the life of the process; ours depend on the drawing alone.
function renameIds(root: Element, idPrefix: string): void {
  const names = new Map<string, string>();
  for (const node of root.querySelectorAll('[id]')) {
    names.set(node.id, `${idPrefix}-${names.size + 1}`);
    node.id = names.get(node.id) ?? node.id;
  }
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of [...node.attributes]) {
      const target = /^(?:url\()?#([^)]+)\)?$/.exec(value)?.[1];
      const renamed = target === undefined ? undefined : names.get(target);
      if (target !== undefined && renamed !== undefined)
        node.setAttribute(name, value.replace(target, renamed));
    }
}

// Inline styles and style elements break a strict content-security policy, and
// labels of single marks would be read one by one.
function clean(root: Element): void {
  for (const node of root.querySelectorAll('style')) node.remove();
  for (const node of [root, ...root.querySelectorAll('*')])
    for (const { name } of [...node.attributes])
      if (name === 'style' || name === 'class' || name.startsWith('aria-'))
        node.removeAttribute(name);
}

function dress(root: Element, { label }: ChartOptions): void {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-label': label,
    'font-family': FONT,
    'font-size': '12',
    fill: color('ink'),
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
}

/** Returns the drawing of Observable Plot as text that depends on its options alone. */
export function renderPlot(options: PlotOptions, render: RenderOptions): string {
  const root = plot({ ...options, document });
  clean(root);
  renameIds(root, render.idPrefix);
  roundAll(root);
  dress(root, render);
  return root.outerHTML.replace('>', `><desc>${escapeText(render.description)}</desc>`);
}
