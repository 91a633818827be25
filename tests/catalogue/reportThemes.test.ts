import { expect, test } from 'vitest';
import { reportThemeById, reportThemes } from '../../src/catalogue/reportThemes.ts';
import { locales } from '../../src/locales.ts';

test('every theme of reports has a name and a definition of its own in both languages', () => {
  for (const locale of locales) {
    const names = reportThemes.map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(reportThemes.length);
    for (const { definition } of reportThemes)
      expect(definition[locale]).toMatch(/^\p{Lu}.{20,}\.$/u);
  }
  for (const { name, definition } of reportThemes) {
    expect(name.vi).not.toBe(name.en);
    expect(definition.vi).not.toBe(definition.en);
  }
});

test('ids of themes are part of addresses and differ from those of provinces', () => {
  expect(reportThemeById.size).toBe(reportThemes.length);
  for (const { id } of reportThemes) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
