import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const kept = execFileSync('git', ['ls-files', '-z', 'public', 'src', 'data'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

test('no picture of the site holds a script', () => {
  const pictures = kept.filter((file) => file.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(0);
  for (const file of pictures)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      /<script|<foreignObject|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["']?(?:https?:)?\/\//i,
    );
});

test('the data hold tables and their descriptions, no picture that a page would show', () => {
  const others = kept.filter(
    (file) => file.startsWith('data/') && !/\.(?:csv|tsv|txt|xlsx?|json|ya?ml|md)$/.test(file),
  );
  expect(others).toEqual([]);
});
