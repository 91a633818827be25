import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { buildDataFolder, buildSite } from '../scripts/buildSite.ts';
import { differences } from './support/sameBytes.ts';
import { filesOf } from './support/pages.ts';

const needed = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'scripts', 'public'];

/** Two machines that agree on nothing but the project. */
const machines = [
  { folder: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'two/deeper down/ở đây',
    env: { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
] as const;

let one: string;
let two: string;

/** Copies the project, normalises the toy nation and builds its site there. */
async function buildOn({ folder, env }: (typeof machines)[number]): Promise<string> {
  const root = join(inject('runFolder'), 'machines', folder);
  mkdirSync(root, { recursive: true });
  for (const name of needed) cpSync(name, join(root, name), { recursive: true });
  cpSync('tests/fixtures/toy', join(root, 'toy'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const out = join(root, 'built');
  await buildDataFolder({
    data: 'toy/data',
    registry: 'toy/registry.json',
    out: join(out, 'data'),
    root,
    env,
  });
  await buildSite({ dataDir: join(out, 'data'), outDir: join(out, 'site'), root, env });
  return out;
}

beforeAll(async () => {
  one = await buildOn(machines[0]);
  two = await buildOn(machines[1]);
});

test('the data of two folders, time zones and languages of the machine are the same bytes', () => {
  expect(filesOf(join(one, 'data')).length).toBeGreaterThan(5);
  expect(differences(join(one, 'data'), join(two, 'data'))).toEqual([]);
});

test('so are the pages, their styles and their downloads', () => {
  expect(filesOf(join(one, 'site')).length).toBeGreaterThan(20);
  expect(differences(join(one, 'site'), join(two, 'site'))).toEqual([]);
});
