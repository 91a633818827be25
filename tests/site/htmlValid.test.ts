import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { samplePages } from '../support/samplePages.ts';

const { folder } = await builtSite('site');
const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

async function errorsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

test.each(samplePages(folder))('$name is valid HTML', async ({ path }) => {
  expect((await errorsOf(readFileSync(join(folder, path), 'utf8'))).slice(0, 20)).toEqual([]);
});

test('a wrong page is named', async () => {
  const errors = await errorsOf('<!doctype html><html lang="vi"><p><div></p></html>');
  expect(errors.join()).toContain('doctype-style');
});
