import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run of the tests; what is built in it stays until the next run. */
    runFolder: string;
  }
}

const CACHE = '.cache/test';

/** Gives this run a folder of its own, and clears away those of runs that are over. */
export default function setup(project: TestProject): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE).filter((name) => /^\d+$/.test(name))) {
    if (Number(name) === process.pid || !isRunning(Number(name))) {
      rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  }
  const folder = join(CACHE, String(process.pid));
  mkdirSync(folder);
  project.provide('runFolder', folder);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
