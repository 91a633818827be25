import { spawnSync } from 'node:child_process';

/** What a script printed and ended with. */
export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project on a data folder, with the registry of the toy nation. */
export function runOnToy(data: string, script: string, ...args: readonly string[]): ScriptRun {
  const registry = 'tests/fixtures/toy/registry.json';
  const all = [`scripts/${script}.ts`, ...args, '--data', data, '--registry', registry];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}
