import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportThemes } from '../../src/catalogue/reportThemes.ts';
import { type Report, reportKinds } from '../../src/model/report.ts';
import { reportColumns } from '../../src/normalise/edited/readReports.ts';

/** Where invented reports may be of, and from. */
interface Where {
  readonly provinces: ReadonlyArray<{
    readonly code: string;
    readonly communes: readonly string[];
  }>;
  readonly sources: readonly string[];
}

/** Returns whole numbers below `below`, the same ones in every run. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Returns invented reports: of all kinds and themes, of provinces, single communes and groups, dated and undated. */
export function manyReports(count: number, { provinces, sources }: Where): readonly Report[] {
  const next = numbers();
  const pick = <T>(items: readonly T[]): T => items[next(items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const { code, communes } = pick(provinces);
    const themes = new Set([
      pick(reportThemes).id,
      ...(next(4) === 0 ? [pick(reportThemes).id] : []),
    ]);
    const places = communes.filter(() => next(communes.length + 1) === 0);
    const date = `2025-${two(7 + next(6))}-${two(1 + next(28))}`;
    return {
      id: `made-${index}`,
      kind: pick(reportKinds),
      themes: [...themes],
      province: code,
      places,
      date: next(3) === 0 ? null : date,
      group:
        next(2) === 0 ? { vi: `Tổ công tác ${next(9)}`, en: `Working group ${next(9)}` } : null,
      summary: { vi: `Ý bịa đặt số ${index}`, en: `Invented point ${index}` },
      source: pick(sources),
      locator: `line ${index + 1}`,
      repliesTo: [],
    };
  });
}

/** Returns reports as a file of `data/reports`. */
export function reportsCsv(reports: readonly Report[]): string {
  const rows = reports.map((each) =>
    [
      ...[each.source, each.locator, each.province, each.places.join(';'), each.date ?? ''],
      ...[each.group?.vi ?? '', each.group?.en ?? '', each.kind, each.themes.join(';')],
      ...[each.summary.vi, each.summary.en, each.repliesTo.join(';')],
    ].join(','),
  );
  return `${[reportColumns.join(','), ...rows].join('\n')}\n`;
}

/** Writes the toy nation's data with so many invented reports into a folder. */
export function toyWithReports(folder: string, count: number): void {
  cpSync('tests/fixtures/toy/data', folder, { recursive: true });
  const made = manyReports(count, {
    provinces: [
      { code: '97', communes: ['90001', '90002', '90003'] },
      { code: '98', communes: ['90004', '90005'] },
    ],
    sources: ['toy-news', 'toy-translated'],
  });
  for (const [code, slug] of [
    ['97', 'dong-hoa'],
    ['98', 'tay-ha'],
  ])
    writeFileSync(
      join(folder, 'reports', `${code}-${slug}.csv`),
      reportsCsv(made.filter(({ province }) => province === code)),
    );
}
