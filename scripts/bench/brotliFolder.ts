import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Serves a folder as a host does that sends brotli, with a day of cache; fonts in woff2 are packed already. */
export async function brotliFolder(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const bytes = readFileSync(join(folder, path));
    const body = path.endsWith('.woff2') ? bytes : brotliCompressSync(bytes);
    packed.set(path, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'public, max-age=86400');
    if (!path.endsWith('.woff2')) response.setHeader('content-encoding', 'br');
    return response.end(packed.get(path) ?? bodyOf(path));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
