import { describe, expect, test } from 'vitest';
import { families, indicators, topicList } from '../../src/catalogue/index.ts';
import { neverTogether } from '../../src/catalogue/families.ts';
import { oneChartRules } from '../../src/catalogue/oneChartRules.ts';
import { locales, type Text } from '../../src/locales.ts';

const ofIndicator = indicators.flatMap(({ id, name, short, definition, caution }) => [
  [`${id} name`, name],
  [`${id} short`, short],
  [`${id} definition`, definition],
  ...(caution ? [[`${id} caution`, caution]] : []),
]) as ReadonlyArray<readonly [string, Text]>;

const texts: ReadonlyArray<readonly [string, Text]> = [
  ...ofIndicator,
  ...topicList.flatMap(
    ({ id, name, description }) =>
      [
        [`topic ${id}`, name],
        [`topic ${id} description`, description],
      ] as const,
  ),
  ...Object.entries(families),
  ...neverTogether.map(({ why }) => [why.en, why] as const),
  ...oneChartRules.map(({ id, why }) => [id, why] as const),
];

const offenders = (wrong: (text: Text) => boolean): string[] =>
  texts.filter(([, text]) => wrong(text)).map(([where]) => where);

describe('words of the catalogue', () => {
  test('are there in every language and are not the same', () => {
    expect(offenders((text) => locales.some((locale) => text[locale].trim() === ''))).toEqual([]);
    expect(offenders(({ vi, en }) => vi === en)).toEqual([]);
  });

  test('are in NFC, trimmed, with single spaces', () => {
    const untidy = (text: string): boolean =>
      text !== text.normalize('NFC') || text !== text.trim() || /\s{2}/.test(text);
    expect(offenders((text) => locales.some((locale) => untidy(text[locale])))).toEqual([]);
  });

  test('leave no English in the Vietnamese', () => {
    const english = /\b(the|of|and|with|for|is|are|dossiers?|index|rate|portal)\b/i;
    expect(offenders(({ vi }) => english.test(vi))).toEqual([]);
    expect(offenders(({ vi }) => vi.length > 20 && /^[\x20-\x7e]*$/.test(vi))).toEqual([]);
  });

  test('leave no Vietnamese in the English but names and numbers of decisions', () => {
    const names = /QĐ-TTg|BCĐTW|Hai Cấp|Lạng Sơn|Phú Thọ|Cà Mau|Gia Lai|[’“”×²]/g;
    expect(offenders(({ en }) => /[^\x20-\x7e]/.test(en.replace(names, '')))).toEqual([]);
  });

  test('call an application by one term', () => {
    const other = (en: string): boolean =>
      /dossier/i.test(en.replace(/applications? \(dossiers?\)/gi, '')) ||
      /\bfiles\b|records\b/i.test(en);
    expect(offenders(({ en }) => other(en))).toEqual([]);
  });

  test('give no verdict and no blame', () => {
    const vi = /xếp hạng|khiếu nại|mất điểm|xuất sắc|mâu thuẫn/i;
    const en = /ranking|complaint|petition|points lost|provisional/i;
    expect(offenders((text) => vi.test(text.vi) || en.test(text.en))).toEqual([]);
  });

  test('end definitions and cautions with a full stop, and names without one', () => {
    for (const [where, text] of ofIndicator)
      for (const locale of locales)
        expect(text[locale].endsWith('.'), `${where} ${locale}`).toBe(
          /(definition|caution)$/.test(where),
        );
  });

  test('name each indicator differently in each language', () => {
    for (const locale of locales)
      expect(new Set(indicators.map(({ name }) => name[locale])).size).toBe(indicators.length);
  });

  test('keep short names within 36 characters', () => {
    const long = indicators.filter(({ short }) => short.vi.length > 36 || short.en.length > 36);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('what the rules of the data want said', () => {
  const of = (id: string) => indicators.find((indicator) => indicator.id === id)!;

  test('every indicator of Decision 766 says that the two years do not compare', () => {
    const vi = 'Điểm năm 2025 do báo chí dẫn và điểm năm 2026 trên Cổng không so được với nhau.';
    const silent = indicators.filter(
      ({ id, caution }) => /^(portal|press)766_/.test(id) && !caution?.vi.includes(vi),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('"on time" on the portal says that unfinished applications are in it', () => {
    const { definition, caution } = of('portal766_on_time_ratio');
    expect(definition.vi).toContain('trên số tiếp nhận, gồm hồ sơ đang giải quyết');
    expect(definition.en).toContain('not overdue, of received, unfinished included');
    expect(caution?.en).toContain('not the share resolved on time');
  });

  test('the satisfaction points of the portal say that they are no survey', () => {
    const { definition } = of('portal766_satisfaction');
    expect(definition.vi).toContain('do Cổng tính; không phải kết quả khảo sát');
    expect(definition.en).toContain('not a survey result');
  });

  test('what is self-reported says so', () => {
    const { name } = of('communes_fully_equipped_rate');
    expect(name.vi).toContain('theo báo cáo');
    expect(name.en).toContain('self-reported');
  });
});
