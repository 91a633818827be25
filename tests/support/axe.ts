import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe could not decide by itself of one element. */
export interface Doubt {
  readonly rule: string;
  /** What axe says of it, in short: `bgGradient`. */
  readonly reason: string;
  readonly target: string;
  /** What it is part of. */
  readonly place: 'drawing' | 'frame that scrolls' | 'page';
}

/** What axe says of a page. */
export interface AxeResults {
  /** One line a rule that is broken, with its first element. */
  readonly faults: readonly string[];
  readonly doubts: readonly Doubt[];
}

type Place = Doubt['place'];

/** Returns what axe finds and what it leaves to a person, target sizes included; without doubts it is quicker. */
export async function axeResults(page: Page, withDoubts = true): Promise<AxeResults> {
  // Without frames there is nothing for axe's second page to gather.
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    // A frame's page has its own landmarks and headings, and is looked at by itself.
    .exclude('iframe')
    .options({
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', ...(withDoubts ? (['incomplete'] as const) : [])],
    })
    .analyze();
  return {
    faults: violations.map(
      ({ id, help, nodes }) => `${id} (${nodes.length}): ${help}: ${nodes[0]?.target.join(' ')}`,
    ),
    doubts: await placed(
      page,
      (withDoubts ? incomplete : []).flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
          rule: id,
          reason: reasonOf([...any, ...all, ...none]),
          target: target.join(' '),
        })),
      ),
    ),
  };
}

async function placed(
  page: Page,
  doubts: ReadonlyArray<Omit<Doubt, 'place'>>,
): Promise<readonly Doubt[]> {
  const places = await page.evaluate(
    (targets) =>
      targets.map((target): Place => {
        const element = document.querySelector(target);
        if (element?.closest('svg')) return 'drawing';
        return element?.closest('.table, pre') ? 'frame that scrolls' : 'page';
      }),
    doubts.map(({ target }) => target),
  );
  return doubts.map((doubt, i) => ({ ...doubt, place: places[i] ?? 'page' }));
}

function reasonOf(checks: ReadonlyArray<{ readonly id: string; readonly data: unknown }>): string {
  const keys = checks.map(({ id, data }) =>
    typeof data === 'object' && data !== null && 'messageKey' in data
      ? String(data.messageKey)
      : id,
  );
  return [...new Set(keys)].join(', ');
}
