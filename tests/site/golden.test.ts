import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/catalogue/index.ts';
import { type Locale, locales } from '../../src/locales.ts';
import { builtSite } from '../support/builtSite.ts';
import { target } from '../support/links.ts';
import { type Statement, statementsOf, wordsAt } from '../support/statements.ts';
import { type GoldenFigure, goldenFigures } from './goldenFigures.ts';

const { folder } = await builtSite('site');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const nameOf = (id: string, locale: Locale): string => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`unknown indicator: ${id}`);
  return found.name[locale];
};

const isTentative = (tag: string): boolean =>
  /đề xuất|giao tạm thời|chỉ tiêu|ước tính|proposed|temporary|target|estimated/.test(tag);

/** Lines of a page that hold a golden figure: its number as set, its indicator and its source. */
function linesOf(figure: GoldenFigure, locale: Locale, path: string): readonly Statement[] {
  const words = [nameOf(figure.indicator, locale), ...(figure.words?.[locale] ?? [])];
  return statementsOf(read(path)).filter(
    (line) =>
      line.number === figure.number[locale] &&
      words.every((word) => line.words.includes(word)) &&
      (figure.tag ? line.tags.includes(figure.tag[locale]) : !line.tags.some(isTentative)) &&
      target(path, line.href)?.file === `${locale}/sources/${figure.source}.html`,
  );
}

describe.each(locales)('in %s', (locale) => {
  test.each(goldenFigures)(
    `$indicator: $number.${locale} ($source, $locator.${locale})`,
    (figure) => {
      const path = `${locale}/${figure.page}/index.html`;
      const [line] = linesOf(figure, locale, path);
      expect(line, `no line of ${path} says it`).toBeDefined();
      const { file, fragment } = target(path, line!.href)!;
      const place = wordsAt(read(file), fragment) ?? '';
      expect(place).toContain(figure.number[locale]);
      expect(place).toContain(figure.locator[locale]);
    },
  );

  test('the two tiers of Cà Mau add up to its total', () => {
    const [total, upper, lower] = goldenFigures
      .filter(({ indicator, source }) => indicator.startsWith('dossiers_') && source === 'seed-003')
      .map((figure) => linesOf(figure, locale, `${locale}/${figure.page}/index.html`)[0]!)
      .map((line) => Number(line.number.replace(/\D/g, '')));
    expect([total, upper! + lower!]).toEqual([88_429, 88_429]);
  });

  test('the joint figure of four wards stands on none of them alone', () => {
    const wards = ['05977', '06187', '05986', '05983'];
    const names = ['Kỳ Lừa', 'Đông Kinh', 'Lương Văn Tri', 'Tam Thanh'];
    const pages = readdirSync(join(folder, locale, '20-lang-son'));
    for (const ward of wards) {
      const path = `${locale}/20-lang-son/${pages.find((name) => name.startsWith(ward))}`;
      const lines = statementsOf(read(path)).filter(({ number }) => /6[.,]600/.test(number));
      for (const { words } of lines) {
        expect(words).toMatch(locale === 'vi' ? /cộng chung|chung của/ : /together|joint/);
        expect(names.filter((name) => words.includes(name))).toEqual(names);
      }
    }
  });
});
