import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface SiteBuild {
  /** Folder of built data, as `npm run data` writes it. */
  readonly dataDir: string;
  /** Folder that the site is written to; its cache is written beside it. */
  readonly outDir: string;
  /** Folder of the project; this one by default. */
  readonly root?: string;
  /** Added to the environment: `TZ`, `LANG`, `SITE`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a build took. */
export interface BuildCost {
  readonly seconds: number;
  /** Most memory that the building process held at once, in MB. */
  readonly megabytes: number;
}

/** Builds the site of a folder of data in a process and a cache of its own; never in `dist`. */
export async function buildSite({
  dataDir,
  outDir,
  root = '.',
  env = {},
}: SiteBuild): Promise<BuildCost> {
  const out = await run(['scripts/buildSite.ts', '--out', resolve(outDir)], root, {
    ...env,
    DATA_DIR: resolve(dataDir),
  });
  const cost = /^built: (\{.*\})$/m.exec(out)?.[1];
  if (!cost) throw new Error(`missing cost of the build of ${outDir}:\n${out}`);
  return JSON.parse(cost) as BuildCost;
}

export interface DataBuild {
  /** Folder with the shape of `data/`. */
  readonly data: string;
  /** File with the shape of the registry package's address.json. */
  readonly registry: string;
  readonly out: string;
  readonly root?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Normalises a folder of data in a process of its own. */
export async function buildDataFolder({
  data,
  registry,
  out,
  root = '.',
  env = {},
}: DataBuild): Promise<void> {
  const args = ['--data', data, '--registry', registry, '--out', resolve(out)];
  await run(['scripts/build-data.ts', ...args], root, env);
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done(out) : fail(new Error(`failed: ${args.join(' ')}\n${out.slice(-4000)}`)),
    );
  });
}

/** Runs in the child process: one build, whose cost it prints as its last line. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (!values.out) throw new Error('missing --out: the folder to build the site in');
  // Vitest's own mode would make Astro build a development site.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  const start = performance.now();
  const root = process.cwd();
  await build({ root, outDir: values.out, cacheDir: `${values.out}.cache`, logLevel: 'warn' });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`\nbuilt: ${JSON.stringify({ seconds, megabytes })}`);
}

if (import.meta.main) await main();
