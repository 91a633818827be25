import type { CompareFile } from '../../compare/compareFile.ts';
import type { Peer } from './fillPiles.ts';
import { pageLocale } from './pageLocale.ts';
import { siteRoot } from './siteRoot.ts';
import type { TableWords } from './tableRows.ts';

/** What a strip is drawn from: an indicator over the places of a parent. */
export interface StripOf {
  readonly indicator: string;
  /** Code of the province, or `vn`. */
  readonly parent: string;
}

/** Returns what a strip is of, from its id and from where its table says that all places are listed; null where neither says. */
export function stripOf(id: string, table: TableWords): StripOf | null {
  const [, indicator] = /strip-(\w+?)(?:-\d\d)?$/.exec(id) ?? [];
  const whole = table.rows.at(-1)?.row.querySelector<HTMLAnchorElement>('td a')?.href ?? '';
  const [, province] = /\/(\d\d)-[^/]+\/index\.html(?:#|$)/.exec(whole) ?? [];
  const parent = province ?? (whole.includes('/indicators/') ? 'vn' : undefined);
  return indicator && parent ? { indicator, parent } : null;
}

async function fetchFile(parent: string): Promise<CompareFile> {
  const root = siteRoot(location.href, pageLocale);
  const response = await fetch(`${root}data/v1/compare/${parent}.${pageLocale}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return ((await response.json()) as { readonly data: CompareFile }).data;
}

const files = new Map<string, Promise<CompareFile>>();

/**
 * Returns the places of a strip with enough cases to be drawn, from the file by which places are
 * compared: their figures stand on no page twice. The file is asked for once.
 *
 * @throws where it can't be fetched
 */
export async function stripPeers({ indicator, parent }: StripOf): Promise<readonly Peer[]> {
  const asked = files.get(parent) ?? fetchFile(parent);
  files.set(parent, asked);
  const { places, slices } = await asked;
  const values = slices.find(({ id }) => id === indicator)?.values ?? {};
  return places.flatMap(({ code, name }) => {
    const found = values[code];
    return found && !found.few ? [{ name, value: found.value, text: found.text, n: found.n }] : [];
  });
}
