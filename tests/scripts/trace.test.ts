import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const toy = 'tests/fixtures/toy';

function trace(...args: readonly string[]) {
  const nation = ['--data', `${toy}/data`, '--built', `${toy}/expected`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/trace.ts', ...args, ...nation],
    { encoding: 'utf8' },
  );
  return { status, lines: stdout.split('\n'), stderr };
}

test('a figure of a document leads to its row, its source, its pages and its files', () => {
  const { status, lines } = trace('toy-news-dfd89e91');
  expect(status).toBe(0);
  expect(lines).toEqual(
    expect.arrayContaining([
      'địa chỉ · address: https://example.org/hai-tinh',
      'dòng dữ liệu · row of data: data/figures/97-dong-hoa.csv:12:9',
      '  "6600" -> 6600 count (nearly, actual)',
      '  printed "gần 6.600"',
      '  90002;90003 -> Văn Lang; Văn Lăng',
      '  /vi/97-dong-hoa/90002-van-lang.html',
      '  /en/97-dong-hoa/index.html',
      '  /vi/sources/toy-news.html',
      '  /data/v1/places/97.json',
    ]),
  );
  expect(lines.join()).not.toContain('98-tay-ha');
});

test('a figure of a table leads to its cell, as it was published', () => {
  const { lines } = trace('portal-provinces-details-2-6');
  expect(lines).toContain(
    'dòng dữ liệu · row of data: data/tables/portal-provinces/details.csv:2:6',
  );
  expect(lines.filter((line) => line.startsWith('  column "'))).toHaveLength(1);
});

test('a figure that the site counts has no row, and says how it is counted', () => {
  const { lines } = trace('registry-commune-units-97');
  expect(lines.join()).not.toContain('row of data');
  expect(lines.find((line) => line.includes('registry ->'))).toMatch(
    /^ {2}counted in the registry -> \d/,
  );
});

test('an id that is not there is refused in both languages, with the nearest ones', () => {
  const { status, lines, stderr } = trace('toy-news-dfd89e9x');
  expect(status).toBe(1);
  expect(lines).toEqual(['']);
  const [vi, en] = stderr.split('\n');
  expect(vi).toMatch(
    /^không có số liệu nào mang mã "toy-news-dfd89e9x"; gần nhất: toy-news-dfd89e91,/,
  );
  expect(en).toMatch(/^unknown figure: "toy-news-dfd89e9x"; nearest: toy-news-dfd89e91,/);
});

test('without an id it says how it is used', () => {
  const { status, stderr } = trace();
  expect(status).toBe(2);
  expect(stderr).toContain('npm run --silent trace -- OBSERVATION-ID');
});
