import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type ServedFolder } from '../../scripts/serve.ts';

/** Serves pages of another site, by name, from a port of their own. */
export function serveHost(pages: Readonly<Record<string, string>>): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [name, body] of Object.entries(pages))
    writeFileSync(
      join(folder, name),
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title><link rel="icon" href="data:,">${body}</html>`,
    );
  return serveFolder(folder);
}

/** Where a frame stands on the page of another site. */
export interface HostFrame {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Further attributes: `sandbox=""`. */
  readonly extra?: string;
}

/** Returns a frame in a column of its width. */
export const frameIn = ({ src, title, width, height, extra = '' }: HostFrame): string =>
  `<div style="width:${width}px"><iframe src="${src}" title="${title}" width="100%" height="${height}" style="border:0;max-width:100%" ${extra}></iframe></div>`;
