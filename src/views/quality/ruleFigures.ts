import type { Case, Checked } from '../../dataset/quality/checked.ts';
import { numberCell, textCell, valueCell } from '../../figures/cells.ts';
import type { Context } from '../../figures/context.ts';
import type { Figure, Table, TableCell } from '../../figures/figure.ts';
import { timePhrase } from '../../figures/sliceWords.ts';
import { sourceLines } from '../../figures/sourceLines.ts';
import { formatChange, formatNumber } from '../../i18n/numbers.ts';
import { quality } from '../../i18n/pages/quality.ts';
import { placeName } from '../../i18n/places.ts';
import type { Observation } from '../../model/observation.ts';
import { observationUrl } from '../../urls.ts';
import { countCell } from './countCell.ts';

const wordsOf = ({ locale }: Context, id: string) => {
  const words = quality[locale].rules.of[id];
  if (!words) throw new Error(`missing words of rule: ${id}`);
  return words;
};

const ruleAnchor = (id: string): string => `rule-${id}`;

/** Returns every rule that could be tried with how often it held and failed; failures lead to their list. */
export function rulesTable(ctx: Context, rules: readonly Checked[]): Table {
  const { locale } = ctx;
  const { caption, head } = quality[locale].rules;
  const tried = rules.filter(({ cases }) => cases > 0);
  const rows = tried.map(({ id, cases, failed }) => {
    const { name, how } = wordsOf(ctx, id);
    const href = failed.length > 0 ? `#${ruleAnchor(id)}` : null;
    return [
      { ...textCell(name), detail: how },
      countCell(cases - failed.length, locale),
      countCell(failed.length, locale, href),
    ];
  });
  return { caption, head, rows };
}

/** Points and rates carry two decimals; ranks and counts none. */
const decimals = ({ printed, tried }: Case): number =>
  tried === printed.value && (printed.unit === 'points' || printed.unit === 'percent') ? 2 : 0;

/** The figure itself where its value is tried, else its rank or its numerator. */
const triedCell = (ctx: Context, { printed, tried }: Case): TableCell =>
  tried === printed.value
    ? valueCell(ctx, printed)
    : numberCell(formatNumber(tried, ctx.locale), observationUrl(ctx.locale, printed), tried);

function failedRow(ctx: Context, failed: Case, time: string): TableCell[] {
  const { dataset, locale } = ctx;
  const { printed, tried, expected } = failed;
  const href = observationUrl(locale, printed);
  const names = printed.places.map((code) => placeName(dataset.place(code), locale)).join(', ');
  const own = timePhrase(ctx, printed);
  const apart = tried - expected;
  return [
    { ...textCell(names), ...(own === time ? {} : { detail: own }) },
    triedCell(ctx, failed),
    numberCell(formatNumber(expected, locale, decimals(failed)), href, expected),
    numberCell(formatChange(apart, locale, decimals(failed)), href, apart),
  ];
}

/** The one time of all figures; null where they have several. */
function oneTime(ctx: Context, figures: readonly Observation[]): string | null {
  const times = new Set(figures.map((o) => timePhrase(ctx, o)));
  return times.size === 1 ? ([...times][0] ?? null) : null;
}

function failedFigure(ctx: Context, { id, cases, failed }: Checked): Figure {
  const { locale } = ctx;
  const { failedHead, failed: titleOf, manyTimes } = quality[locale].rules;
  const { name, how, note } = wordsOf(ctx, id);
  const printed = failed.map((each) => each.printed);
  const time = oneTime(ctx, printed);
  const own = new Set(printed.flatMap((o) => o.note?.[locale] ?? []));
  return {
    id: ruleAnchor(id),
    title: titleOf(name, formatNumber(failed.length, locale), formatNumber(cases, locale)),
    subtitle: `${how} · ${time ?? manyTimes}`,
    chart: null,
    table: {
      caption: name,
      head: failedHead,
      rows: failed.map((each) => failedRow(ctx, each, time ?? '')),
    },
    reading: null,
    notes: [...(note ? [note] : []), ...own],
    sources: sourceLines(ctx, printed),
  };
}

/** The failing cases of a rule. */
export interface RuleFailures {
  readonly figure: Figure;
  /** What opens a list too long to stand open; null for a short one. */
  readonly open: string | null;
}

/** More rows than these would hide what comes after them. */
const SHORT = 20;

/** Returns the failing cases of each rule that has any, with links to where each number is printed. */
export const ruleFailures = (ctx: Context, rules: readonly Checked[]): RuleFailures[] =>
  rules
    .filter(({ failed }) => failed.length > 0)
    .map((rule) => {
      const n = formatNumber(rule.failed.length, ctx.locale);
      const open = quality[ctx.locale].rules.open(wordsOf(ctx, rule.id).name, n);
      return {
        figure: failedFigure(ctx, rule),
        open: rule.failed.length > SHORT ? open : null,
      };
    });
