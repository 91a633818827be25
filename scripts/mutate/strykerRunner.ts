import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Collected, takeCollected } from './collected.ts';

/** What the changed code and its runner tell each other. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

// A change that the quick tests leave alone counts as unnoticed after so many milliseconds of tests.
const enough = Number(process.env['MUTATE_MS'] ?? Infinity);

interface Test extends Collected {
  readonly id: string;
  readonly fileName: string;
}

const allTests = [
  'tests/normalise/**/*.test.ts',
  'tests/badInput/**/*.test.ts',
  'tests/registry/**/*.test.ts',
  'tests/properties/{bytes,derived,names,numbers,text,time}.test.ts',
];

// The module that test files get as `vitest`.
const stand = new URL('./vitest.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' && context.parentURL !== stand
      ? { url: stand, shortCircuit: true }
      : next(specifier, context),
});

async function collect(patterns: readonly string[]): Promise<Test[]> {
  const tests: Test[] = [];
  for (const fileName of globSync([...patterns]).sort()) {
    await import(pathToFileURL(fileName).href);
    const twice = new Map<string, number>();
    for (const { title, run } of takeCollected()) {
      const n = twice.get(title) ?? 0;
      twice.set(title, n + 1);
      tests.push({ title, run, fileName, id: `${fileName} > ${title}${n === 0 ? '' : ` #${n}`}` });
    }
  }
  return tests;
}

const reasonOf = async ({ run }: Test): Promise<string | null> => {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error) || 'failed';
  }
};

/**
 * Runs the tests in the process that has loaded them, one after another: only what a change of the
 * code does is computed anew, where Vitest would load every file again for each change. A test
 * that fails with a change has to pass again without it, or the process is given up.
 */
class InProcessRunner {
  private readonly namespace: Shared;
  private tests: readonly Test[] = [];
  private times = new Map<string, number>();

  constructor() {
    const all = globalThis as unknown as Record<string, Shared>;
    this.namespace = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** All tests once without a change: what they keep for later is then what it should be. */
  private async warm(): Promise<TestResult[]> {
    process.env['PROPERTY_RUNS'] ??= '50';
    this.tests = await collect(process.env['MUTATE_TESTS']?.split(' ') ?? allTests);
    const results: TestResult[] = [];
    for (const test of this.tests) {
      this.namespace.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await reasonOf(test);
      const timeSpentMs = performance.now() - start;
      this.times.set(test.id, timeSpentMs);
      const of = { id: test.id, name: test.title, fileName: test.fileName, timeSpentMs };
      results.push(
        failureMessage === null
          ? { ...of, status: TestStatus.Success }
          : { ...of, status: TestStatus.Failed, failureMessage },
      );
    }
    this.namespace.currentTestId = undefined;
    return results;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.warm();
    const { mutantCoverage } = this.namespace;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (this.tests.length === 0) await this.warm();
    const asked = options.testFilter && new Set(options.testFilter);
    const tests = this.tests
      .filter(({ id }) => asked?.has(id) ?? true)
      .sort((a, b) => (this.times.get(a.id) ?? 0) - (this.times.get(b.id) ?? 0));
    const results: TestResult[] = [];
    let spent = 0;
    for (const test of tests) {
      spent += this.times.get(test.id) ?? 0;
      if (results.length > 0 && spent > enough) break;
      const { id, title: name, fileName } = test;
      const of = { id, name, fileName, timeSpentMs: 0 };
      const failureMessage = await this.withChange(test, options);
      if (failureMessage === null) results.push({ ...of, status: TestStatus.Success });
      else {
        const timeout = determineHitLimitReached(this.namespace.hitCount, options.hitLimit);
        const left = await reasonOf(test);
        if (left !== null) throw new Error(`a change was left behind: ${id}: ${left}`);
        if (timeout) return toMutantRunResult(timeout);
        results.push({ ...of, status: TestStatus.Failed, failureMessage });
        break;
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  private async withChange(
    test: Test,
    { activeMutant, hitLimit }: MutantRunOptions,
  ): Promise<string | null> {
    const { namespace } = this;
    namespace.activeMutant = activeMutant.id;
    namespace.hitCount = hitLimit === undefined ? undefined : 0;
    namespace.hitLimit = hitLimit;
    const reason = await reasonOf(test);
    namespace.activeMutant = undefined;
    return reason;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
