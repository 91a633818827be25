import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { brotliFolder } from './brotliFolder.ts';
import { type Bound, measured } from './measures.ts';
import { type SlowLoad, slowLoad, slowPhone } from './slowLoad.ts';

/**
 * Observable Framework's page with one chart, measured on the reference machine on the same slow
 * phone; its build needs a host that is not always reached, so its figures stand here.
 */
const framework = { bytes: 180_132, chart: 3_004 } as const;
const mostOfOne: Readonly<Record<'bytes' | 'chart' | 'latencies', Bound>> = {
  bytes: { most: Math.floor(framework.bytes / 30) },
  chart: { most: Math.floor(0.3 * framework.chart) },
  latencies: { most: 1.5 },
};
/** What is nothing to two digits: letters of a fallback are never quite as wide. */
const still: Readonly<Record<string, Bound>> = {
  'one chart': { most: 0.01 },
  home: { most: 0.01 },
  province: { most: 0.01 },
};
const TIMES = 5;

const pages = [
  ['one chart', 'embed/vi/96/on-time.html'],
  ['home', 'vi/index.html'],
  ['province', 'vi/96-ca-mau/index.html'],
  ['commune', 'vi/52-gia-lai/21583-quy-nhon.html'],
  ['indicator', 'vi/indicators/portal766_on_time_ratio.html'],
] as const;

const median = (loads: readonly SlowLoad[], key: keyof SlowLoad): number =>
  loads.map((load) => load[key]).toSorted((a, b) => a - b)[loads.length >> 1] ?? NaN;

/** How many scripts of a page hold up its painting: those neither deferred nor modules. */
const holdingScripts = (html: string): number =>
  [...html.matchAll(/<script\b([^>]*)>/g)].filter(
    ([, attributes = '']) =>
      !/\b(?:defer|async)\b|type="(?:module|application\/[^"]*json)"/.test(attributes),
  ).length;

function told(name: string, loads: readonly SlowLoad[], html: string): void {
  const say = (what: string, value: number, digits: number, unit: string, bound?: Bound): void =>
    measured(`${name}: ${what}`, value, digits, unit, bound);
  const { bytes, chart, latencies }: Partial<typeof mostOfOne> =
    name === 'one chart' ? mostOfOne : {};
  const visible = median(loads, 'chart');
  say('bytes without fonts', median(loads, 'bytes'), 0, 'B', bytes);
  say('fonts, apart', median(loads, 'fontBytes'), 0, 'B');
  say('requests', median(loads, 'requests'), 0, '');
  say('first paint', median(loads, 'paint'), 0, 'ms');
  say('chart visible', visible, 0, 'ms', chart);
  say('that, in latencies', visible / slowPhone.latency, 2, 'x', latencies);
  say('shift of layout, worst', Math.max(...loads.map(({ shift }) => shift)), 3, '', still[name]);
  say('scripts that hold it up', holdingScripts(html), 0, '', { most: 0 });
}

/** Measures pages of a built site on a slow phone: median of five cold loads each, shifts the worst of them. */
export async function slowBench(site: string): Promise<void> {
  const { latency, download, cpu } = slowPhone;
  console.log(`slow phone: ${latency} ms, ${download} kbit/s, ${cpu} x slower ...`);
  const served = await brotliFolder(site);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags],
  });
  for (const [name, path] of pages) {
    const loads: SlowLoad[] = [];
    for (let i = 0; i < TIMES; i += 1) loads.push(await slowLoad(browser, served.url + path));
    told(name, loads, readFileSync(join(site, path), 'utf8'));
  }
  await browser.close();
  await served.close();
}
