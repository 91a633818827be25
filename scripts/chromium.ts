import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Switches for a quiet browser that talks to nobody but the page. */
export const chromiumFlags: readonly string[] = [
  // Chromium refuses its sandbox to root, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Returns the path of a Chromium: the one that `CHROMIUM` names, else one in `PATH`, else one that
 * it installs where it is root on Debian.
 * @throws where there is none, with what to do in both languages.
 */
export function findChromium(): string {
  const found = namedChromium(process.env['CHROMIUM']) ?? inPath(process.env['PATH'] ?? '');
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install();
  const installed = inPath(process.env['PATH'] ?? '');
  if (installed) return installed;
  throw new Error(
    [
      'missing Chromium, which the browser tests need',
      '  vi: cài bằng "sudo apt-get install chromium", hoặc đặt biến CHROMIUM=/đường/dẫn/tới/chromium',
      '  en: install it with "sudo apt-get install chromium", or set CHROMIUM=/path/to/chromium',
    ].join('\n'),
  );
}

/** Returns the first Chromium of a `PATH`; null where it holds none. */
export function inPath(path: string): string | null {
  const files = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

function namedChromium(file: string | undefined): string | null {
  if (!file) return null;
  if (!existsSync(file))
    throw new Error(`unknown file: CHROMIUM=${file}; name a Chromium that exists`);
  return file;
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    console.log(`apt-get ${args.join(' ')}`);
    execFileSync('apt-get', args, { stdio: 'inherit', env });
  }
}

if (import.meta.main) console.log(`Chromium: ${findChromium()}`);
