import { spawnSync } from 'node:child_process';

// The files that begin with tests/ are the tests that try each change; without any, all of the
// normaliser's do, of which some take seconds each.
const { changed = [], tests = [] } = Object.groupBy(process.argv.slice(2), (file) =>
  file.startsWith('tests/') ? 'tests' : 'changed',
);

if (changed.length === 0) {
  console.error('usage: npm run mutate -- src/normalise/FILE.ts... [tests/FILE.test.ts...]');
  process.exit(2);
}

const { status } = spawnSync('stryker', ['run', '--mutate', changed.join(',')], {
  stdio: 'inherit',
  env: { ...process.env, ...(tests.length > 0 && { MUTATE_TESTS: tests.join(' ') }) },
});
process.exitCode = status ?? 1;
