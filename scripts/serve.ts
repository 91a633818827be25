import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** How many ports are tried, one after the other, before giving up. */
const PORTS_TRIED = 20;

export interface ServeOptions {
  /** First port to try; 0 (the default) takes any free one. */
  readonly port?: number;
  /** Path that the folder stands under, with slashes at both ends; `/` by default. */
  readonly under?: string;
}

/** A folder that is being served. */
export interface ServedFolder {
  /** Address of the folder, with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder on this machine's own address: no directory listing, `404.html` with
 * status 404, and the next free port where the first is taken.
 * @throws where the folder does not exist.
 */
export async function serveFolder(
  folder: string,
  { port = 0, under = '/' }: ServeOptions = {},
): Promise<ServedFolder> {
  if (!isFolder(folder)) throw new Error(`missing folder: ${folder}; run npm run build first`);
  const server = createServer(answer(folder, under));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Returns how many pages, files and bytes a folder holds. */
export function contents(folder: string): { pages: number; files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

function answer(folder: string, under: string) {
  const serve = sirv(folder, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (!path.startsWith(under))
      return path === '/' ? lead(response, under) : missing(folder, response);
    const inside = path.slice(under.length - 1);
    // A folder without its slash would make every relative link of its page miss.
    if (!inside.endsWith('/') && isFolder(join(folder, inside))) return lead(response, `${path}/`);
    request.url = inside;
    return serve(request, response, () => missing(folder, response));
  };
}

function lead(response: ServerResponse, address: string): void {
  response.writeHead(302, { location: address }).end();
}

function missing(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(readText(join(folder, '404.html')) ?? '404');
}

async function listen(server: Server, first: number): Promise<number> {
  const ports = first === 0 ? [0] : Array.from({ length: PORTS_TRIED }, (_, i) => first + i);
  for (const port of ports) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
    console.log(`Cổng ${port} đang bận, thử cổng sau. / Port ${port} is taken, trying the next.`);
  }
  throw new Error(
    `no free port from ${first} to ${first + PORTS_TRIED - 1}; choose one with --port`,
  );
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? done(false) : fail(error);
    server.once('error', refused);
    server.listen(port, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function readText(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      under: { type: 'string', default: '/' },
    },
  });
  const { url } = await serveFolder(values.dir, { port: Number(values.port), under: values.under });
  const { pages, files, bytes } = contents(values.dir);
  const size = `${Math.round(bytes / 1e6)} MB`;
  console.log(`${pages} trang, ${files} tệp, ${size} / ${pages} pages, ${files} files, ${size}`);
  console.log(`Mở / Open: ${url}   (Ctrl+C để dừng / to stop)`);
}

if (import.meta.main) await main();
