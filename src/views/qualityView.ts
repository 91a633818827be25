import { arithmetic } from '../dataset/quality/arithmetic.ts';
import type { Context } from '../figures/context.ts';
import type { Figure, Table } from '../figures/figure.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { quality } from '../i18n/pages/quality.ts';
import { pageUrl } from '../urls.ts';
import { accountByFile, accountByKind, leftOut } from './quality/accountTables.ts';
import { type DifferTable, differTables } from './quality/differTables.ts';
import { exceptionsTable } from './quality/exceptionsTable.ts';
import { type MessageTables, messageTables } from './quality/messageTables.ts';
import { type RegistryPart, registryPart } from './quality/registryPart.ts';
import { repeatedFigure } from './quality/repeatedFigure.ts';
import { type RuleFailures, ruleFailures, rulesTable } from './quality/ruleFigures.ts';

export interface QualityView {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly account: { readonly lead: string; readonly kinds: Table; readonly files: Table };
  readonly messages: MessageTables;
  readonly rules: {
    readonly lead: string;
    readonly table: Table;
    /** Failing cases of each rule that has any. */
    readonly failed: readonly RuleFailures[];
  };
  readonly differ: readonly DifferTable[];
  /** Null where no number is printed twice. */
  readonly repeated: Figure | null;
  readonly registry: RegistryPart;
  /** Reviewed exceptions; null for none. */
  readonly exceptions: Table | null;
}

function rulesOf(ctx: Context): QualityView['rules'] {
  const rules = arithmetic(ctx.dataset);
  const write = (n: number) => formatNumber(n, ctx.locale);
  const cases = rules.reduce((all, rule) => all + rule.cases, 0);
  const failed = rules.reduce((all, rule) => all + rule.failed.length, 0);
  return {
    lead: quality[ctx.locale].rules.lead(write(cases), write(cases - failed), write(failed)),
    table: rulesTable(ctx, rules),
    failed: ruleFailures(ctx, rules),
  };
}

/** Returns all that is said of the quality of the data: rows, messages, sums, differences, repeats, units. */
export function qualityView(ctx: Context): QualityView {
  const { dataset, locale } = ctx;
  const words = quality[locale];
  const { rows, observations } = dataset.account;
  const [data = '', published = '', rejected = '', figures = ''] = [
    rows.data,
    rows.published,
    leftOut(rows),
    observations,
  ].map((n) => formatNumber(n, locale));
  return {
    path: pageUrl(locale, 'quality'),
    title: words.title,
    description: words.lead,
    account: {
      lead: words.account.lead(data, published, rejected, figures),
      kinds: accountByKind(ctx, dataset.account),
      files: accountByFile(ctx, dataset.account),
    },
    messages: messageTables(ctx, dataset.account),
    rules: rulesOf(ctx),
    differ: differTables(ctx),
    repeated: repeatedFigure(ctx),
    registry: registryPart(ctx),
    exceptions: exceptionsTable(ctx),
  };
}
